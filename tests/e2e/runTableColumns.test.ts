import { readFile } from 'node:fs/promises';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { typical } from '../../src/spec/projectSpec.ts';
import { configOf } from '../../src/synth/config.ts';
import { Project } from '../../src/synth/project.ts';
import { seriousOn } from './axe.ts';
import type { Opening } from './openPage.ts';
import { type RunTablePage, runTableOn } from './runTablePage.ts';
import { silentPages } from './silentPages.ts';

const openPage = silentPages();
let table: RunTablePage;
const open = async (opening: Opening) => {
  table = await runTableOn(await openPage(opening));
  return table;
};

describe.each(['tracker', 'tuned'])('columns under %s', (profile) => {
  const hash = `#v=1&runs=60&metrics=20&points=100&profile=${profile}`;

  it('are searched, cut down to a few, saved under a name, and there again in another project', async () => {
    const { frame, button, page } = await open({ hash });
    await button('Columns').click();
    await frame.getByRole('textbox', { name: 'Search columns' }).fill('val/');
    const found = frame.getByRole('list', { name: 'Columns' }).getByRole('listitem');
    const names = async () =>
      (await found.allInnerTexts()).map((text) => text.split('\n')[0]!.replace(/\s*summary$/, ''));
    await expect
      .poll(async () => [...new Set((await names()).map((name) => name.slice(0, 4)))])
      .toEqual(['val/']);
    const all = await names();
    expect(all.length).toBeGreaterThan(1);
    await button(/^Show only these/).click();
    await expect.poll(table.titles).toEqual(['name', 'state', ...all]);
    await button(`Pin ${all[1]}`).click();
    await expect.poll(table.titles).toEqual(['name', 'state', all[1], all[0], ...all.slice(2)]);
    await frame.getByRole('textbox', { name: 'Name for these columns' }).fill('Validation');
    await button('Save').click();
    await button('Reset columns').click();
    await expect.poll(async () => (await table.titles())[2]).toBe('user');

    await page.goto(`${page.url().split('#')[0]}#v=1&runs=30&metrics=20&points=100&profile=${profile}`);
    await page.reload();
    await frame.locator('canvas').first().waitFor();
    await frame.getByRole('heading', { level: 1 }).click();
    await button('Columns').click();
    await button('Validation').click();
    await expect.poll(table.titles).toEqual(['name', 'state', all[1], all[0], ...all.slice(2)]);
    await button('Rename Validation').click();
    await frame.getByRole('textbox', { name: 'New name of Validation' }).fill('Val');
    await page.keyboard.press('Enter');
    await button('Delete Val').click();
    await expect.poll(() => button('Val').count()).toBe(0);
    await page.reload();
    await frame.locator('canvas').first().waitFor();
    await frame.getByRole('heading', { level: 1 }).click();
    await button('Columns').click();
    await expect.poll(() => frame.getByRole('heading', { name: 'Saved sets' }).count()).toBe(1);
    expect(await button('Val').count()).toBe(0);
  });

  it('are saved as CSV with all runs that pass, exact, in the order of the list', async () => {
    const { frame, button, page, head } = await open({ hash });
    await head(/optimizer\.lr/).click();
    await button('Filter').click();
    await table.pick('run.user');
    const user = frame.getByRole('checkbox').first();
    const name = (await user.locator('xpath=..').innerText()).split('\n')[0]!.replace(/\s*\d+$/, '');
    await user.check();
    await page.keyboard.press('Escape');
    const spec = { ...typical, runs: 60, metrics: 20, points: 100 };
    const project = new Project(spec);
    const wanted = Array.from({ length: 60 }, (_, row) => project.run(59 - row))
      .filter((run) => run.user === name)
      .map((run) => ({ run, config: configOf(spec, run) as { optimizer: { lr: number } } }))
      .sort((a, b) => b.config.optimizer.lr - a.config.optimizer.lr);
    await expect.poll(table.counts, { timeout: 30_000 }).toBe(`${wanted.length} of 60 runs`);
    const download = page.waitForEvent('download');
    await button('CSV').click();
    const text = await readFile(await (await download).path(), 'utf8');
    const { data } = papa.parse<Record<string, string>>(text.trimEnd(), { header: true });
    expect(data.map((row) => row['run.name'])).toEqual(wanted.map(({ run }) => run.name));
    expect(data.map((row) => Number(row['config.optimizer.lr']))).toEqual(
      wanted.map(({ config }) => config.optimizer.lr),
    );
    expect(Object.keys(data[0]!).filter((id) => id.startsWith('summary.')).length).toBeGreaterThan(20);
  });
});

