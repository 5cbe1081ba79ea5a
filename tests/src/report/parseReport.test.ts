import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Sample } from '../../../src/measure/sample.ts';
import { STAGES, type Stage } from '../../../src/measure/stages.ts';
import { MOST_REPORT_BYTES, parseReport, printReport } from '../../../src/report/parseReport.ts';
import type { Report } from '../../../src/report/reportSchema.ts';
import { typical } from '../../../src/spec/projectSpec.ts';
import { cellOf, certificate, fixture, reportOf, sampleOf, sentinelOf } from './fixture.ts';

/** What is wrong with a text, as sentences. */
function problems(text: string): string[] {
  const parsed = parseReport(text);
  return parsed.ok ? [] : parsed.problems.map(({ field, message }) => `${field} ${message}`);
}

/** The fixture with one value changed, where `change` finds it. */
// biome-ignore lint/suspicious/noExplicitAny: the test breaks values of any type
function broken(change: (report: any) => void): string {
  const copy = structuredClone(fixture);
  change(copy);
  return printReport(copy);
}

/** Puts `value` where `picks` lead, or as far towards it as there are keys. */
function put(node: Record<string, unknown>, picks: readonly number[], value: unknown): void {
  const keys = Object.keys(node);
  const key = keys[picks[0]! % keys.length];
  const child = key === undefined ? null : node[key];
  if (picks.length > 1 && typeof child === 'object' && child !== null)
    put(child as Record<string, unknown>, picks.slice(1), value);
  else node[key ?? 'new'] = value;
}

// JSON knows no -0.
const time = fc.double({ min: 0, max: 1e7, noNaN: true }).map((ms) => ms + 0);
const stage: fc.Arbitrary<Stage> = fc.constantFrom(...STAGES);

const sample: fc.Arbitrary<Sample> = fc
  .record({
    main: time,
    phase: fc.constantFrom('cold' as const, 'warm' as const, 'live' as const),
    kind: fc.constantFrom('load' as const, 'redraw' as const),
    total: fc.option(time),
    screen: fc.option(time),
    afterMain: fc.option(time.map((ms) => 0 - ms - 1)),
    stages: fc.dictionary(stage, time, { noNullPrototype: true }) as fc.Arbitrary<
      Partial<Record<Stage, number>>
    >,
    flags: fc.array(fc.string({ unit: 'binary' })),
    valid: fc.boolean(),
    more: fc.constantFrom(
      {},
      { reason: 'late-work' },
      { extrapolation: { ms: null, atLeast: 1, readBytes: 2, totalBytes: 3 } },
    ),
  })
  .map(({ main, more, ...rest }) => ({ ...sampleOf(main, 3), ...rest, ...more }));

const reports: fc.Arbitrary<Report> = fc
  .record({
    id: fc.string({ unit: 'binary' }),
    samples: fc.array(sample, { maxLength: 12 }),
    warnings: fc.array(fc.string()),
    groupBy: fc.array(fc.string({ minLength: 1 }), { maxLength: 3 }),
    changes: fc.constantFrom<Cell['changes']>({}, { wire: 'typed' }, { store: 'columns', panels: 'open' }),
    createdAt: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }),
    figures: fc.dictionary(
      fc.string().filter((name) => name !== '__proto__'),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((found) => found + 0),
      { noNullPrototype: true },
    ),
    drift: fc.array(fc.tuple(time, time)),
  })
  .map(({ id, samples, warnings, groupBy, changes, createdAt, figures, drift }) =>
    reportOf({
      cells: [
        cellOf(id, samples, {
          spec: { ...typical, groupBy },
          changes,
          stop: { mode: 'quick', ended: 'tries', seed: 1 },
        }),
      ],
      certificate: { ...certificate, rules: [{ ...certificate.rules[0]!, figures }] },
      sentinels: drift.map(([main, at]) => sentinelOf(main, at)),
      warnings,
      createdAt: createdAt.toISOString(),
      verdicts: fixture.verdicts,
    }),
  );

describe('reading a report', () => {
  it('gives back what was printed', () => {
    expect(parseReport(printReport(fixture))).toEqual({ ok: true, value: fixture });
    fc.assert(
      fc.property(reports, (report) => {
        expect(parseReport(printReport(report))).toStrictEqual({ ok: true, value: report });
      }),
    );
  });

  it('reads past a byte order mark and white space', () => {
    expect(parseReport(`\uFEFF\r\n${JSON.stringify(fixture, null, 2)}\r\n`).ok).toBe(true);
  });

  it('reads a cell of before techniques could be changed as one of its profile', () => {
    const parsed = parseReport(
      broken((report) => {
        delete report.cells[0].changes;
      }),
    );
    expect(parsed).toEqual({ ok: true, value: fixture });
  });

  it('fills in the fields that a spec lacks', () => {
    const parsed = parseReport(
      broken((report) => {
        report.cells[0].spec = { runs: 7 };
      }),
    );
    expect(parsed.ok && parsed.value.cells[0]!.spec).toEqual({ ...typical, runs: 7 });
  });
});

