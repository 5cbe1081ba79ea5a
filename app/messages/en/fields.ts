/** The fields of a spec in words: on the rail, in its popovers, in what was undone. */
import type { FieldName } from '../../../src/spec/fields.ts';

interface FieldWords {
  readonly label: string;
  /** A sentence or two, for the field's popover. */
  readonly about: string;
  /** A few words for under the control, where no limit is told there. */
  readonly caption: string;
  /** Names of a choice's values. */
  readonly values?: Readonly<Record<string, string>>;
}

export const fields = {
  runs: {
    label: 'Runs',
    about: 'Runs of the project: rows of the run table, names in the selector.',
    caption: 'runs of the project',
  },
  crashedRuns: {
    label: 'Crashed runs',
    about: 'Share of runs that crashed. Their curves end early, at a step of their own.',
    caption: 'of the runs end early',
  },
  visibleRuns: {
    label: 'Visible runs',
    about: 'Runs that the panels draw: lines in each of them.',
    caption: 'lines in each panel',
  },
  groupBy: {
    label: 'Group by',
    about:
      'Columns that runs are grouped by, the outermost first. A group is one row of the table and one line of a panel.',
    caption: 'up to three columns',
  },
  metrics: {
    label: 'Metrics',
    about: 'Scalar names that each run logs, after flattening.',
    caption: 'scalar names of a run',
  },
  sharedMetrics: {
    label: 'Shared metrics',
    about:
      'Share of a run\u2019s names that every run has. The others are its own, so that the project\u2019s distinct ' +
      'metrics grow with its runs.',
    caption: 'of the names are in every run',
  },
  nestingDepth: {
    label: 'Nesting depth',
    about:
      'Levels of dicts that a log call arranges its scalars in. They flatten to dotted names, as many as before.',
    caption: 'dicts around each scalar',
  },
  nestingFanout: {
    label: 'Nesting fan-out',
    about: 'Dicts that stand side by side in one dict, at most.',
    caption: 'dicts side by side in a dict',
  },
  nameStyle: {
    label: 'Names',
    about:
      'How metrics are called. A prefix before a slash makes a section of the workspace; flat names all stand in one.',
    caption: 'prefixes form sections',
    values: { slash: 'train/loss', flat: 'metric_7', model: 'layers.3.norm', odd: 'val loss (%)' },
  },
  gaps: {
    label: 'Gaps',
    about: 'Share of points that were not logged. Lines are broken there.',
    caption: 'of the points were not logged',
  },
  points: {
    label: 'Points',
    about: 'Log calls of a run: points of each of its scalars.',
    caption: 'log calls of a run',
  },
  xAxis: {
    label: 'X axis',
    about: 'What the panels draw over: steps, seconds since the run began, or the time of day.',
    caption: 'of every panel',
    values: { step: 'Step', relative: 'Relative', wall: 'Wall time' },
  },
  smoothing: {
    label: 'Smoothing',
    about: 'Weight of the time-weighted moving average that is drawn over each line; 0 draws none.',
    caption: 'weight of the moving average',
  },
  valueBytes: {
    label: 'Value size',
    about: 'JSON size of one wide value, such as a long list.',
    caption: 'of one wide value',
  },
  wideMetrics: {
    label: 'Wide values',
    about: 'Names that carry a wide value, beside the scalars, in one log call.',
    caption: 'names with a wide value',
  },
  widePoints: {
    label: 'Wide calls',
    about: 'Log calls of a run that carry the wide values; never more than it has points.',
    caption: 'log calls with wide values',
  },
  configBytes: {
    label: 'Config size',
    about: 'JSON size of a big config: its keys, and one long list that makes up the rest.',
    caption: 'of a big config',
  },
  bigConfigRuns: {
    label: 'Big configs',
    about: 'Runs, the newest first, whose config has the config size. The others have their keys alone.',
    caption: 'runs with the config size',
  },
  configKeys: {
    label: 'Config keys',
    about: 'Keys in the config of each run: columns of the run table.',
    caption: 'keys in each config',
  },
  configDepth: {
    label: 'Config depth',
    about: 'Dots in the name of a config key after flattening.',
    caption: 'dots in a config name',
  },
  summaryDepth: {
    label: 'Summary depth',
    about: 'Dots in the name of a summary value after flattening.',
    caption: 'dots in a summary name',
  },
  files: {
    label: 'Files',
    about: 'Files that each run uploaded: the tree of its run page.',
    caption: 'files of a run',
  },
  fileDepth: {
    label: 'File depth',
    about: 'Folders that the files of a run stand in, one in the other.',
    caption: 'folders one in the other',
  },
  mediaMetrics: {
    label: 'Media',
    about: 'Names under which a run logs images.',
    caption: 'families of images',
  },
  mediaPoints: {
    label: 'Media points',
    about: 'Log calls of a run that carry its images.',
    caption: 'log calls with images',
  },
  mediaImages: {
    label: 'Images',
    about: 'Related images that are logged at a time.',
    caption: 'related images at a time',
  },
  mediaNaming: {
    label: 'Media names',
    about: 'Related images as a list under one name, or under a name for each.',
    caption: 'for related images',
    values: { list: 'One name', perImage: 'One an image' },
  },
  histogramMetrics: {
    label: 'Histograms',
    about: 'Names under which a run logs histograms.',
    caption: 'names with histograms',
  },
  histogramPoints: {
    label: 'Histogram points',
    about: 'Log calls of a run that carry its histograms.',
    caption: 'log calls with histograms',
  },
  histogramBins: {
    label: 'Bins',
    about: 'Bins of each histogram.',
    caption: 'bins of a histogram',
  },
  panelsPerPage: {
    label: 'Panels a page',
    about: 'Panels that an open section shows at a time.',
    caption: 'in each open section',
  },
  openSections: {
    label: 'Open sections',
    about: 'Sections, from the top, that are open when the page is. Closed ones load nothing.',
    caption: 'from the top, at first',
  },
  refreshSeconds: {
    label: 'Refresh',
    about: 'Time between two live refreshes of the page.',
    caption: 'between live refreshes',
  },
  network: {
    label: 'Network',
    about:
      'A modelled network between backend and page. Its time is shown beside the total, and judged by nobody.',
    caption: 'modelled, never measured',
    values: { off: 'Off', office: 'Office', home: 'Home', mobile: 'Mobile' },
  },
  place: {
    label: 'Place',
    about: 'What is open: the workspace, or a run with its tab.',
    caption: 'what is open',
    values: {
      workspace: 'Workspace',
      'run/overview': 'Run, overview',
      'run/charts': 'Run, charts',
      'run/files': 'Run, files',
      'run/media': 'Run, media',
      'run/histograms': 'Run, histograms',
    },
  },
  seed: {
    label: 'Seed',
    about: 'The same seed gives the same project, in every browser.',
    caption: 'names the project',
  },
} satisfies Record<FieldName, FieldWords>;
