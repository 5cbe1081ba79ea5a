/** The view with which a page opens: all that a person may change later, as the spec has it. */

import type { PageView } from '../../src/page/pageView.ts';
import { NO_STYLES } from '../../src/page/panelSettings.ts';
import type { ProjectSpec } from '../../src/spec/projectSpec.ts';
import { EVERY_COLUMN, EVERY_RUN } from '../../src/wire/listing.ts';
import { geometry, WINDOW } from '../workspace/geometry.ts';

export function firstView({ groupBy }: Pick<ProjectSpec, 'groupBy'>): PageView {
  return {
    listing: { ...EVERY_RUN, groupBy },
    layout: EVERY_COLUMN,
    rows: { from: 0, count: WINDOW.rows },
    columns: { from: 2, count: WINDOW.columns },
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
    panels: { from: 0, count: geometry(1).panelsInView },
  };
}
