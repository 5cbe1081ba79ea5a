import { describe, expect, it } from 'vitest';
import { documentPresets, realPresets } from '../../../src/spec/documentPresets.ts';
import { type PresetDraft, presetsOf } from '../../../src/spec/preset.ts';
import { callBytes, distinctMetrics, largestConfig } from '../../../src/spec/size.ts';

const draftOf = (id: string): PresetDraft => documentPresets.find((preset) => preset.id === id)!;
const specOf = (id: string) => presetsOf('From the documents', [draftOf(id)])[0]!.spec;

/** JSON of `range(10000000)`: each number's digits, and one byte after each and before the first. */
function rangeBytes(): number {
  let bytes = 1;
  for (let digits = 1; digits <= 7; digits++) {
    const numbers = digits === 1 ? 10 : 9 * 10 ** (digits - 1);
    bytes += numbers * (digits + 1);
  }
  return bytes;
}

/** Steps of a loop that pass `step % every === 0`. */
function loggedSteps(steps: number, every: number): number {
  let logged = 0;
  for (let step = 0; step < steps; step++) if (step % every === 0) logged++;
  return logged;
}

describe('the examples of the page', () => {
  it('[value-size] hold a range as wide as its JSON is', () => {
    const list = (n: number) => JSON.stringify(Array.from({ length: n }, (_, i) => i)).length;
    expect(list(1000)).toBe(1 + 10 * 2 + 90 * 3 + 900 * 4);
    expect(specOf('wide-key').valueBytes).toBe(rangeBytes());
    expect(specOf('wide-key').valueBytes).toBe(78_888_891);
    expect(draftOf('wide-key').about).toContain('78,888,891 bytes');
    expect(callBytes(specOf('wide-key'))).toBeGreaterThan(rangeBytes());
  });

  it('[config-size] hold a config of the same range, and the good one of three keys', () => {
    const empty = JSON.stringify({ steps: [] }).length - '[]'.length;
    expect(largestConfig(specOf('large-config'))).toBe(rangeBytes() + empty);
    expect(draftOf('large-config').about).toContain('78,888,901 bytes');
    expect(largestConfig(specOf('good-config'))).toBeLessThan(100);
  });

  it('[metrics] count the nested dict as the page does', () => {
    expect(distinctMetrics(specOf('nested'))).toBe(3);
  });

  it('[scalar-points] log the scalar as often as the code does, not as its comments say', () => {
    expect(specOf('bad-loop').points).toBe(loggedSteps(1_000_000, 1));
    expect(specOf('good-loop').points).toBe(loggedSteps(1_000_000, 100));
    for (const id of ['bad-loop', 'good-loop']) expect(draftOf(id).about).toContain('comment says 100,000');
    const rest = [loggedSteps(1_000_000, 200), loggedSteps(1_000_000, 1000)];
    expect(rest).toEqual([5000, 1000]);
    expect(draftOf('good-loop').about).toContain('5,000 images and 1,000 histograms');
  });

  it('log the same wide value less often, and nothing else less', () => {
    const [often, less] = [specOf('wide-often'), specOf('wide-less-often')];
    expect({ ...less, widePoints: often.widePoints }).toEqual(often);
    expect(often.widePoints * often.valueBytes).toBe(100e6);
    expect(less.widePoints * less.valueBytes).toBe(2e6);
  });
});

it('makes a language model of hundreds of names in few runs', () => {
  const [model] = presetsOf('Real projects', realPresets);
  expect(model!.spec).toMatchObject({ metrics: 600, points: 20_000, nameStyle: 'model' });
  expect(model!.spec.runs).toBeLessThan(10);
});
