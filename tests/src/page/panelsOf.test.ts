import { describe, expect, it } from 'vitest';
import { historyQueries } from '../../../src/page/historyQueries.ts';
import type { MountedPanel } from '../../../src/page/mountedPanels.ts';
import type { Listed, Panel } from '../../../src/page/pageModel.ts';
import type { PageView } from '../../../src/page/pageView.ts';
import { type PanelSettings, usualSettings } from '../../../src/page/panelSettings.ts';
import { panelsOf } from '../../../src/page/panelsOf.ts';
import type { History, Line } from '../../../src/wire/answer.ts';
import { EVERY_RUN } from '../../../src/wire/listing.ts';
import { inputOf } from './pageInput.ts';

const listed = [4, 2, 7].map((id): Listed => ({ id, key: id, name: `run ${id}`, runs: 1, members: [id] }));
const points = (run: number, x: number[], values: number[], metric = 'a'): Line => {
  return { kind: 'points', metric, run, x, values };
};

interface Given {
  readonly lines: readonly Line[];
  readonly metrics?: readonly string[];
  readonly settings?: Partial<PanelSettings>;
  readonly view?: Partial<PageView>;
  readonly of?: readonly Listed[];
  readonly to?: number;
}

/** Panels of all metrics over one history each. */
function drawn({ lines, metrics = ['a'], settings = {}, view = {}, of = listed, to = 10 }: Given) {
  const input = inputOf({ view });
  const own = { ...usualSettings({ smoothing: 0, xAxis: 'step' }), ...settings };
  const mounted = metrics.map((metric): MountedPanel => ({ place: 'section', metric, settings: own }));
  const asked = historyQueries(mounted, of, input);
  const histories = asked.map(({ query }): History => ({ kind: 'history', x: query.x, from: 0, to, lines }));
  return panelsOf(asked, histories, of, input);
}
const panel = (of: Given): Panel => drawn(of).panels.get('a')!;
const runsOf = ({ lines }: Panel) => lines.map(({ run }) => run);

describe('panels', () => {
  const lines = [points(2, [0], [1]), points(4, [1], [2]), points(2, [0], [3], '__proto__')];

  it('have the lines of their metric, in the order of the list, by name', () => {
    const { panels } = drawn({ lines, metrics: ['a', '__proto__', 'none'] });
    expect([...panels.keys()]).toEqual(['a', '__proto__', 'none']);
    expect([...panels.values()].map(runsOf)).toEqual([[4, 2], [2], []]);
    expect(panels.get('a')!.lines[0]).toMatchObject({ name: 'run 4', y: Float64Array.of(2) });
  });

  it('leave out what is hidden: no line, and nothing in their range', () => {
    const own = panel({ lines: [points(4, [0, 1], [5, 6]), points(2, [7], [900])], view: { hidden: [2] } });
    expect([runsOf(own), own.yRange]).toEqual([[4], [5, 6]]);
  });

  it('name the greatest last value first where they are asked to; lines without any come last', () => {
    const by = { legend: 'value' } as const;
    const ends = [
      points(4, [0, 1], [9, 1]),
      points(2, [0], [Number.NaN]),
      points(7, [0, 1], [5, Number.NaN]),
    ];
    expect(runsOf(panel({ lines: ends, settings: by }))).toEqual([7, 4, 2]);
  });

  it('are one in two places, and another where one fills the page', () => {
    const input = inputOf({ view: { pinned: ['a'], full: 'a' } });
    const settings = usualSettings({ smoothing: 0, xAxis: 'step' });
    const places = ['pinned', 'section', 'full'] as const;
    const mounted = places.map((place): MountedPanel => ({ place, metric: 'a', settings }));
    const asked = historyQueries(mounted, listed, input);
    const histories = asked.map((_, i): History => {
      return { kind: 'history', x: 'step', from: 0, to: 10, lines: [points(4, [0], [i])] };
    });
    const { panels, full } = panelsOf(asked, histories, listed, input);
    expect([panels.size, panels.get('a')!.lines[0]!.y[0], full!.lines[0]!.y[0]]).toEqual([1, 0, 1]);
  });

  it('draw the groups of a list, those that the page makes and those that it is given', () => {
    const of: Listed[] = [
      { id: 0, key: '["ann"]', name: 'ann', runs: 2, members: [4, 2] },
      { id: 1, key: '["bo"]', name: 'bo', runs: 9, members: null },
    ];
    const given: Line = {
      kind: 'group',
      metric: 'a',
      run: 1,
      values: ['bo'],
      runs: 9,
      mid: [3],
      lo: [1],
      hi: [7],
    };
    const view = { listing: { ...EVERY_RUN, groupBy: ['run.user'] } };
    const own = panel({ lines: [points(4, [0], [1]), points(2, [0], [3]), given], view, of });
    expect(own.lines.map(({ run, name, y, lo, hi }) => [run, name, y[0], lo![0], hi![0]])).toEqual([
      [0, 'ann', 2, 1, 3],
      [1, 'bo', 3, 1, 7],
    ]);
  });
});

