import { readFile } from 'node:fs/promises';
import type { FrameLocator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/report/parseReport.ts';
import { typical } from '../../src/spec/projectSpec.ts';
import { configOf } from '../../src/synth/config.ts';
import { Project } from '../../src/synth/project.ts';
import type { Opening } from './openPage.ts';
import { silentPages } from './silentPages.ts';

const openPage = silentPages();
async function open(opening?: Opening): Promise<{ page: Page; frame: FrameLocator }> {
  const page = await openPage(opening);
  return { page, frame: page.frameLocator('iframe') };
}

const slider = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const title = (frame: FrameLocator) => frame.getByRole('heading', { level: 1 }).locator('xpath=..');
const rows = (frame: FrameLocator) => frame.getByRole('rowheader');
const bars = (page: Page) => page.locator('figure svg rect').count();

/** Waits until the warm samples after a change are done. */
async function settled(page: Page): Promise<void> {
  await page.getByText(/^\d+ warm samples$/).waitFor({ timeout: 60_000 });
}

describe('a first visit', () => {
  it('opens the typical project, draws it and says what it took, with an interval', async () => {
    const { page, frame } = await open();
    await expect.poll(() => title(frame).innerText()).toContain('500 runs');
    await settled(page);
    await expect
      .poll(() =>
        page
          .getByText(/^render /)
          .first()
          .innerText(),
      )
      .toMatch(/render \d.* m?s \[.+, .+\]/);
    expect(page.url()).not.toContain('#');
  });

  it('crosses a limit by keyboard: the rail, the page and the link follow', async () => {
    const { page, frame } = await open();
    await slider(page, 'Runs').focus();
    await page.keyboard.press('PageUp');
    const said = () => slider(page, 'Runs').getAttribute('aria-valuetext');
    for (let i = 0; i < 80 && !(await said())?.includes('over'); i++) await page.keyboard.press('ArrowRight');
    expect(await said()).toMatch(/over the limit: \d\.\d+ x/);
    const shown = await field(page, 'Runs').inputValue();
    expect(Number(shown.replaceAll(',', ''))).toBeGreaterThan(10_000);
    await expect.poll(() => page.url()).toContain(`runs=${shown.replaceAll(',', '')}`);
    await expect.poll(() => title(frame).innerText(), { timeout: 60_000 }).toContain(`${shown} runs`);
  });

  it('takes 2k in a number field, and says in words what it cannot take', async () => {
    const { page, frame } = await open();
    await field(page, 'Runs').fill('2k');
    await page.keyboard.press('Enter');
    await expect.poll(() => title(frame).innerText(), { timeout: 30_000 }).toContain('2,000 runs');
    await field(page, 'Value size').fill('1.5 MB');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('valueBytes=1500000');
    await field(page, 'Runs').fill('many');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByText('Not a number.').count()).toBe(1);
  });

  it('explains a limit with its Korean quote, its translation and its source', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: /Runs/ }).first().click();
    const popover = page.getByRole('dialog');
    await expect
      .poll(() => popover.innerText())
      .toContain('단일 프로젝트의 실행 총 수를 10,000개 이하로 유지하세요.');
    await expect.poll(() => popover.innerText()).toContain('docs.wandb.ai');
  });
});

