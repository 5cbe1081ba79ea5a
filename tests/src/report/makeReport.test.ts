import { describe, expect, it } from 'vitest';
import { MODEL_NOTICE, makeReport } from '../../../src/report/makeReport.ts';
import { INERT_FIELDS } from '../../../src/spec/fields.ts';
import { typical } from '../../../src/spec/projectSpec.ts';
import { cellOf, environment, fixture, sampleOf } from './fixture.ts';

const createdAt = '2026-11-23T09:00:00.000Z';
const samples = Array.from({ length: 6 }, (_, i) => sampleOf(80 + i, i));

function warningsOf(
  cells: Parameters<typeof makeReport>[0]['cells'],
  facts: Partial<typeof environment> = {},
): readonly string[] {
  return makeReport({ cells, environment: { ...environment, ...facts }, warnings: [], createdAt }).warnings;
}

describe('a report', () => {
  it('holds what it was given, the format, and the rules in words', () => {
    const cells = [cellOf('a', samples)];
    const report = makeReport({ cells, environment, warnings: ['Seen.'], createdAt });
    expect(report).toMatchObject({
      schema: 'plimsoll.report/1',
      createdAt,
      environment,
      cells,
      verdicts: [],
    });
    expect(report.protocol.version).toBe(1);
    for (const word of [
      'Real work only',
      'Warm means code',
      'Nothing is trimmed',
      'order-statistic',
      'one JavaScript thread',
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
    expect(makeReport({ cells: [], environment, warnings: [], createdAt, verdicts }).verdicts).toBe(verdicts);
  });

  it('tells a warning once', () => {
    const report = makeReport({
      cells: [],
      environment,
      warnings: ['Seen.', 'Seen.', MODEL_NOTICE],
      createdAt,
    });
    expect(report.warnings).toEqual([MODEL_NOTICE, 'Seen.']);
  });
});

describe('the warnings that a report computes', () => {
  it('name a field that does nothing, once, where a spec sets it', () => {
    const smoothed = cellOf('a', samples, { spec: { ...typical, smoothing: 0.6, groupBy: ['lr'] } });
    expect(warningsOf([smoothed, { ...smoothed, id: 'b' }]).slice(1)).toEqual([
      'Configuration field groupBy does nothing in this version.',
      'Configuration field smoothing does nothing in this version.',
    ]);
    const working = (Object.keys(typical) as (keyof typeof typical)[]).filter(
      (name) => !INERT_FIELDS.includes(name),
    );
    for (const name of working)
      expect(warningsOf([cellOf('a', samples, { spec: { ...typical, [name]: 7 } })])).toEqual([MODEL_NOTICE]);
  });

  it('tell of a coarse clock', () => {
    expect(warningsOf([], { isolated: false, timerStep: 0.1 })[1]).toBe(
      'The page is not isolated: the clock steps in 0.1 ms, so screen times are less exact.',
    );
    expect(warningsOf([], { timerStep: 16 })[1]).toContain('the clock steps in 16 ms');
    expect(warningsOf([], { timerStep: 1 })).toHaveLength(1);
  });

  it('tell of a development build', () => {
    expect(warningsOf([], { production: false })[1]).toBe('Development build: not publishable.');
  });

  it('tell of a drawn cell without an interval, not of one that was never drawn', () => {
    const few = [...samples.slice(1), sampleOf(9, 9, { phase: 'cold' })];
    expect(warningsOf([cellOf('few', few)])[1]).toBe(
      'Cell few: no interval, for it has 5 of the 6 valid warm samples needed.',
    );
    const { cells } = fixture;
    expect(
      warningsOf(cells.filter(({ outcome }) => outcome === 'refused' || outcome === 'failed')),
    ).toHaveLength(1);
  });

  it('tell of more than a tenth of invalid samples, with their reasons', () => {
    const many = Array.from({ length: 18 }, (_, i) => sampleOf(80, i));
    const bad = (reason: string) => sampleOf(80, 30, { valid: false, reason });
    expect(warningsOf([cellOf('a', [...many, bad('resize'), bad('resize')])])).toHaveLength(1);
    expect(warningsOf([cellOf('a', [...many, bad('resize'), bad('late-work'), bad('resize')])])[1]).toBe(
      'Cell a: invalid samples: 3 of 21 (resize 2, late-work 1).',
    );
    const { reason: _, ...unreasoned } = bad('');
    expect(warningsOf([cellOf('a', [...samples, unreasoned])])[1]).toContain('(no reason given 1)');
  });
});
