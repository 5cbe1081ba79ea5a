import { describe, expect, it } from 'vitest';
import type { Sample } from '../../src/measure/sample.ts';
import { faultedBy, inStage, riseOf, straying } from './faulted.ts';
import type { Injected } from './faults.ts';

let at = 0;
function sample(main: number, of: Partial<Sample> = {}): Sample {
  at++;
  return { at, main, visit: 0, phase: 'warm', valid: true, stages: { draw: main }, ...of } as Sample;
}
const fault: Injected = { at: 'draw', dose: 50, times: 1 };
const injectedInto = (...samples: readonly Sample[]) => new Map(samples.map((one) => [one.at * 1000, fault]));

describe('faultedBy', () => {
  it('tells valid warm samples with a fault from those without any', () => {
    const faulted = sample(80);
    const beside = [sample(30), sample(32)];
    const others = [sample(2, { phase: 'cold' }), sample(3, { valid: false, reason: 'late-work' })];
    const all = [faulted, ...beside, ...others];
    expect(faultedBy(fault, all, injectedInto(faulted))).toEqual({ samples: [faulted], beside });
    expect(faultedBy({ at: 'draw', dose: 200 }, all, injectedInto(faulted)).samples).toEqual([]);
  });
});

describe('riseOf and straying', () => {
  const faulted = {
    samples: [
      sample(80, { stages: { draw: 78, react: 2 } }),
      sample(90, { stages: { draw: 80, react: 10 } }),
    ],
    beside: [sample(30, { stages: { draw: 28, react: 2 } })],
  };

  it('give what was added in the middle', () => {
    expect(riseOf(faulted, ({ main }) => main)).toBe(55);
    expect(riseOf(faulted, inStage('draw'))).toBe(51);
  });

  it('give the greatest change outside the stage that should change', () => {
    expect(straying(faulted, 'draw')).toBe(4);
    expect(straying(faulted, 'react')).toBe(51);
  });

  it('give no number where there is nothing to compare', () => {
    expect(riseOf({ ...faulted, samples: [] }, ({ main }) => main)).toBeNaN();
    expect(straying({ ...faulted, beside: [] }, 'draw')).toBeNaN();
  });
});