describe('refusing what is no report', () => {
  it('says that a text is not JSON', () => {
    for (const text of ['', 'hello', printReport(fixture).slice(0, 500), '{"a":1}}', '['.repeat(1e6)])
      expect(problems(text)).toEqual(['report is not JSON; the file may be cut short']);
  });

  it('says that JSON is no report of ours', () => {
    const others = [
      'null',
      '3',
      '"plimsoll.report/1"',
      '[]',
      '{}',
      '{"schema":1}',
      '{"schema":"plimsoll.report"}',
    ];
    for (const text of [...others, '{"schema":"https://example.com/plimsoll.report/1"}'])
      expect(problems(text)).toEqual([
        'report is JSON, but not a report of Plimsoll: its "schema" is not "plimsoll.report/1"',
      ]);
  });

  it('tells newer versions and older ones', () => {
    const newer = 'report was written by a newer Plimsoll; this one reads version 1';
    expect(problems('{"schema":"plimsoll.report/2"}')).toEqual([newer]);
    expect(problems('{"schema":"plimsoll.report/12","cells":"of a new kind"}')).toEqual([newer]);
    expect(problems('{"schema":"plimsoll.report/0"}')).toEqual([
      'report is of version 0; this Plimsoll reads version 1',
    ]);
  });

  it('refuses more than 256 MB before it reads any of it', () => {
    expect(problems('x'.repeat(MOST_REPORT_BYTES + 1))).toEqual([
      'report is larger than 256 MB, the most this version reads',
    ]);
  });

  it.each<[string, Parameters<typeof broken>[0], string]>([
    ['a missing part', (r) => delete r.environment, 'environment is missing'],
    [
      'a deep wrong type',
      (r) => (r.cells[0].samples[2].main = 'fast'),
      'cells[0].samples[2].main takes a number',
    ],
    [
      'a count below zero',
      (r) => (r.cells[0].samples[0].bytes = -1),
      'cells[0].samples[0].bytes takes 0 or more',
    ],
    [
      'a part of a step',
      (r) => (r.cells[0].samples[0].seq = 1.5),
      'cells[0].samples[0].seq takes a whole number',
    ],
    [
      'an infinity, which JSON prints as null',
      (r) => (r.cells[0].samples[0].main = 1 / 0),
      'cells[0].samples[0].main takes a number',
    ],
    [
      'a phase unknown',
      (r) => (r.cells[0].samples[0].phase = 'hot'),
      'cells[0].samples[0].phase takes one of cold, warm, live',
    ],
    [
      'a spec out of range',
      (r) => (r.cells[1].spec.runs = 0),
      'cells[1].spec.runs takes a whole number from 1 to 1,000,000',
    ],
    ['a spec field unknown', (r) => (r.cells[1].spec.speed = 1), 'cells[1].spec.speed is not known here'],
    ['a key unknown', (r) => (r.cells[0].samples[0].gpu = 1), 'cells[0].samples[0].gpu is not known here'],
    [
      'a stage unknown',
      (r) => (r.cells[0].samples[0].stages.think = 1),
      'cells[0].samples[0].stages.think is not known here',
    ],
    [
      'a date in words',
      (r) => (r.createdAt = 'yesterday'),
      'createdAt takes a date and time such as 2026-11-23T09:00:00Z',
    ],
    [
      'a day that is not',
      (r) => (r.createdAt = '2026-02-30T00:00:00Z'),
      'createdAt takes a date and time such as 2026-11-23T09:00:00Z',
    ],
    ['a protocol unknown', (r) => (r.protocol.version = 2), 'protocol.version takes 1'],
    [
      'a profile unknown',
      (r) => (r.cells[0].profile = 'magic'),
      'cells[0].profile takes one of eager, tracker, tuned',
    ],
    [
      'a technique unknown',
      (r) => (r.cells[0].changes.magic = 'all'),
      'cells[0].changes.magic is not known here',
    ],
    [
      'a value that a technique has not',
      (r) => (r.cells[0].changes.wire = 'pigeon'),
      'cells[0].changes.wire takes one of jsonRows, json, typed',
    ],
    [
      'a gate unknown',
      (r) => (r.gates[0].level = 'mild'),
      'gates[0].level takes one of refused, flagged, noted',
    ],
    [
      'a figure of a certificate',
      (r) => (r.certificate.rules[0].figures.p95Ms = null),
      'certificate.rules[0].figures.p95Ms takes a number',
    ],
    ['a list that is none', (r) => (r.cells = {}), 'cells takes an array'],
    ['an object that is none', (r) => (r.cells[0].summary = 3), 'cells[0].summary takes an object'],
  ])('tells %s and where', (_, change, sentence) => {
    expect(problems(broken(change))).toEqual([sentence]);
  });

  it('takes a key for a key, whatever its name', () => {
    for (const key of ['__proto__', 'constructor', 'toString'])
      expect(problems(printReport(fixture).replace('{', `{"${key}":{"ok":1},`))).toEqual([
        `${key} is not known here`,
      ]);
  });

  it('tells 20 problems and counts the rest', () => {
    const text = broken((report) => {
      report.warnings = Array.from({ length: 500 }, (_, i) => i);
    });
    expect(problems(text)).toHaveLength(21);
    expect(problems(text).slice(-2)).toEqual([
      'warnings[19] takes a string',
      'report has 480 more problems like these',
    ]);
  });

  it('never throws and always has a word for it', () => {
    // Any value in place of any part, down to one of a sample's counts.
    const depth = fc.nat(6);
    const pick = fc.array(fc.nat(), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(depth, pick, fc.jsonValue(), (depth, picks, value) => {
        const text = broken((report) => put(report, picks.slice(0, depth + 1), value));
        const parsed = parseReport(text);
        const told =
          parsed.ok || parsed.problems.every((p) => p.field !== '' && p.message !== 'can not be read');
        expect(told).toBe(true);
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseReport(text).ok).toBe(false);
      }),
    );
  });
});
