import { describe, expect, it } from 'vitest';
import type { Environment } from '../../../src/measure/environment.ts';
import { GATES, type GateId, gatesOf, isRefused } from '../../../src/measure/gates.ts';
import { certificate, environment } from '../report/fixture.ts';

/** Where nothing stands in the way. */
const clear: Environment = { ...environment, raster: 'hardware', frame: { ...environment.frame, scale: 1 } };

function gates(facts: Partial<Environment>) {
  return gatesOf({ ...clear, ...facts }, certificate);
}

/** How `id` stands with these facts: its level, or null where it is open. */
function level(id: GateId, facts: Partial<Environment>) {
  return gates(facts).find((gate) => gate.id === id)?.level ?? null;
}

it('shuts nothing where all is well', () => {
  expect(gatesOf(clear, certificate)).toEqual([]);
});

it('shuts every gate, the gravest first', () => {
  const worst: Partial<Environment> = {
    production: false,
    timerStep: 100,
    isolated: false,
    devtools: true,
    screenClock: false,
    refreshHz: 41,
    frame: { ...clear.frame, scale: 0.5 },
    raster: 'software',
  };
  const shut = gatesOf({ ...clear, ...worst }, null);
  // A clock that was not checked cannot be in doubt for what was found.
  expect(shut.map(({ id }) => id)).toEqual(GATES.filter((id) => id !== 'clock-in-doubt'));
  expect(shut.map((gate) => gate.level)).toEqual([
    ...['refused', 'refused', 'flagged', 'flagged', 'flagged', 'flagged', 'flagged', 'noted', 'noted'],
  ]);
});

describe('a gate', () => {
  it('is refused of a development build, by the word of the build or of React', () => {
    const react = (build: Environment['react']['build']) => ({ react: { version: '19.3.1', build } });
    expect(level('development', { production: false })).toBe('refused');
    expect(level('development', react('development'))).toBe('refused');
    expect(level('development', react('unknown'))).toBe('refused');
    expect(level('development', react('production'))).toBe(null);
  });

  it('is flagged of a clock coarser than 1 ms, and refused from 16 ms on', () => {
    const steps = [0.005, 0.1, 1, 1.001, 2, 15.99, 16, 16.67, 100];
    expect(steps.map((timerStep) => level('coarse-clock', { timerStep }))).toEqual([
      ...[null, null, null, 'flagged', 'flagged', 'flagged', 'refused', 'refused', 'refused'],
    ]);
  });

  it('is flagged of each single flaw, and shuts no other', () => {
    expect(gates({ devtools: true })).toEqual([{ id: 'developer-tools', level: 'flagged' }]);
    expect(gates({ screenClock: false })).toEqual([{ id: 'no-screen-clock', level: 'flagged' }]);
    // The certificate at hand is of an isolated page, so it does not speak for one that is not.
    expect(gates({ isolated: false })).toEqual([
      { id: 'not-isolated', level: 'flagged' },
      { id: 'clock-unchecked', level: 'flagged' },
    ]);
  });

  it('is flagged of a browser that no certificate speaks for', () => {
    expect(gatesOf(clear, null)).toEqual([{ id: 'clock-unchecked', level: 'flagged' }]);
    expect(level('clock-unchecked', { engine: 'Chromium 157.0.1' })).toBe('flagged');
    expect(level('clock-unchecked', { engine: 'Chromium 156.9.9' })).toBe(null);
  });

  it('is flagged of a browser whose clocks broke a rule, if the certificate speaks for it', () => {
    const rules = certificate.rules.map((rule) => ({ ...rule, passed: rule.id !== 'C' }));
    const broken = { ...certificate, rules };
    expect(gatesOf(clear, broken)).toEqual([{ id: 'clock-in-doubt', level: 'flagged' }]);
    expect(gatesOf({ ...clear, headless: false }, broken).map(({ id }) => id)).toEqual(['clock-unchecked']);
  });

  it('is flagged of frames that come at no rate of a display, within 3 % of one', () => {
    const rates = [60, 61.8, 58.2, 59.94, 144, 239.76, 30];
    for (const refreshHz of rates) expect(level('uneven-frames', { refreshHz }), `${refreshHz}`).toBe(null);
    for (const refreshHz of [61.9, 58.1, 41, 20, 1000, 0, null])
      expect(level('uneven-frames', { refreshHz }), `${refreshHz}`).toBe('flagged');
  });

  it('is noted of another scale, larger or smaller, and of drawing by software', () => {
    for (const scale of [0.99, 1.01])
      expect(gates({ frame: { ...clear.frame, scale } })).toEqual([{ id: 'scaled', level: 'noted' }]);
    expect(gates({ raster: 'software' })).toEqual([{ id: 'software-raster', level: 'noted' }]);
    expect(gates({ raster: 'unknown' })).toEqual([]);
  });
});

it('refuses where any gate is refused, and for nothing less', () => {
  expect(isRefused([])).toBe(false);
  expect(isRefused(gatesOf({ ...clear, isolated: false, raster: 'software' }, null))).toBe(false);
  expect(isRefused(gates({ timerStep: 16, isolated: false }))).toBe(true);
  expect(isRefused(gates({ production: false }))).toBe(true);
});