describe('the table', () => {
  it('keeps what was opened over it, right after the page was loaded', async () => {
    const { frame, head, page } = await open({ hash: '#v=1&runs=60' });
    await head(/created/).click({ button: 'right' });
    await page.waitForTimeout(2500);
    expect(await frame.getByRole('menuitem').count()).toBeGreaterThan(5);
  });

  it('says where saved sets are not kept', async () => {
    const deny = () =>
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    const { frame, button } = await open({
      hash: '#v=1&runs=20&points=50',
      prepare: async (page) => {
        await page.addInitScript(deny);
      },
    });
    await button('Columns').click();
    await frame.getByRole('textbox', { name: 'Name for these columns' }).fill('Mine');
    await button('Save').click();
    await expect.poll(() => button('Mine').count()).toBe(1);
    await expect.poll(() => frame.getByText('This browser keeps nothing for this page').count()).toBe(1);
  });

  it('has every row and column in the document where the profile says so', async () => {
    const { frame, grid } = await open({ hash: '#v=1&profile=eager&runs=40&metrics=20&points=50' });
    expect(await frame.getByRole('rowheader').count()).toBe(40);
    const columns = Number(await grid.getAttribute('aria-colcount'));
    expect(await frame.getByRole('columnheader').count()).toBe(columns);
    expect(await table.row(39).locator('[aria-colindex]').count()).toBe(columns);
    await grid.focus();
    await table.page.keyboard.press('Control+End');
    const active = await grid.getAttribute('aria-activedescendant');
    const box = (await frame.locator(`[id="${active}"]`).boundingBox())!;
    const around = (await grid.boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual(around.y + around.height);
    expect(box.x + box.width).toBeLessThanOrEqual(around.x + around.width);
  });

  it('stops a file on its way, and says so', async () => {
    const { button, frame } = await open({ hash: '#v=1&profile=tuned&runs=20000&metrics=500&points=50' });
    await button('CSV').click();
    await button('Cancel').click();
    await expect.poll(() => frame.getByText('Cancelled: nothing was saved.').count()).toBe(1);
    await expect.poll(() => button('CSV').count()).toBe(1);
  });

  it.each(['light', 'dark'] as const)(
    'has nothing serious for axe, grouped, filtered, with rows selected and its forms open, %s',
    async (theme) => {
      const { frame, button, page, grid } = await open({
        theme,
        hash: '#v=1&profile=tuned&runs=200&metrics=20&points=50',
      });
      const serious = () => seriousOn(page, 'frame');
      await button('Group').click();
      await table.pick('run.user');
      await expect.poll(() => grid.getAttribute('role')).toBe('treegrid');
      await button('Open group').first().click();
      await button('Filter').click();
      await table.pick('optimizer.name');
      await frame.getByRole('checkbox', { name: /^adam\b/ }).check();
      await expect.poll(table.counts).toContain(' of 200 runs');
      const filter = await serious();
      await page.keyboard.press('Escape');
      await button('Columns').click();
      await frame.getByRole('list', { name: 'Columns' }).getByRole('listitem').first().waitFor();
      const columns = await serious();
      await page.keyboard.press('Escape');
      await table.cell(0, 0).click({ position: { x: 10, y: 12 } });
      await frame.getByText('1 selected').waitFor();
      const selected = await serious();
      await table.head(/created/).click({ button: 'right' });
      await frame.getByRole('menu').waitFor();
      const menu = await serious();
      expect({ filter, columns, selected, menu }).toEqual({
        filter: [],
        columns: [],
        selected: [],
        menu: [],
      });
    },
  );
});
