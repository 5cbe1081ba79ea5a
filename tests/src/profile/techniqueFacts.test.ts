import { describe, expect, it } from 'vitest';
import { profiles } from '../../../src/profile/profiles.ts';
import {
  BUCKETS,
  SAMPLED_POINTS,
  TECHNIQUE_NAMES,
  TECHNIQUES,
  type Technique,
} from '../../../src/profile/technique.ts';
import { techniqueFacts, type ValueFacts } from '../../../src/profile/techniqueFacts.ts';

const factsOf = (name: Technique, value: string) =>
  (techniqueFacts[name] as Readonly<Record<string, ValueFacts>>)[value]!;
const all = TECHNIQUE_NAMES.flatMap((name) =>
  TECHNIQUES[name].map((value) => [name, value, factsOf(name, value)] as const),
);

describe('what each value rests on', () => {
  it.each(all)('%s %s says what it does in a sentence, and its basis by kind', (_name, _value, facts) => {
    expect(facts.does).toMatch(/^[A-Z].+\.$/);
    expect(facts.basis).toMatch(/^(Documented|Seen|Assumed|Possible)\b.*\.$/);
  });

  it('claims of Tracker only what is documented, seen or said to be assumed', () => {
    for (const name of TECHNIQUE_NAMES)
      expect(factsOf(name, profiles.tracker[name]).basis, name).not.toMatch(/^Possible/);
  });

  it('names the numbers that the techniques go by', () => {
    expect(techniqueFacts.history.buckets.does).toContain(BUCKETS.toLocaleString('en'));
    expect(techniqueFacts.history.sampled.does).toContain(SAMPLED_POINTS.toLocaleString('en'));
  });
});
