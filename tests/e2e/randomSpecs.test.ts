import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { geometry } from '../../app/workspace/geometry.ts';
import { unit } from '../../src/base/hash.ts';
import { predict } from '../../src/measure/predict.ts';
import type { Counts } from '../../src/measure/sample.ts';
import { PROFILE_IDS, profiles } from '../../src/profile/profiles.ts';
import { FIELDS, type FieldName, INERT_FIELDS } from '../../src/spec/fields.ts';
import { type ProjectSpec, parseSpec } from '../../src/spec/projectSpec.ts';
import { type Opened, openPage } from './openPage.ts';

/** `PLIMSOLL_SPECS=200 npm run stress` draws as many as were promised; a few are enough to notice a break. */
const SPECS = Number(process.env.PLIMSOLL_SPECS ?? 5);
const SEED = Number(process.env.PLIMSOLL_SEED ?? 7);

/** Half of all projects are not grouped. */
const GROUPINGS = [[], [], ['run.user'], ['config.optimizer.name', 'config.train.ema']] as const;

/** Every acting field log-uniform over its whole range. */
function randomSpec(n: number): ProjectSpec {
  const fields = Object.keys(FIELDS) as FieldName[];
  const drawn = fields.flatMap((name, i): [string, number | string | readonly string[]][] => {
    const field = FIELDS[name];
    if (INERT_FIELDS.includes(name)) return [];
    const u = unit(SEED * 1000 + n, i);
    if (field.kind === 'choice') return [[name, field.values[Math.floor(u * field.values.length)]!]];
    if (field.kind === 'list') return [[name, GROUPINGS[Math.floor(u * GROUPINGS.length)]!]];
    if (field.unit === 'share') return [[name, name === 'gaps' ? u * 0.5 : u]];
    const low = Math.log(Math.max(1, field.min));
    return [[name, Math.round(Math.exp(low + u * (Math.log(field.max) - low)))]];
  });
  const parsed = parseSpec(Object.fromEntries(drawn));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const SMALL = {
  answer: 100_000,
  bytes: 100_000,
  leaves: 100,
  nodes: 300,
  vertices: 10_000,
  pixels: 1,
} as const;

interface Result {
  readonly outcome: string;
  readonly refused?: { readonly what: string; readonly predicted: number; readonly cap: number };
  readonly counts?: Counts;
  readonly make?: number;
  readonly error?: string;
}

describe('any spec within the ranges', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openPage();
  });
  afterAll(() => opened.close());

  const cases = Array.from({ length: SPECS }, (_, n) => n).flatMap((n) =>
    PROFILE_IDS.map((profile) => [n, profile] as const),
  );
  it.each(cases)(
    'is drawn, extrapolated or refused in words, as foretold: spec %i under %s',
    async (n, profile) => {
      const spec = randomSpec(n);
      const result = await opened.page.evaluate(
        async (load): Promise<Result> => {
          const { outcome, refused, samples, error } = await plimsoll.measure({ ...load, samples: 1 });
          const last = samples.at(-1);
          return {
            outcome,
            ...(refused && { refused }),
            ...(last && { counts: last.counts, make: Math.max(...samples.map(({ make }) => make)) }),
            ...(error && { error }),
          };
        },
        { spec, profile },
      );
      const foretold = predict(spec, profiles[profile], geometry(1));
      if (process.env.PLIMSOLL_SPECS)
        console.log(n, profile, JSON.stringify({ spec: brief(spec), ...result, foretold }));
      expect(['measured', 'extrapolated', 'refused']).toContain(result.outcome);
      if (result.outcome === 'refused') {
        expect(result.refused!.predicted).toBeGreaterThan(result.refused!.cap);
        return;
      }
      for (const what of ['answer', 'bytes', 'leaves', 'nodes', 'vertices', 'pixels'] as const) {
        // Far below any cap, a single gap or a crashed run changes a count by more than 2 x.
        if (Math.max(foretold[what], result.counts![what]) < SMALL[what]) continue;
        const ratio = foretold[what] / Math.max(1, result.counts![what]);
        expect(ratio, `${what}: ${foretold[what]} foretold, ${result.counts![what]} counted`).toBeGreaterThan(
          0.5,
        );
        expect(ratio, `${what}: ${foretold[what]} foretold, ${result.counts![what]} counted`).toBeLessThan(2);
      }
    },
  );

  it('leaves a living tab and a clean console', async () => {
    // A store that is read whole however busy the machine is: what it takes is no matter here.
    const spec = { runs: 20, metrics: 10, points: 200, wideMetrics: 0, bigConfigRuns: 0 };
    const { outcome } = await opened.page.evaluate((load) => plimsoll.open(load), { spec });
    expect(outcome).toBe('measured');
    expect(opened.noise).toEqual([]);
  });
});

function brief(spec: ProjectSpec): Partial<ProjectSpec> {
  const { runs, metrics, points, sharedMetrics, valueBytes, wideMetrics, widePoints, visibleRuns } = spec;
  const { configBytes, bigConfigRuns, configKeys, panelsPerPage, openSections, nameStyle } = spec;
  const { nestingDepth, nestingFanout, configDepth, summaryDepth, crashedRuns, gaps, groupBy, smoothing } =
    spec;
  return {
    runs,
    metrics,
    points,
    sharedMetrics,
    valueBytes,
    wideMetrics,
    widePoints,
    visibleRuns,
    configBytes,
    bigConfigRuns,
    configKeys,
    panelsPerPage,
    openSections,
    nameStyle,
    nestingDepth,
    nestingFanout,
    configDepth,
    summaryDepth,
    crashedRuns,
    gaps,
    groupBy,
    smoothing,
  };
}
