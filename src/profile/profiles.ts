/** The profiles: full choices of techniques, each value of Tracker with what it rests on. */
import type { Technique, Techniques } from './technique.ts';

export const PROFILE_IDS = ['tracker', 'tuned'] as const;
export type ProfileId = (typeof PROFILE_IDS)[number];

export interface Profile {
  readonly id: ProfileId;
  readonly techniques: Techniques;
  /** What each value rests on: a document, or "assumed". */
  readonly basis: Partial<Readonly<Record<Technique, string>>>;
}

const tracker: Profile = {
  id: 'tracker',
  techniques: {
    store: 'rows',
    runList: 'all',
    rowWork: 'page',
    history: 'buckets',
    wire: 'json',
    decode: 'main',
    keys: 'page',
    panels: 'paged',
    tableRows: 'virtual',
    tableColumns: 'first500',
    refresh: 'everything',
  },
  basis: {
    store: 'Assumed: "a wide value can slow the plots of all metrics of the run" fits whole rows.',
    runList: 'Assumed: the workspace can sort, filter and group by any column.',
    rowWork: 'Assumed.',
    history: 'Documented: full fidelity cuts the x axis into 1,000 buckets (line plot, point aggregation).',
    wire: 'Assumed: JSON over GraphQL.',
    decode: 'Assumed.',
    keys: 'Assumed: sections and columns follow the keys of the loaded runs.',
    panels: 'Documented: sections are paginated, 3 x 2 panels a page (panels).',
    tableRows: 'Assumed.',
    tableColumns: 'Documented: the table shows the first 500 columns of config and summary (support).',
    refresh: 'Assumed.',
  },
};

const tuned: Profile = {
  id: 'tuned',
  techniques: {
    store: 'columns',
    runList: 'paged',
    rowWork: 'backend',
    history: 'pixels',
    wire: 'typed',
    decode: 'worker',
    keys: 'backend',
    panels: 'inView',
    tableRows: 'virtual',
    tableColumns: 'virtual',
    refresh: 'changes',
  },
  basis: {},
};

export const profiles: Readonly<Record<ProfileId, Profile>> = { tracker, tuned };
