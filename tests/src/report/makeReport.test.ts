import { describe, expect, it } from 'vitest';
import { MODEL_NOTICE } from '../../../src/report/makeReport.ts';
import { INERT_FIELDS } from '../../../src/spec/fields.ts';
import { typical } from '../../../src/spec/projectSpec.ts';
import {
  cellOf,
  certificate,
  environment,
  fixture,
  flaggedFixture,
  reportOf,
  sampleOf,
  sentinelOf,
} from './fixture.ts';

const samples = Array.from({ length: 6 }, (_, i) => sampleOf(80 + i, i));

function warningsOf(cells: typeof fixture.cells, facts: Partial<typeof environment> = {}): readonly string[] {
  return reportOf({ cells, environment: { ...environment, ...facts } }).warnings;
}

describe('a report', () => {
  it('holds what it was given, the format, and the rules in words', () => {
    const cells = [cellOf('a', samples)];
    const sentinels = [sentinelOf(40), sentinelOf(41)];
    const report = reportOf({ cells, sentinels, warnings: ['Seen.'] });
    expect(report).toMatchObject({
      schema: 'plimsoll.report/1',
      createdAt: '2026-11-23T09:00:00.000Z',
      environment,
      sentinels,
      cells,
      verdicts: [],
    });
    expect(report.protocol.version).toBe(1);
    for (const word of [
      'Real work only',
      'Warm means code',
      'Nothing is trimmed',
      'interval by the order of the samples',
      'one JavaScript thread',
      '40 ms without long tasks',
      '250 ms',
      'seeded random order',
      'no figure is ever divided',
      'certificate',
    ])
      expect(report.protocol.rules.join('\n')).toContain(word);
    expect(report.warnings.at(-1)).toBe('Seen.');
  });

  it('says that it does not time W&B, and nothing else where all is well', () => {
    expect(MODEL_NOTICE).toContain('does not time W&B itself');
    expect(warningsOf([cellOf('a', samples)])).toEqual([MODEL_NOTICE]);
  });

  it('keeps the verdicts it was given', () => {
    const { verdicts } = fixture;
    expect(reportOf({ verdicts }).verdicts).toBe(verdicts);
  });

  it('tells a warning once', () => {
    expect(reportOf({ warnings: ['Seen.', 'Seen.', MODEL_NOTICE] }).warnings).toEqual([
      MODEL_NOTICE,
      'Seen.',
    ]);
  });
});

describe('the certificate of a report', () => {
  it('is held against the environment', () => {
    expect(reportOf({}).certificate).toEqual({ ...certificate, matches: true, mismatches: [] });
    const elsewhere = reportOf({
      environment: { ...environment, engine: 'Firefox 151.0', isolated: false },
    });
    expect(elsewhere.certificate).toMatchObject({ matches: false, mismatches: ['browser', 'isolation'] });
  });

  it('is absent where there is none, and the clock unchecked', () => {
    const report = reportOf({ certificate: null });
    expect(report).not.toHaveProperty('certificate');
    expect(report.gates).toContainEqual({ id: 'clock-unchecked', level: 'flagged' });
    expect(report.warnings[1]).toContain('there is no certificate');
  });

  it('is warned of where it speaks for this browser and a rule broke', () => {
    const rules = certificate.rules.map((rule) => ({ ...rule, passed: rule.id !== 'C' }));
    const broken = { ...certificate, rules };
    const report = reportOf({ certificate: broken });
    expect(report.gates).toContainEqual({ id: 'clock-in-doubt', level: 'flagged' });
    expect(report.warnings[1]).toContain('not every rule held: C.');
    const elsewhere = { ...environment, headless: false };
    expect(reportOf({ certificate: broken, environment: elsewhere }).warnings.join()).not.toContain(
      'held: C',
    );
  });
});

describe('the gates of a report', () => {
  it('are computed of its environment, and shut the way to publishing where one is refused', () => {
    expect(fixture.gates).toEqual([
      { id: 'scaled', level: 'noted' },
      { id: 'software-raster', level: 'noted' },
    ]);
    expect(fixture.publishable).toBe(true);
    expect(flaggedFixture.gates.slice(0, 3)).toEqual([
      { id: 'development', level: 'refused' },
      { id: 'not-isolated', level: 'flagged' },
      { id: 'clock-unchecked', level: 'flagged' },
    ]);
    expect(flaggedFixture.publishable).toBe(false);
    expect(reportOf({ environment: { ...environment, isolated: false } }).publishable).toBe(true);
  });

  it('are warned of in words where they are refused or flagged, and not where they are noted', () => {
    const [, development, isolation, clock, ...rest] = flaggedFixture.warnings;
    expect(development).toContain('Run npm start');
    expect(isolation).toContain('its clock steps in 0.1 ms');
    expect(clock).toContain('npm run certify');
    expect(rest.every((warning) => warning.startsWith('Cell '))).toBe(true);
    expect(warningsOf([], { raster: 'software' })).toEqual([MODEL_NOTICE]);
  });
});

describe('the warnings that a report reads off its cells', () => {
  it('name a field that does nothing, once, where a spec sets it', () => {
    const inert = cellOf('a', samples, { spec: { ...typical, network: 'home', mediaPoints: 5 } });
    expect(warningsOf([inert, { ...inert, id: 'b' }]).slice(1)).toEqual([
      'Configuration field mediaPoints does nothing in this version.',
      'Configuration field network does nothing in this version.',
    ]);
    const working = (Object.keys(typical) as (keyof typeof typical)[]).filter(
      (name) => !INERT_FIELDS.includes(name),
    );
    for (const name of working)
      expect(warningsOf([cellOf('a', samples, { spec: { ...typical, [name]: 7 } })])).toEqual([MODEL_NOTICE]);
  });

  it('name their cell, and weigh what timing cost by this browser', () => {
    const few = cellOf('few', samples.slice(1));
    expect(warningsOf([few]).slice(1)).toEqual([
      'Cell few: no interval, for it has 5 of the 6 valid warm samples needed.',
    ]);
    expect(warningsOf([cellOf('a', samples)], { clockCost: 0.1 }).slice(1)).toEqual([
      'Cell a: timing it took 4.88 % of render (40 readings of the clock at 100 µs).',
    ]);
  });
});
