import { describe, expect, it } from 'vitest';
import { typical } from '../../src/spec/projectSpec.ts';
import { configOf } from '../../src/synth/config.ts';
import { Project } from '../../src/synth/project.ts';
import type { Opening } from './openPage.ts';
import { columnTexts, type RunTablePage, runTableOn } from './runTablePage.ts';
import { silentPages } from './silentPages.ts';

const openPage = silentPages();
let table: RunTablePage;
const open = async (opening: Opening) => {
  table = await runTableOn(await openPage(opening));
  return table;
};

const SPEC = { ...typical, runs: 120, metrics: 20, points: 100 };
const project = new Project(SPEC);
/** Facts of the runs as the table lists them: the newest first. */
const runs = Array.from({ length: SPEC.runs }, (_, row) => {
  const run = project.run(SPEC.runs - 1 - row);
  const { optimizer } = configOf(SPEC, run) as { optimizer: { name: string; lr: number } };
  return { name: run.name, state: run.state, user: run.user, optimizer: optimizer.name, lr: optimizer.lr };
});
const count = (passes: (run: (typeof runs)[number]) => boolean) => runs.filter(passes).length;

describe.each(['tracker', 'tuned'])('the run table under %s', (profile) => {
  const hash = `#v=1&runs=120&metrics=20&points=100&profile=${profile}`;

  it('filters by values, a text, a pattern and bounds, and says how many runs are left', async () => {
    const { frame, button, pick, counts } = await open({ hash });
    await button('Filter').click();
    await pick('optimizer.name');
    await frame.getByRole('checkbox', { name: /^adam\b/ }).check();
    const adam = count(({ optimizer }) => optimizer === 'adam');
    await expect.poll(counts).toBe(`${adam} of 120 runs`);
    await frame.getByRole('checkbox', { name: /^sgd\b/ }).check();
    const both = count(({ optimizer }) => optimizer === 'adam' || optimizer === 'sgd');
    await expect.poll(counts).toBe(`${both} of 120 runs`);
    await table.page.keyboard.press('Escape');

    await button('Filter').click();
    await pick('run.name');
    await frame.getByRole('combobox', { name: 'What its values must be' }).click();
    await frame.getByRole('option', { name: 'matches' }).click();
    const pattern = frame.getByRole('textbox', { name: /Regular expression/ });
    await pattern.fill('-1[0-9');
    await expect.poll(() => frame.getByRole('alert').innerText()).toContain('Not a regular expression');
    await expect.poll(counts).toBe(`${both} of 120 runs`);
    await pattern.fill('-1[0-9]$');
    const teens = ({ name, optimizer }: (typeof runs)[number]) =>
      /-1[0-9]$/.test(name) && (optimizer === 'adam' || optimizer === 'sgd');
    await expect.poll(counts).toBe(`${count(teens)} of 120 runs`);
    await table.page.keyboard.press('Escape');

    // A filter that holds is written anew from its chip, and taken out by its cross.
    await button(/^Edit filter: name matches/).click();
    await frame.getByRole('textbox', { name: /Regular expression/ }).fill('^x');
    await expect.poll(counts).toBe('0 of 120 runs');
    await table.page.keyboard.press('Escape');
    await button(/^Remove filter: name matches/).click();
    await expect.poll(counts).toBe(`${both} of 120 runs`);

    await table.choose(/optimizer\.lr/, 'Filter by this');
    await frame.getByRole('textbox', { name: 'At least' }).fill('0.0003');
    const above = count(({ optimizer, lr }) => (optimizer === 'adam' || optimizer === 'sgd') && lr >= 0.0003);
    await expect.poll(counts).toBe(`${above} of 120 runs`);
    await frame.getByRole('textbox', { name: 'At most' }).fill('lots');
    await expect.poll(() => frame.getByRole('alert').innerText()).toBe('Not a number.');
    await table.page.keyboard.press('Escape');
    await button('Clear all').click();
    await expect.poll(counts).toBe('120 runs');
  });

  it('sorts by several columns, whose order their badges and aria-sort tell', async () => {
    const { head } = await open({ hash });
    await head(/^user/).click();
    await head(/optimizer\.lr/).click({ modifiers: ['Shift'] });
    const sorted = runs.toSorted((a, b) => (a.user === b.user ? b.lr - a.lr : a.user < b.user ? 1 : -1));
    const first = () => columnTexts(table, 0, 4);
    await expect.poll(first, { timeout: 30_000 }).toEqual(sorted.slice(0, 4).map(({ name }) => name));
    expect(await head(/^user/).getAttribute('aria-sort')).toBe('descending');
    expect(await head(/^user/).innerText()).toMatch(/1$/);
    expect(await head(/optimizer\.lr/).innerText()).toMatch(/2$/);
    await head(/^user/).click({ modifiers: ['Shift'] });
    await expect.poll(() => head(/^user/).getAttribute('aria-sort')).toBe('ascending');
    await table.choose(/^user/, 'Do not sort by this');
    const byRate = runs.toSorted((a, b) => b.lr - a.lr);
    await expect.poll(first, { timeout: 30_000 }).toEqual(byRate.slice(0, 4).map(({ name }) => name));
  });

  it('groups, tells means and several values, and opens a group by keyboard', async () => {
    const { grid, names, page, lines, button } = await open({ hash });
    await button('Group').click();
    await table.pick('run.user');
    await expect.poll(() => grid.getAttribute('role'), { timeout: 30_000 }).toBe('treegrid');
    const users = [...new Set(runs.map(({ user }) => user))];
    await expect
      .poll(names)
      .toEqual(
        users.slice(0, (await names()).length).map((user) => `${user} ${count((run) => run.user === user)}`),
      );
    await expect.poll(lines).toBe(`${users.length} lines in panels`);
    const mean = table.cell(0, 7);
    const own = runs.filter(({ user }) => user === users[0]);
    const rate = own.reduce((sum, { lr }) => sum + lr, 0) / own.length;
    expect(Number(await mean.innerText())).toBeCloseTo(rate, 6);
    expect(await mean.evaluate((cell) => getComputedStyle(cell, '::before').content)).toContain('x');
    expect(await table.cell(0, 6).innerText()).toBe('4 values');

    await grid.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => table.row(0).getAttribute('aria-expanded'), { timeout: 20_000 }).toBe('true');
    await expect.poll(() => table.row(1).getAttribute('aria-level')).toBe('2');
    expect((await columnTexts(table, 0, 2))[1]).toBe(own[0]!.name);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => table.row(0).getAttribute('aria-expanded'), { timeout: 20_000 }).toBe('false');

    // The eye of a group hides its line; other groups start with all of theirs.
    await table.row(0).getByRole('button', { name: 'Hide lines' }).click();
    await expect.poll(lines).toBe(`${users.length - 1} lines in panels`);
    await button('Do not group by user').click();
    await expect.poll(() => grid.getAttribute('role'), { timeout: 30_000 }).toBe('grid');
    await expect.poll(lines).toBe('10 lines in panels');
    await expect.poll(() => columnTexts(table, 0, 1)).toEqual([runs[0]!.name]);
  });

  it('pins, moves, widens and hides columns, by pointer and by keyboard', async () => {
    const { page, head, grid, choose } = await open({ hash });
    const order = async () => (await table.titles()).slice(0, 6);
    expect(await order()).toEqual(['name', 'state', 'user', 'created', 'runtime', 'tags']);
    await choose(/^tags/, 'Pin');
    await expect.poll(order).toEqual(['name', 'state', 'tags', 'user', 'created', 'runtime']);

    const from = (await head(/runtime/).boundingBox())!;
    const to = (await head(/^user/).boundingBox())!;
    await page.mouse.move(from.x + 40, from.y + 30);
    await page.mouse.down();
    await page.mouse.move(to.x + 60, to.y + 30, { steps: 4 });
    await page.mouse.move(to.x + 10, to.y + 30, { steps: 2 });
    await page.mouse.up();
    await expect.poll(order).toEqual(['name', 'state', 'tags', 'runtime', 'user', 'created']);
    expect(await head(/runtime/).getAttribute('aria-sort')).toBe('none');

    const edge = (await head(/runtime/).boundingBox())!;
    await page.mouse.move(edge.x + edge.width - 2, edge.y + 30);
    await page.mouse.down();
    await page.mouse.move(edge.x + edge.width + 78, edge.y + 30, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await head(/runtime/).boundingBox())!.width).toBe(200);

    // The active cell is in the header: by keyboard from there.
    await choose(/created/, 'Move left');
    await expect.poll(order).toEqual(['name', 'state', 'tags', 'runtime', 'created', 'user']);
    await grid.focus();
    await expect.poll(() => grid.getAttribute('aria-activedescendant')).toContain('run-cell--1');
    const active = table.frame.locator('[role=columnheader][id]');
    const width = (await active.boundingBox())!.width;
    await page.keyboard.press('Alt+ArrowRight');
    await expect.poll(async () => (await active.boundingBox())!.width).toBe(width + 16);
    await page.keyboard.press('Shift+F10');
    await table.frame.getByRole('menuitem', { name: 'Hide', exact: true }).press('Enter');
    await expect.poll(async () => (await order()).length).toBe(6);
    await choose(/^tags/, 'Unpin');
    await expect.poll(async () => (await order())[2]).toBe('tags');
    await table.button('Columns').click();
    await table.button('Reset columns').click();
    await expect.poll(order).toEqual(['name', 'state', 'user', 'created', 'runtime', 'tags']);
  });

  it('selects rows, shows their lines alone, and lines beyond the first', async () => {
    const { page, frame, button, lines, grid, counts } = await open({ hash });
    await table.cell(1, 0).click({ position: { x: 10, y: 12 } });
    await table.cell(3, 5).click({ modifiers: ['Shift'] });
    await expect.poll(() => frame.getByText('3 selected').count()).toBe(1);
    await button('Show only').click();
    await expect.poll(lines).toBe('3 lines in panels');
    await button('Clear').click();
    await button('Show the lines that the list begins with').click();
    await expect.poll(lines).toBe('10 lines in panels');
    await expect.poll(counts).toBe('120 runs');

    await grid.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Home');
    const last = table.row(119);
    await last.waitFor();
    await expect.poll(() => grid.getAttribute('aria-busy')).toBe('false');
    await page.keyboard.press('Space');
    await expect.poll(() => last.getAttribute('aria-selected')).toBe('true');
    await button('Show lines').first().click();
    await expect.poll(lines, { timeout: 30_000 }).toBe('11 lines in panels');
    await expect.poll(() => last.getByRole('button').getAttribute('aria-label')).toBe('Hide lines');
    await button('Show only').click();
    await expect.poll(lines).toBe('1 line in panels');
    expect(await frame.locator('figure').first().locator('li').allInnerTexts()).toEqual([runs[119]!.name]);
  });

  it('makes the line of a row stand out, by pointer and by keyboard', async () => {
    const { page, frame, grid } = await open({ hash });
    const faded = () => frame.locator('figure').first().locator('li[data-faded]').count();
    await table.cell(2, 3).hover();
    await expect.poll(faded).toBe(9);
    await frame.getByRole('heading', { level: 1 }).hover();
    await expect.poll(faded).toBe(0);
    await grid.focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(faded).toBe(9);
    expect(await table.row(1).getAttribute('data-lit')).toBe('');
  });

  it('copies a cell, marked cells and selected rows between tabs', async () => {
    const { page, clipboard, cell } = await open({ hash });
    await cell(1, 2).click();
    await page.keyboard.press('Control+c');
    await expect.poll(clipboard).toBe(runs[1]!.user);
    await page.keyboard.press('ArrowUp');
    for (const key of ['Shift+ArrowDown', 'Shift+ArrowLeft']) await page.keyboard.press(key);
    await page.keyboard.press('Control+c');
    await expect
      .poll(clipboard)
      .toBe(`${runs[0]!.state}\t${runs[0]!.user}\n${runs[1]!.state}\t${runs[1]!.user}\n`);
    await cell(0, 6).hover();
    await page.mouse.down();
    await cell(2, 7).hover();
    await page.mouse.up();
    await page.keyboard.press('Control+c');
    const pair = ({ optimizer, lr }: (typeof runs)[number]) => `${optimizer}\t${lr}\n`;
    await expect.poll(clipboard).toBe(runs.slice(0, 3).map(pair).join(''));
    await page.keyboard.press('Escape');
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+c');
    await expect
      .poll(async () => (await clipboard()).split('\n')[0]?.split('\t').slice(0, 3))
      .toEqual(['run.name', 'run.state', 'run.user']);
    const { name, state, user } = runs[2]!;
    expect((await clipboard()).split('\n')[1]?.split('\t').slice(0, 3)).toEqual([name, state, user]);
  });
});