describe('the page under test', () => {
  it('sorts by a column, and the panels follow the first runs of the list', async () => {
    const { frame } = await open();
    const before = await rows(frame).first().innerText();
    await frame.getByRole('columnheader', { name: /optimizer\.lr/ }).click();
    await expect.poll(() => rows(frame).first().innerText(), { timeout: 20_000 }).not.toBe(before);
    await expect
      .poll(() => frame.locator('figure li').first().innerText())
      .toBe(
        (await rows(frame).first().innerText())
          .replace(/\s+/g, '')
          .replace(/(running|finished|failed|crashed)$/, ''),
      );
  });

  it('hides a run by its eye, and its line leaves the legend', async () => {
    const { frame } = await open();
    const first = (await frame.locator('figure li').first().innerText()).trim();
    await rows(frame).first().getByRole('button').click();
    await expect.poll(() => frame.locator('figure li').first().innerText()).not.toBe(first);
    await expect.poll(() => title(frame).innerText()).toContain('9 lines in panels');
  });

  it('walks the table by arrow keys as one tab stop', async () => {
    const { frame, page } = await open();
    const grid = frame.getByRole('grid');
    await grid.focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'End']) await page.keyboard.press(key);
    const active = await grid.getAttribute('aria-activedescendant');
    expect(active).toBeTruthy();
    await expect.poll(() => frame.locator(`[id="${active}"]`).count()).toBe(1);
    expect(Number(await grid.getAttribute('aria-rowcount'))).toBe(501);
  });

  it.each(['tracker', 'tuned'])(
    'zooms by dragging and comes back by a double click, under %s',
    async (profile) => {
      const { page, frame } = await open({ hash: `#v=1&profile=${profile}&points=5000&metrics=6` });
      await settled(page);
      const before = await bars(page);
      const box = (await frame.locator('.u-over').first().boundingBox())!;
      await page.mouse.move(box.x + 40, box.y + 20);
      await page.mouse.down();
      await page.mouse.move(box.x + 140, box.y + 30, { steps: 5 });
      await page.mouse.up();
      await expect.poll(() => bars(page)).toBeGreaterThan(before);
      const zoomed = await page.evaluate(
        () => document.querySelector('figure svg rect:last-of-type title')?.textContent,
      );
      expect(zoomed).toBeTruthy();
      await page.mouse.dblclick(box.x + 60, box.y + 20);
      await expect.poll(() => bars(page)).toBeGreaterThan(before + 1);
    },
  );

  it('reaches the last of ten thousand columns and rows under Tuned', async () => {
    const { frame } = await open({ hash: '#v=1&runs=10000&metrics=10000&profile=tuned' });
    const grid = frame.getByRole('grid');
    await grid.focus();
    await grid.press('Control+End');
    await expect.poll(() => rows(frame).last().innerText(), { timeout: 20_000 }).toContain('-1');
    await expect
      .poll(() => frame.getByRole('columnheader').last().innerText())
      .toContain('environment_image');
  });
});

describe('the project', () => {
  it.each(['tracker', 'tuned'])('is the one that Node makes of the same spec, under %s', async (profile) => {
    const { frame } = await open({ hash: `#v=1&runs=40&seed=5&profile=${profile}` });
    const project = new Project({ ...typical, runs: 40, seed: 5 });
    const shown = await frame
      .getByRole('row')
      .filter({ has: frame.getByRole('rowheader') })
      .allInnerTexts();
    expect(shown.length).toBeGreaterThan(4);
    shown.slice(0, 5).forEach((text, row) => {
      const run = project.run(39 - row);
      const { optimizer } = configOf(project.spec, run) as { optimizer: { name: string; lr: number } };
      for (const part of [run.name, run.state, run.user, optimizer.name, String(optimizer.lr)]) {
        expect(text.replace(/\s+/g, '')).toContain(part);
      }
    });
  });
});

describe('links', () => {
  it('open the default for a mangled one, name the bad field, and leave the address alone', async () => {
    const hash = '#v=1&runs=lots&metrics=70';
    const { page, frame } = await open({ hash });
    await expect
      .poll(() => page.getByRole('alert').first().innerText())
      .toContain('runs takes a whole number from 1 to 1,000,000');
    await expect.poll(() => title(frame).innerText()).toContain('500 runs');
    expect(new URL(page.url()).hash).toBe(hash);
    await field(page, 'Runs').fill('600');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe('#v=1&runs=600');
  });

  it('give the same project again', async () => {
    const { page, frame } = await open({ hash: '#v=1&runs=60&seed=9' });
    const names = await rows(frame).allInnerTexts();
    await page.reload();
    await frame.locator('canvas').first().waitFor();
    expect(await rows(frame).allInnerTexts()).toEqual(names);
  });
});

describe('refusal', () => {
  it('says in words what breaks, offers the profile that can, and leaves a living tab', async () => {
    const { page, frame } = await open();
    await field(page, 'Runs').fill('100k');
    await page.keyboard.press('Enter');
    await field(page, 'Metrics').fill('3000');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.getByRole('alert').innerText())
      .toMatch(/One answer of the backend would be \d+(\.\d)? GB/);
    await page.getByRole('button', { name: 'Tuned can open this' }).click();
    await expect.poll(() => title(frame).innerText(), { timeout: 30_000 }).toContain('100,000 runs');
  });
});

describe('exports', () => {
  it('save a report that reads back, and its tables', async () => {
    const { page } = await open();
    await settled(page);
    const save = async (name: string) => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Export' }).click();
      await page.getByRole('menuitem', { name }).click();
      return readFile(await (await download).path(), 'utf8');
    };
    const report = parseReport(await save('Report as JSON'));
    expect(report.ok && report.value.cells[0]?.samples.filter(({ valid }) => valid).length).toBe(6);
    expect((await save('Samples as CSV')).split('\r\n')[0]).toContain('cell_id');
    expect(await save('Report as Markdown')).toContain('render');
  });

  it('serve the JSON Schema of the report', async () => {
    const { page } = await open();
    const schema = await page.evaluate(async () => (await fetch('./report.schema.json')).json());
    expect(schema.$schema).toContain('2020-12');
  });
});