describe('the ranges of a panel', () => {
  it('are of the finite values, and never empty', () => {
    const lines = [points(4, [0, 1, 2], [Number.NaN, 5, Number.POSITIVE_INFINITY]), points(2, [0], [-2])];
    expect(panel({ lines }).yRange).toEqual([-2, 5]);
    expect(panel({ lines: [points(4, [3], [7])] }).yRange).toEqual([6.5, 7.5]);
    expect(panel({ lines: [] }).yRange).toEqual([0, 1]);
    expect(panel({ lines: [], to: 1 })).toMatchObject({ extent: [0, 1], xRange: [0, 1] });
  });

  it('end with the last step, or with the end of the seconds', () => {
    expect(panel({ lines: [] }).extent).toEqual([0, 9]);
    expect(panel({ lines: [], settings: { x: 'relative' } }).extent).toEqual([0, 10]);
  });

  it('hold a value that stands alone on a logarithmic axis, however small', () => {
    for (const value of [1e-4, 0.01, 0.3, 7, 1e6]) {
      const [least, most] = panel({ lines: [points(4, [3], [value])], settings: { logY: true } }).yRange;
      expect([value, least > 0, least < value, value < most]).toEqual([value, true, true, true]);
    }
  });

  it('may be a part of a second', () => {
    const view = { zoom: { x: 'relative', from: 5, to: 5.25 } } as const;
    expect(panel({ lines: [], view, settings: { x: 'relative' } }).xRange).toEqual([5, 5.25]);
  });

  it('are those of the zoom, where it is of their axis, and of the values in it', () => {
    const lines = [points(4, [1, 5, 7, 8], [90, 2, 3, 80])];
    const view = { zoom: { x: 'step', from: 5, to: 8 } } as const;
    expect(panel({ lines, view })).toMatchObject({ extent: [0, 9], xRange: [5, 7], yRange: [2, 3] });
    expect(panel({ lines, view, settings: { x: 'wall' } })).toMatchObject({
      xRange: [0, 10],
      yRange: [2, 90],
    });
  });

  it('hold a band, and the last bucket of an axis of seconds', () => {
    const buckets: Line = { kind: 'buckets', metric: 'a', run: 4, min: [1, 2], max: [5, 30], last: [3, 20] };
    expect(panel({ lines: [buckets], settings: { x: 'relative' } }).yRange).toEqual([1, 30]);
    expect(panel({ lines: [buckets], settings: { x: 'relative', band: false } }).yRange).toEqual([3, 20]);
    // Thirds do not add up in floating point: the end must be met to the bit.
    const thirds: Line = { ...buckets, min: [1, 2, 3], max: [1, 2, 9], last: [1, 2, 3] };
    for (const to of [0.1, 0.7, 1 / 3, 1e9 + 0.1])
      expect(panel({ lines: [thirds], settings: { x: 'relative' }, to }).yRange).toEqual([1, 9]);
  });

  it('leave out outliers, and what a logarithmic axis cannot show, where they are asked to', () => {
    const x = Array.from({ length: 10 }, (_, i) => i);
    const outlier = [points(4, x, [1, 1, 1, 1, 1, 2, 2, 2, 2, 1000])];
    expect(panel({ lines: outlier, settings: { ignoreOutliers: true } }).yRange[1]).toBeLessThan(1000);
    const signs = [points(4, [0, 1, 2, 3], [-5, 0, 0.5, 8])];
    expect(panel({ lines: signs, settings: { logY: true } }).yRange).toEqual([0.5, 8]);
    expect(panel({ lines: [points(4, [0], [-5])], settings: { logY: true } }).yRange[0]).toBeGreaterThan(0);
    expect(panel({ lines: signs, settings: { logX: true } }).extent).toEqual([1, 9]);
  });
});
