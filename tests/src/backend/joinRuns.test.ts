import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinRuns } from '../../../src/backend/joinRuns.ts';
import { utf8 } from '../../../src/kernels/jsonBytes.ts';

describe('lines of runs', () => {
  it('are one list of JSON, in their order, with what is said of it', () => {
    const run = fc.record({
      name: fc.string({ unit: 'grapheme' }),
      config: fc.dictionary(fc.string(), fc.nat()),
    });
    const group = fc.record({ place: fc.nat(), values: fc.tuple(fc.string()), runs: fc.nat() });
    fc.assert(
      fc.property(fc.array(run), fc.option(fc.array(group)), fc.nat(), (runs, groups, totalRuns) => {
        const told = JSON.stringify(runs);
        const lines = runs.map((one) => utf8(`${JSON.stringify(one)}\n`));
        const text = new TextDecoder().decode(joinRuns({ totalRuns, groups }, lines));
        expect(text).toBe(`{"totalRuns":${totalRuns},"groups":${JSON.stringify(groups)},"runs":${told}}`);
      }),
    );
  });
});
