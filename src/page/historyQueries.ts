/** What panels ask for: a query a panel, or one for all panels that want the same of their lines. */
import {
  BUCKETS,
  FULL_SCREEN_BUCKETS,
  GROUPED_BUCKETS,
  GROUPED_RUNS,
  SAMPLED_POINTS,
  type Techniques,
} from '../profile/technique.ts';
import type { HistoryQuery, Thinning } from '../wire/query.ts';
import type { MountedPanel } from './mountedPanels.ts';
import type { PageInput } from './pageInput.ts';
import type { Listed } from './pageModel.ts';

/** A query, and the panels that its answer is for. */
export interface Asked {
  readonly query: HistoryQuery;
  readonly panels: readonly MountedPanel[];
}

export function historyQueries(
  mounted: readonly MountedPanel[],
  listed: readonly Listed[],
  input: Pick<PageInput, 'settings' | 'techniques' | 'view'>,
): Asked[] {
  const byKey = new Map<string, MountedPanel[]>();
  for (const panel of mounted) {
    const { metrics, ...same } = queryOf(panel, listed, input);
    // Pinned panels ask for what their own section may have asked for already.
    const key = JSON.stringify(input.techniques.history === 'pixels' ? same : [metrics, same]);
    byKey.set(key, [...(byKey.get(key) ?? []), panel]);
  }
  return [...byKey.values()].map((panels) => {
    const metrics = [...new Set(panels.map(({ metric }) => metric))];
    return { query: { ...queryOf(panels[0]!, listed, input), metrics }, panels };
  });
}

function queryOf(
  panel: MountedPanel,
  listed: readonly Listed[],
  { settings, techniques, view }: Pick<PageInput, 'settings' | 'techniques' | 'view'>,
): HistoryQuery {
  const { metric, settings: own } = panel;
  const isGrouped = view.listing.groupBy.length > 0;
  const byBackend = isGrouped && techniques.rowWork === 'backend';
  const width = panel.place === 'full' ? settings.fullWidth : settings.plotWidth;
  const zoom = view.zoom?.x === own.x ? { from: view.zoom.from, to: view.zoom.to } : null;
  return {
    kind: 'history',
    metrics: [metric],
    runs: byBackend ? [] : listed.flatMap(({ members }) => members ?? []),
    grouped: byBackend
      ? // Which groups are opened in the table changes no line.
        {
          listing: { ...view.listing, opened: [] },
          groups: settings.visibleRuns,
          runs: GROUPED_RUNS,
          spread: own.spread,
        }
      : null,
    x: own.x,
    // Only answers by the pixel are asked for anew at each zoom; others hold all that the page will show.
    range: techniques.history === 'pixels' ? zoom : null,
    thinning: thinningOf(panel, techniques, { isGrouped, width }),
  };
}

function thinningOf(
  { place, settings }: MountedPanel,
  { history }: Techniques,
  { isGrouped, width }: { readonly isGrouped: boolean; readonly width: number },
): Thinning {
  if (history === 'all') return { kind: 'all' };
  if (history === 'sampled') return { kind: 'sampled', points: SAMPLED_POINTS };
  if (isGrouped) return { kind: 'buckets', buckets: GROUPED_BUCKETS, last: true };
  // What is smoothed is the last value of each bucket, as it is what is drawn by buckets.
  if (history === 'pixels')
    return { kind: 'buckets', buckets: width, last: settings.smoothing.kind !== 'none' };
  return { kind: 'buckets', buckets: place === 'full' ? FULL_SCREEN_BUCKETS : BUCKETS, last: true };
}
