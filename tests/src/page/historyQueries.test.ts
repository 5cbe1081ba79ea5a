import { describe, expect, it } from 'vitest';
import { historyQueries } from '../../../src/page/historyQueries.ts';
import type { MountedPanel } from '../../../src/page/mountedPanels.ts';
import type { Listed } from '../../../src/page/pageModel.ts';
import { type PanelSettings, usualSettings } from '../../../src/page/panelSettings.ts';
import { profiles } from '../../../src/profile/profiles.ts';
import type { Techniques } from '../../../src/profile/technique.ts';
import { inputOf } from './pageInput.ts';

const usual = usualSettings({ smoothing: 0, xAxis: 'step' });
const run = (id: number): Listed => ({ id, key: id, name: `run ${id}`, runs: 1, members: [id] });
const listed = [run(4), run(2)];

function panel(metric: string, more: Partial<PanelSettings> = {}, place: MountedPanel['place'] = 'section') {
  return { place, metric, settings: { ...usual, ...more } };
}

const asked = (mounted: readonly MountedPanel[], techniques: Partial<Techniques>, view = {}, of = listed) =>
  historyQueries(mounted, of, inputOf({ techniques: { ...profiles.tracker, ...techniques }, view }));

describe('what panels ask for', () => {
  it('is a query a panel, of every listed run, in 1,000 buckets; 10,000 where one fills the page', () => {
    const [a, b, full] = asked([panel('a'), panel('b'), panel('b', {}, 'full')], {}).map(
      ({ query }) => query,
    );
    const thinning = { kind: 'buckets', buckets: 1000, last: true };
    expect(a).toMatchObject({
      metrics: ['a'],
      runs: [4, 2],
      grouped: null,
      x: 'step',
      range: null,
      thinning,
    });
    expect(b!.metrics).toEqual(['b']);
    expect(full!.thinning).toEqual({ ...thinning, buckets: 10_000 });
  });

  it('is one query where a panel stands in two places', () => {
    const [both, ...others] = asked([panel('a', {}, 'pinned'), panel('a')], {});
    expect(others).toEqual([]);
    expect(both!.panels.map(({ place }) => place)).toEqual(['pinned', 'section']);
  });

  it('is one query a page where lines come by the pixel, for all that want the same', () => {
    const mounted = [panel('a'), panel('b'), panel('c', { x: 'wall' }), panel('d', { logY: true })];
    const queries = asked(mounted, { history: 'pixels' }).map(({ query }) => query);
    expect(queries.map(({ metrics, x }) => [x, ...metrics])).toEqual([
      ['step', 'a', 'b', 'd'],
      ['wall', 'c'],
    ]);
    expect(queries[0]!.thinning).toEqual({ kind: 'buckets', buckets: 280, last: false });
  });

  it('asks by the pixel for the last values that are smoothed, and for the steps in view', () => {
    const smoothing = { kind: 'ema', weight: 0.5 } as const;
    const view = { zoom: { x: 'step', from: 5, to: 9 } } as const;
    const [smoothed, other] = asked(
      [panel('a', { smoothing }), panel('b', { x: 'wall' })],
      { history: 'pixels' },
      view,
    );
    expect(smoothed!.query).toMatchObject({ thinning: { last: true }, range: { from: 5, to: 9 } });
    expect(other!.query.range).toBeNull();
  });

  it('is every point, or 1,500 random ones, where the techniques say so', () => {
    expect(asked([panel('a')], { history: 'all' })[0]!.query.thinning).toEqual({ kind: 'all' });
    expect(asked([panel('a')], { history: 'sampled' })[0]!.query.thinning).toEqual({
      kind: 'sampled',
      points: 1500,
    });
  });

  it('is of the runs of all groups where the page groups, and of the groups where the backend does', () => {
    const groups = [
      { ...run(0), members: [7, 5] },
      { ...run(1), members: [3] },
    ];
    const view = { listing: { filters: [], sort: [], groupBy: ['run.user'], opened: [] } };
    const onPage = asked([panel('a')], {}, view, groups)[0]!.query;
    expect(onPage).toMatchObject({ runs: [7, 5, 3], grouped: null, thinning: { buckets: 500 } });
    const byBackend = asked([panel('a')], { rowWork: 'backend' }, view, groups)[0]!.query;
    expect(byBackend).toMatchObject({
      runs: [],
      grouped: { listing: view.listing, groups: 10, runs: 100, spread: usual.spread },
    });
  });
});
