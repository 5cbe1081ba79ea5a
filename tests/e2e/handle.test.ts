import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STAGES } from '../../src/measure/stages.ts';
import { typical } from '../../src/spec/projectSpec.ts';
import { type Opened, openPage } from './openPage.ts';

/** Small enough that a sample takes little. */
const SMALL = { runs: 30, metrics: 12, points: 200, visibleRuns: 3 };

describe('the handle', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openPage({ hash: '#v=1&runs=30&metrics=12&points=200&visibleRuns=3' });
  });
  afterAll(async () => {
    const { noise } = opened;
    await opened.close();
    expect(noise).toEqual([]);
  });

  it('gives the version and every limit of a rule set', async () => {
    const { version, limits } = await opened.page.evaluate(() => ({
      version: plimsoll.version,
      limits: plimsoll.limits().map(({ id }) => id),
    }));
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
    expect(limits.length).toBe(17);
  });

  it('fills a partial spec in and tells its headroom', async () => {
    const rooms = await opened.page.evaluate(() => plimsoll.headroom({ runs: 20_000 }));
    expect(rooms.find(({ id }) => id === 'runs')).toEqual({
      id: 'runs',
      value: 20_000,
      limit: 10_000,
      ratio: 2,
      state: 'over',
    });
  });

  it('gives presets that open as they are, with the profile of those that need one', async () => {
    const presets = await opened.page.evaluate(() => plimsoll.presets());
    expect(presets[0]).toEqual({ id: 'typical', title: 'Typical', spec: typical });
    expect(presets.find(({ id }) => id === 'all-1x')?.profile).toBe('tuned');
    const { outcome } = await opened.page.evaluate(() =>
      plimsoll.open(plimsoll.presets().find(({ id }) => id === 'small')!),
    );
    expect(outcome).toBe('measured');
  });

  it('finds what a spec does past a rule set, in words, and a spec that does not', async () => {
    const [runs, ...others] = await opened.page.evaluate(() => plimsoll.findings({ runs: 20_000 }));
    expect(others).toEqual([]);
    expect(runs).toMatchObject({ id: 'runs', ratio: 2, fix: { ...typical, runs: 10_000 } });
    expect(runs?.message).toMatch(/^20,000 runs in the project, over the limit of at most 10,000 \(Weights/);
    expect(await opened.page.evaluate(() => plimsoll.findings({ runs: 20_000 }, '2025'))).toEqual([]);
  });

  it('says which field of a spec is wrong', async () => {
    const message = await opened.page.evaluate(() =>
      plimsoll.open({ spec: { runs: -1 } }).catch((error) => String(error.message)),
    );
    expect(message).toContain('runs takes a whole number from 1 to 1,000,000');
  });

  it.each(['tracker', 'tuned'] as const)(
    'measures a cell in fresh frames under %s: cold, warm-ups, warm',
    async (profile) => {
      const cell = await opened.page.evaluate((load) => plimsoll.measure({ ...load, samples: 6 }), {
        spec: SMALL,
        profile,
      });
      expect(cell.outcome).toBe('measured');
      expect(cell.spec).toEqual({ ...typical, ...SMALL });
      const counted = cell.samples.filter(({ phase, valid }) => phase === 'warm' && valid);
      expect(counted.length).toBe(6);
      for (const visit of [0, 1]) {
        const own = cell.samples.filter((sample) => sample.visit === visit);
        expect(own[0]?.phase).toBe('cold');
        expect(own.filter(({ flags }) => flags.includes('warm-up')).length).toBe(2);
      }
      for (const sample of counted) {
        const page = STAGES.filter((stage) => stage !== 'backend').reduce(
          (sum, stage) => sum + (sample.stages[stage] ?? 0),
          0,
        );
        expect(page).toBeCloseTo(sample.main, 6);
        expect((sample.stages.backend ?? 0) + sample.main).toBeCloseTo(sample.total!, 6);
        expect(sample.afterMain).toBeCloseTo(sample.screen! - sample.main, 6);
        expect(sample.counts.vertices).toBeGreaterThan(0);
      }
      expect(cell.summary?.main.lo).toBeLessThanOrEqual(cell.summary!.main.median);
    },
  );

  it('times redraws of what the page holds without a backend', async () => {
    const cell = await opened.page.evaluate(
      (spec) => plimsoll.measure({ spec, samples: 2, kind: 'redraw' }),
      SMALL,
    );
    const counted = cell.samples.filter(({ valid, kind }) => valid && kind === 'redraw');
    expect(counted.length).toBe(2);
    for (const { stages, bytes } of counted) {
      expect(stages.backend).toBe(0);
      expect(stages.parse ?? 0).toBe(0);
      expect(stages.draw).toBeGreaterThan(0);
      expect(bytes).toBe(0);
    }
  });

  it('refuses what would break the page, as an error and as a cell', async () => {
    const spec = { runs: 100_000, metrics: 3000 };
    const error = await opened.page.evaluate(
      (load) =>
        plimsoll.open(load).then(
          () => null,
          ({ name, stage, predicted, cap }) => ({ name, stage, predicted, cap }),
        ),
      { spec },
    );
    expect(error).toMatchObject({ name: 'PlimsollRefused', stage: 'parse', cap: 256e6 });
    expect(error!.predicted).toBeGreaterThan(256e6);
    const cell = await opened.page.evaluate((load) => plimsoll.measure({ ...load, samples: 2 }), { spec });
    expect(cell).toMatchObject({ outcome: 'refused', samples: [], summary: null });
  });

  it('opens ten million million values under Tuned', async () => {
    const spec = { runs: 10_000, metrics: 10_000, points: 100_000 };
    const { outcome } = await opened.page.evaluate((load) => plimsoll.open(load), {
      spec,
      profile: 'tuned' as const,
    });
    expect(outcome).toBe('measured');
  });

  it('cuts the reading of a store short that is too large, and still draws the truth', async () => {
    const spec = {
      metrics: 200,
      points: 100_000,
      visibleRuns: 2,
      runs: 2,
      valueBytes: 100_000,
      widePoints: 1000,
    };
    const { cell, drawn } = await opened.page.evaluate(async (load) => {
      const measured = await plimsoll.measure({ spec: load, samples: 1 });
      return {
        cell: measured,
        drawn: document.querySelector('iframe')!.contentDocument!.querySelectorAll('canvas').length,
      };
    }, spec);
    expect(cell.outcome).toBe('extrapolated');
    expect(cell.samples.at(-1)!.extrapolation!.totalBytes).toBeGreaterThan(
      cell.samples.at(-1)!.extrapolation!.readBytes,
    );
    expect(drawn).toBe(12);
  });

  it('reports all of it with the rules it was measured by', async () => {
    const report = await opened.page.evaluate(() => plimsoll.report());
    expect(report.schema).toBe('plimsoll.report/1');
    expect(report.cells.length).toBeGreaterThan(4);
    expect(report.environment).toMatchObject({ isolated: true, production: true, screenClock: true });
    expect(report.environment.timerStep).toBeLessThan(0.05);
  });
});
