/** Pages for the tests of one file: each ends with its test, which fails where the console was not silent. */
import type { Page } from 'playwright-core';
import { afterEach, expect } from 'vitest';
import { type Opened, type Opening, openPage } from './openPage.ts';

/** Called once a file, outside its tests; `usual` is how its pages are opened where a test does not say. */
export function silentPages(usual: Opening = {}): (opening?: Opening) => Promise<Page> {
  let opened: Opened | undefined;
  afterEach(async () => {
    await opened?.close();
    expect(opened?.noise).toEqual([]);
  });
  return async (opening) => {
    opened = await openPage({ ...usual, ...opening });
    return opened.page;
  };
}
