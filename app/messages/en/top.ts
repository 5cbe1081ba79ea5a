/** The top bar, sharing and exports. */
export const top = {
  profile: 'Profile',
  profiles: {
    tracker: 'Tracker',
    tuned: 'Tuned',
  },
  profileAbout: {
    tracker: 'As trackers document their pages: rows at rest, JSON, 1,000 buckets a line, first 500 columns.',
    tuned: 'What is possible: columns at rest, typed answers, one bucket a pixel, only what is in view.',
  },
  share: 'Share',
  copied: 'Link copied: it opens this very project.',
  notCopied: 'The browser does not allow copying here. Copy the address instead.',
  export: 'Export',
  exportJson: 'Report as JSON',
  exportSamples: 'Samples as CSV',
  exportCells: 'Cells as CSV',
  exportMarkdown: 'Report as Markdown',
  nothingToExport: 'Nothing is measured yet. Wait for the first samples.',
  exported: (name: string) => `Saved ${name}`,
  theme: 'Theme',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  measure: 'Measure',
  measureAbout: 'Ten warm samples over two fresh frames: the figure to quote.',
  stop: 'Stop',
  model: 'A model of a tracker\u2019s workspace, with synthetic data. It does not time W&B itself.',
  badLink: 'This link could not be read, so the default project is open.',
  badLinkField: (field: string, message: string) => `${field} ${message}.`,
  badLinkKept: 'The address is left as it is until you change something.',
  notIsolated:
    'This page is not cross-origin isolated, so the clock steps in 0.1 ms or more and screen times are up to 4 ms late. ' +
    'Served with COOP and COEP headers, as by npm start, it is exact.',
  dismiss: 'Dismiss',
};
