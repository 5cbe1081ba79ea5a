/** Findings of the dock. What each finding says comes from the engine; here is what stands around it. */
import type { OwnFindingId } from '../../../src/spec/finding.ts';

export const findings = {
  title: 'Findings',
  /** Of findings that are about no limit, or say more about one. */
  own: {
    'wide-and-often': 'Wide values, often',
    'wide-slows-all': 'Wide beside scalars',
    'runs-grouped': 'Many runs, grouped',
    'runs-with-metrics': 'Many runs with many metrics',
    'call-never-arrives': 'A call that never arrives',
    'config-refused': 'A config that is refused',
    'own-names': 'Names of single runs',
    'odd-names': 'Odd names',
  } satisfies Record<OwnFindingId, string>,
  note: 'note',
  /** The tab in words: its count, and the worst of them. */
  tab: (n: number, worst: string) => `Findings: ${n}, the worst ${worst}`,
  tabNone: 'Findings: none',
  worst: { over: 'over a limit', near: 'near a limit', note: 'a note' },
  none: (rules: string) => `Nothing is near a limit of ${rules}.`,
  noneHint: 'Drag a slider past its load line, or open a preset that lies past one.',
  openPresets: 'Open presets',
  source: 'Source',
  noFix: 'No change of the spec is called for.',
  cannotFix: 'No change of the spec alone ends it.',
  apply: 'Apply',
  applied: (label: string) => `Applied: ${label}`,
  undo: 'Undo',
  change: (field: string, from: string, to: string) => `${field}: ${from} \u2192 ${to}`,
  measured: 'Measured here',
  notMeasured: 'Not measured here yet.',
  measureBoth: 'Measure both',
  measureInTurn: 'Measure both in turn',
  measureAbout: 'This spec and the one after the change, in turn: 6 samples of each in 2 fresh frames.',
  cannotMeasure: 'The page cannot open this spec as it is, so there is nothing to hold against.',
  times: (name: string, ratio: string) => `${name} ${ratio}`,
  within: (name: string) => `${name} within noise`,
  against: (one: string, other: string) => `(${one} against ${other})`,
  apart: 'At different times, so a drifting machine may favour one.',
  milder: (changes: string) => `Held against ${changes}, which was measured.`,
};
