/** The profiles: full choices of techniques. What each value rests on, `techniqueFacts.ts` says. */
import type { Techniques } from './technique.ts';

/** From a first version of a page to what is possible. */
export const PROFILE_IDS = ['eager', 'tracker', 'tuned'] as const;
export type ProfileId = (typeof PROFILE_IDS)[number];

/** As trackers document themselves. */
export const DEFAULT_PROFILE: ProfileId = 'tracker';

export const profiles: Readonly<Record<ProfileId, Techniques>> = {
  eager: {
    store: 'rows',
    runList: 'all',
    rowWork: 'page',
    history: 'all',
    wire: 'jsonRows',
    decode: 'main',
    keys: 'page',
    panels: 'open',
    tableRows: 'all',
    tableColumns: 'all',
    refresh: 'everything',
  },
  tracker: {
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
  tuned: {
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
};
