import { describe, expect, it } from 'vitest';
import { aftermathOf, spentOn, workIn } from './escapedWork.ts';
import { tracedTrials } from './trace.ts';
import { fixture, stretch, thread } from './traceFixture.ts';

const trial = tracedTrials(fixture())[0]!;
const after = aftermathOf(trial, 250_000);

describe('workIn', () => {
  it('finds nothing after a trial that did all its work', () => {
    expect(after).toMatchObject({ from: 151_000, displayed: 163_000, to: 413_000 });
    expect(workIn(fixture(), after)).toBe(0);
  });

  it('counts script, layout and paint after the end once, however they nest', () => {
    const late = [
      stretch('TimerFire', [200, 210]),
      stretch('FunctionCall', [201, 209]),
      stretch('Layout', [202, 205]),
      stretch('Paint', [212, 213]),
    ];
    expect(workIn([...fixture(), ...late], after)).toBe(11_000);
  });

  it('counts raster after the display, for until then it belongs to the frame', () => {
    const raster = [stretch('RasterTask', [155, 160]), stretch('RasterTask', [220, 226])].map((event) => ({
      ...event,
      tid: 9,
    }));
    expect(workIn([...fixture(), ...raster], after)).toBe(6000);
  });

  it('counts neither another page nor what comes behind the watch', () => {
    const others = [
      stretch('FunctionCall', [200, 240], thread.otherPage),
      stretch('FunctionCall', [420, 440]),
    ];
    expect(workIn([...fixture(), ...others], after)).toBe(0);
  });
});

describe('spentOn', () => {
  it('sums the named events inside the stretch that is asked for', () => {
    expect(spentOn(fixture(), trial, ['Layout', 'Paint'], [trial.start, trial.claimed])).toBe(7000);
    expect(spentOn(fixture(), trial, ['Layout', 'Paint'], [128_000, 131_000])).toBe(3000);
  });
});
