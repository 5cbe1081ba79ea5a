/** Techniques and their values as people read them. */
import type { Choice } from '../../../src/profile/conflicts.ts';
import { TECHNIQUES, type Technique, type Techniques } from '../../../src/profile/technique.ts';
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

function factsOf(name: Technique, value: string): ValueFacts {
  const facts: Readonly<Record<string, ValueFacts>> = techniqueFacts[name];
  return facts[value]!;
}
