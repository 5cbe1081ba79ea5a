/** Techniques and their values as people read them. */
import type { Choice } from '../../../src/profile/conflicts.ts';
import type { Setup } from '../../../src/profile/setup.ts';
import {
  TECHNIQUE_NAMES,
  TECHNIQUES,
  type Technique,
  type Techniques,
} from '../../../src/profile/technique.ts';
import { techniqueFacts, type ValueFacts } from '../../../src/profile/techniqueFacts.ts';
import { t } from '../../messages/messages.ts';

export interface ValueInWords extends ValueFacts {
  readonly value: Techniques[Technique];
  readonly title: string;
}

export function techniqueTitle(name: Technique): string {
  return t.techniques.names[name].title;
}

export function valuesInWords(name: Technique): ValueInWords[] {
  return TECHNIQUES[name].map((value) => ({
    value,
    title: valueTitle(name, value),
    ...factsOf(name, value),
  }));
}

export function valueTitle(name: Technique, value: string): string {
  const titles: Readonly<Record<string, string>> = t.techniques.names[name].values;
  return titles[value]!;
}

export function choiceInWords([name, value]: Choice): string {
  return t.techniques.value(techniqueTitle(name), valueTitle(name, value));
}

/** A profile with what is changed in it: 'Tracker', 'Tracker with Wire: Typed'. */
export function setupInWords({ profile, changes }: Setup): string {
  const changed = TECHNIQUE_NAMES.flatMap((name) => {
    const value = changes[name];
    return value === undefined ? [] : [choiceInWords([name, value])];
  });
  const title = t.top.profiles[profile];
  return changed.length === 0 ? title : t.techniques.with(title, changed.join(', '));
}

function factsOf(name: Technique, value: string): ValueFacts {
  const facts: Readonly<Record<string, ValueFacts>> = techniqueFacts[name];
  return facts[value]!;
}
