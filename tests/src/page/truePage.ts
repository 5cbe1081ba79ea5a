/** Holds a page of any setup against the one that its project makes. */
import { expect } from 'vitest';
import type { Techniques } from '../../../src/profile/technique.ts';
import type { AnyPage } from './anyView.ts';
import { openPage } from './openPage.ts';
import { plainMounts, plainPanel } from './plainPanels.ts';
import { plainWorkspace, workspaceMustShow, workspaceShows } from './plainWorkspace.ts';
import { tableMustShow, tableShows } from './tableShows.ts';

/** Every setup shows the page that its project makes; where setups differ, `plainWorkspace` and `plainPanels` say how. */
export function expectTruePage({ spec, view, plotWidth }: AnyPage, techniques: Techniques) {
  const { page } = openPage({ spec, techniques, view, plotWidth, fullWidth: 2 * plotWidth });
  const opening = { spec, techniques, view, plotWidth };
  const truth = plainWorkspace(opening);
  expect(workspaceShows(page)).toEqual(workspaceMustShow(opening, truth));
  expect(tableShows(page.table)).toEqual(tableMustShow(truth.table, truth.loaded));
  expect(page.table).toMatchObject({ listing: view.listing, layout: view.layout, runCount: spec.runs });
  expect(page.visible).toEqual(
    truth.listed.filter(({ key }) => !view.hidden.includes(key)).map(({ id }) => id),
  );
  expect(page.searchProblem === null).toBe(view.search !== '(');

  const mounts = plainMounts(opening, truth);
  expect(page.mounts).toEqual(mounts);
  const inPlace = mounts.filter(({ place }) => place !== 'full');
  expect([...page.panels.keys()].toSorted()).toEqual(
    [...new Set(inPlace.map(({ metric }) => metric))].toSorted(),
  );
  for (const mount of mounts) {
    const panel = mount.place === 'full' ? page.full : page.panels.get(mount.metric);
    const wanted = plainPanel(opening, truth, mount);
    // A matcher takes its time over thousands of points.
    if (textOf(panel) !== textOf(wanted)) expect(panel).toEqual(wanted);
  }
  if (view.full === null) expect(page.full).toBeNull();
}

function textOf(panel: unknown): string {
  return JSON.stringify(panel, (_, value) => (value instanceof Float64Array ? value.join() : value));
}
