/** The top bar, sharing and exports. */
import type { ExportKind } from '../../reports/exports.ts';

export const top = {
  profile: 'Profile',
  profiles: {
    eager: 'Eager',
    tracker: 'Tracker',
    tuned: 'Tuned',
  },
  profileAbout: {
    eager: 'A first version of a page: asks for everything, as rows of JSON, and mounts all of it.',
    tracker: 'As trackers document their pages: rows at rest, JSON, 1,000 buckets a line, first 500 columns.',
    tuned: 'What is possible: columns at rest, typed answers, one bucket a pixel, only what is in view.',
  },
  share: 'Share',
  copied: 'Link copied: it opens this very project.',
  notCopied: 'The browser does not allow copying here. Copy the address instead.',
  export: 'Export',
  exports: {
    json: 'Report as JSON',
    samples: 'Samples as CSV',
    cells: 'Cells as CSV',
    markdown: 'Report as Markdown',
  } satisfies Record<ExportKind, string>,
  nothingToExport: 'Nothing is measured yet. Wait for the first samples.',
  exported: (name: string) => `Saved ${name}`,
  theme: 'Theme',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  measure: 'Measure',
  measures: {
    quick: 'Quickly: 6 samples in 2 fresh frames',
    precise: 'Precisely: until the interval is within 5 %, 40 samples at most',
    baseline: 'Beside the baseline: both in turn',
    profiles: 'Under Eager, Tracker and Tuned, in turn',
  },
  stop: 'Stop',
  badLink: 'This link could not be read, so the default project is open.',
  badLinkField: (field: string, message: string) => `${field} ${message}.`,
  badLinkKept: 'The address is left as it is until you change something.',
  dismiss: 'Dismiss',
};
