/** The techniques: their names, what each decides, and the names of their values. What a value does, `techniqueFacts` says. */
import type { Technique, TechniqueValue } from '../../../src/profile/technique.ts';

type TechniqueWords = {
  readonly [T in Technique]: {
    readonly title: string;
    readonly about: string;
    readonly values: { readonly [V in TechniqueValue<T>]: string };
  };
};

const names = {
  store: {
    title: 'Store',
    about: 'How history rests in the backend.',
    values: { rows: 'Rows', columns: 'Columns' },
  },
  runList: {
    title: 'Run list',
    about: 'Which runs the page asks for.',
    values: { all: 'All', paged: 'Paged' },
  },
  rowWork: {
    title: 'Row work',
    about: 'Who sorts, filters and groups the runs.',
    values: { page: 'Page', backend: 'Backend' },
  },
  history: {
    title: 'History',
    about: 'What the answer for a line holds.',
    values: { all: 'All', sampled: 'Sampled', buckets: 'Buckets', pixels: 'Pixels' },
  },
  wire: {
    title: 'Wire',
    about: 'How answers travel.',
    values: { jsonRows: 'JSON rows', json: 'JSON', typed: 'Typed' },
  },
  decode: {
    title: 'Decode',
    about: 'Which thread turns bytes into values.',
    values: { main: 'Main', worker: 'Worker' },
  },
  keys: {
    title: 'Keys',
    about: 'Who unites the names of all runs.',
    values: { page: 'Page', backend: 'Backend' },
  },
  panels: {
    title: 'Panels',
    about: 'Which panels are mounted.',
    values: { open: 'Open', paged: 'Paged', inView: 'In view' },
  },
  tableRows: {
    title: 'Table rows',
    about: 'Which rows of the run table are in the document.',
    values: { all: 'All', virtual: 'Virtual' },
  },
  tableColumns: {
    title: 'Table columns',
    about: 'Which columns the run table offers.',
    values: { all: 'All', first500: 'First 500', virtual: 'Virtual' },
  },
  refresh: {
    title: 'Refresh',
    about: 'What a live refresh asks for again.',
    values: { everything: 'Everything', changes: 'Changes' },
  },
} satisfies TechniqueWords;

export const techniques = {
  title: 'Techniques',
  close: 'Close the techniques',
  /** On the button: what is in force, and how many techniques are changed. */
  changed: (profile: string, n: number) => `${profile} + ${n}`,
  buttonAbout: (n: number) =>
    n === 1 ? 'Techniques: 1 is changed by hand' : `Techniques: ${n} are changed by hand`,
  asIs: (profile: string) => `All as in ${profile}`,
  differ: (profile: string, n: number) =>
    n === 1 ? `1 differs from ${profile}` : `${n} differ from ${profile}`,
  reset: (profile: string) => `Reset to ${profile}`,
  intro:
    'Each is one way in which a page, its wire or its store can work. A profile chooses all of them; change one to see ' +
    'what it alone costs.',
  own: (profile: string) => `${profile}\u2019s`,
  changedRow: 'changed',
  names,
  with: (profile: string, changes: string) => `${profile} with ${changes}`,
  value: (technique: string, value: string) => `${technique}: ${value}`,
  conflict: {
    title: (n: number) =>
      n === 1 ? 'Two techniques contradict each other' : `${n} pairs of techniques contradict each other`,
    waits: 'The page is not asked for anything until one of them gives way.',
    against: 'against',
    wayOut: (technique: string, value: string) => `Set ${technique} to ${value}`,
    row: 'in conflict',
  },
};
