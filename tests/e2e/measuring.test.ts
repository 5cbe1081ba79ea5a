import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Opened, openPage } from './openPage.ts';

const SMALL = { runs: 30, metrics: 12, points: 200, visibleRuns: 3 };
const HASH = '#v=1&runs=30&metrics=12&points=200&visibleRuns=3';

describe('measuring in turn', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openPage({ hash: HASH });
  });
  afterAll(async () => {
    const { noise } = opened;
    await opened.close();
    expect(noise).toEqual([]);
  });

  it('visits cells in rounds, with a sentinel between, and shows the load again', async () => {
    const { page } = opened;
    const cells = await page.evaluate(
      (spec) =>
        plimsoll.measureAll([{ spec }, { spec, profile: 'tuned' }, { spec, controls: true }], {
          mode: 'quick',
          seed: 3,
        }),
      SMALL,
    );
    expect(cells.map(({ stop }) => stop)).toEqual(
      cells.map(() => ({ mode: 'quick', ended: 'enough', seed: 3 })),
    );
    const visits = cells
      .flatMap(({ samples }, cell) =>
        samples.filter(({ phase }) => phase === 'cold').map(({ at, round }) => ({ cell, at, round })),
      )
      .sort((a, b) => a.at - b.at);
    expect(visits.map(({ round }) => round)).toEqual([0, 0, 0, 1, 1, 1]);
    for (const round of [0, 1])
      expect(
        visits
          .filter((visit) => visit.round === round)
          .map(({ cell }) => cell)
          .toSorted(),
      ).toEqual([0, 1, 2]);
    const { sentinels, gates, environment, publishable } = await page.evaluate(() => plimsoll.report());
    for (let visit = 0; visit < visits.length - 1; visit++) {
      const between = sentinels.filter(({ at }) => at > visits[visit]!.at && at < visits[visit + 1]!.at);
      expect(between.length).toBe(1);
    }
    expect(publishable).toBe(true);
    expect(gates.filter(({ level }) => level === 'refused')).toEqual([]);
    expect(environment).toMatchObject({ headless: true, devtools: false, screenClock: true });
    expect(environment.react).toEqual({ version: expect.stringMatching(/^19\./), build: 'production' });
    expect(environment.commit).not.toBe('');
    const controls = cells[2]!.samples.filter(({ reason }) => reason === 'control');
    expect(controls.length).toBe(6);
    for (const { stages, clockReads, main } of controls) {
      expect(clockReads).toBe(2);
      expect(stages.unattributed! + stages.browser!).toBeCloseTo(main, 6);
    }
    await expect.poll(() => page.frameLocator('iframe').locator('canvas').count()).toBeGreaterThan(0);
  });

  it('measures beside the baseline from the menu, and the baseline is the one of the same minutes', async () => {
    const { page } = opened;
    const runs = page.getByRole('textbox', { name: 'Runs', exact: true });
    await page.getByText(/^\d+ warm samples$/).waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Pin as baseline' }).click();
    await runs.fill('60');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => plimsoll.report().cells.at(-1)?.spec.runs)).toBe(60);
    await page.getByRole('button', { name: 'Measure', exact: true }).click();
    await page.getByRole('menuitem', { name: /Beside the baseline/ }).click();
    await page.getByRole('button', { name: 'Stop' }).waitFor();
    await page.getByText(/^\d+ warm samples$/).waitFor({ timeout: 60_000 });
    const cells = await page.evaluate(() => plimsoll.report().cells.slice(-2));
    expect(cells.map(({ spec }) => spec.runs)).toEqual([60, 30]);
    await expect.poll(() => page.getByText(/render (within noise of|\S+ x) the baseline/).count()).toBe(1);
  });
});

describe('how it is measured', () => {
  it('is told from a real sample, by keyboard, with the facts of this browser', async () => {
    const { page, close, noise } = await openPage({ hash: HASH });
    await page.getByText(/^\d+ warm samples$/).waitFor({ timeout: 60_000 });
    const entry = page.getByRole('button', { name: /How is this measured/ });
    await entry.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'How is this measured?' });
    await dialog.getByRole('heading', { level: 3 }).first().waitFor();
    const { main, stages, react } = await page.evaluate(() => {
      const report = plimsoll.report();
      const { main, stages } = report.cells.at(-1)!.samples.findLast(({ valid }) => valid)!;
      return { main, stages, react: report.environment.react.version };
    });
    const text = await dialog.innerText();
    expect(text).toContain(react);
    expect(text).toMatch(/readings of the clock/);
    // Its stages are those of the sample that is drawn: together they are its render.
    const parts = Object.entries(stages).filter(([stage]) => stage !== 'backend');
    expect(parts.reduce((sum, [, ms]) => sum + ms, 0)).toBeCloseTo(main, 6);
    expect(await dialog.getByRole('table').first().innerText()).toContain('unattributed');
    expect(await dialog.getByRole('img').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    await expect.poll(() => entry.evaluate((element) => element === document.activeElement)).toBe(true);
    await close();
    expect(noise).toEqual([]);
  });
});
