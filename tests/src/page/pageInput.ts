/** What the page pipeline is given, for tests of its parts. */
import type { PageInput } from '../../../src/page/pageInput.ts';
import type { PageView } from '../../../src/page/pageView.ts';
import { NO_STYLES } from '../../../src/page/panelSettings.ts';
import { profiles } from '../../../src/profile/profiles.ts';
import { EVERY_COLUMN, EVERY_RUN } from '../../../src/wire/listing.ts';

export const VIEW: PageView = {
  listing: EVERY_RUN,
  layout: EVERY_COLUMN,
  rows: { from: 0, count: 60 },
  columns: { from: 2, count: 24 },
  zoom: null,
  prefix: 'first',
  search: '',
  toggled: [],
  pages: {},
  pinned: [],
  full: null,
  styles: NO_STYLES,
  hidden: [],
  shown: [],
  panels: { from: 0, count: 9 },
};

const SETTINGS: PageInput['settings'] = {
  visibleRuns: 10,
  panelsPerPage: 6,
  openSections: 2,
  smoothing: 0,
  xAxis: 'step',
  plotWidth: 280,
  fullWidth: 1000,
};

export function inputOf({
  techniques = profiles.tracker,
  view = {},
  settings = {},
}: {
  readonly techniques?: PageInput['techniques'];
  readonly view?: Partial<PageView>;
  readonly settings?: Partial<PageInput['settings']>;
}): PageInput {
  return {
    techniques,
    view: { ...VIEW, ...view },
    settings: { ...SETTINGS, ...settings },
    clock: { enter: () => undefined },
    cache: new WeakMap(),
  };
}
