/** The run table as a person meets it, in the page under test. */

import type { FrameLocator, Locator, Page } from 'playwright-core';

export interface RunTablePage {
  readonly page: Page;
  readonly frame: FrameLocator;
  readonly grid: Locator;
  /** Rows of runs and groups that are in the document, in the order of the list. */
  readonly names: () => Promise<string[]>;
  /** Titles of the columns that are in the document, without their origins. */
  readonly titles: () => Promise<string[]>;
  readonly row: (index: number) => Locator;
  readonly cell: (row: number, column: number) => Locator;
  readonly head: (name: string | RegExp) => Locator;
  readonly button: (name: string | RegExp) => Locator;
  /** Chooses a column in a search that is open. */
  readonly pick: (text: string) => Promise<void>;
  /** Chooses something in the menu of a column. */
  readonly choose: (column: RegExp, item: string) => Promise<void>;
  /** What the bar says of runs, and the head of lines. */
  readonly counts: () => Promise<string>;
  readonly lines: () => Promise<string>;
  readonly clipboard: () => Promise<string>;
}

export async function runTableOn(page: Page): Promise<RunTablePage> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const frame = page.frameLocator('iframe');
  const grid = frame.locator('[role=grid],[role=treegrid]');
  const row = (index: number) => grid.locator(`[role=row][aria-rowindex="${index + 2}"]`);
  const head = (name: string | RegExp) => frame.getByRole('columnheader', { name });
  const button = (name: string | RegExp) =>
    frame.getByRole('button', { name, exact: typeof name === 'string' });
  // From here on samples leave the page alone: a hand is on it.
  await frame.getByRole('heading', { level: 1 }).click();
  return {
    page,
    frame,
    grid,
    names: async () => {
      const named = await frame.getByRole('rowheader').evaluateAll((headers) =>
        headers.map((header) => {
          const at = Number(header.closest('[role=row]')?.getAttribute('aria-rowindex'));
          return [at, (header as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim()] as const;
        }),
      );
      return named.sort(([a], [b]) => a - b).map(([, name]) => name);
    },
    titles: () =>
      frame
        .getByRole('columnheader')
        .evaluateAll((heads) => heads.map((head) => (head as HTMLElement).innerText.split('\n').at(-1)!)),
    row,
    cell: (index, column) => row(index).locator(`[aria-colindex="${column + 1}"]`),
    head,
    button,
    pick: async (text) => {
      const search = frame.getByRole('combobox');
      // As a fast hand does: the key that chooses comes before the answer.
      await search.fill(text);
      await search.press('Enter');
    },
    choose: async (column, item) => {
      await head(column).first().click({ button: 'right' });
      await frame.getByRole('menuitem', { name: item, exact: true }).click();
    },
    counts: async () =>
      (
        await frame
          .getByText(/^[\d,]+( of [\d,]+)? runs?$/)
          .last()
          .innerText()
      ).trim(),
    lines: async () => await frame.getByText(/lines? in panels$/).innerText(),
    clipboard: () => page.evaluate(() => navigator.clipboard.readText()),
  };
}

/** Text of a column's cells that are in the document, from the top; a name's number stands in a part of its own. */
export async function columnTexts(table: RunTablePage, column: number, rows: number): Promise<string[]> {
  const indices = Array.from({ length: rows }, (_, index) => index);
  return Promise.all(
    indices.map(async (index) => (await table.cell(index, column).innerText()).replaceAll(/\s+/g, '')),
  );
}
