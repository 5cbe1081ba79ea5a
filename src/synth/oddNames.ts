/**
 * Names that are legal and hostile: nothing at all, what every object has, dots and slashes at either end, other
 * scripts, quotes, markup, length. A page that survives them holds any name. What follows them is as `slash`.
 */
import { plainKind } from './metricKinds.ts';
import type { NameStyle } from './nameStyles.ts';
import { slashNames } from './slashNames.ts';

/** The first metrics of a run, and the first keys of its config. */
export const ODD_NAMES: readonly string[] = [
  '',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'a.b',
  'a..b',
  '.hidden',
  'trailing.',
  'train/',
  '/loss',
  'a/b/c/d',
  '損失/訓練',
  '정확도',
  'naïve café',
  '🚢/speed',
  ' leading and trailing ',
  'quote"name',
  'back\\slash',
  'line\nbreak',
  'comma,semicolon;',
  "it's",
  '<b>markup</b>',
  'x'.repeat(300),
];

/** Groups of the first config keys, in turn, where they are nested. */
export const ODD_GROUPS: readonly string[] = ['__proto__', 'constructor', '', 'a.b'];

/** The notes of a run, which stand beside its metrics: odd as well, and none of them the name of one. */
export const ODD_NOTES: readonly string[] = [
  'checkpoint.best',
  'checkpoint..best',
  '.reason',
  'reason.',
  '단계',
  '✅/status',
  'valueOf',
  'isPrototypeOf',
  '__defineGetter__',
  'length',
  '<i>note</i>',
  ' ',
];
export const ODD_NOTE_GROUPS: readonly string[] = [
  'valueOf',
  'propertyIsEnumerable',
  '.notes.',
  '__lookupGetter__',
];

const ODD_INDEX = new Map(ODD_NAMES.map((name, index) => [name, index]));

export const oddNames: NameStyle = {
  name: (index) => ODD_NAMES[index] ?? slashNames.name(index - ODD_NAMES.length),
  index: (name) => {
    const odd = ODD_INDEX.get(name);
    if (odd !== undefined) return odd;
    const slash = slashNames.index(name);
    return slash === undefined ? undefined : slash + ODD_NAMES.length;
  },
  kind: (index) => (index < ODD_NAMES.length ? plainKind(index) : slashNames.kind(index - ODD_NAMES.length)),
};
