/** The techniques: each one way in which a page, its wire or its store can work. */

export const TECHNIQUES = {
  /** How the store rests: whole log calls as NDJSON rows, or one typed array per run and metric. */
  store: ['rows', 'columns'],
  /** Whether the page asks for every run of the project or for the rows in view. */
  runList: ['all', 'paged'],
  /** Who sorts, filters and groups the runs. */
  rowWork: ['page', 'backend'],
  /** What a line's answer holds: every point, 1,500 random ones, 1,000 buckets, or one bucket a pixel. */
  history: ['all', 'sampled', 'buckets', 'pixels'],
  /** How answers travel: an object a row, arrays in JSON, or binary columns. */
  wire: ['jsonRows', 'json', 'typed'],
  /** Which thread turns bytes into values. */
  decode: ['main', 'worker'],
  /** Who unites the names of all runs into the project's metrics and columns. */
  keys: ['page', 'backend'],
  /** Which panels are mounted: all of the open sections, one page a section, or those in view. */
  panels: ['open', 'paged', 'inView'],
  /** Which rows of the table are in the DOM. */
  tableRows: ['all', 'virtual'],
  /** Which columns the table offers; `first500` offers 500 and puts those in view into the DOM. */
  tableColumns: ['all', 'first500', 'virtual'],
  /** What a live refresh asks for again. */
  refresh: ['everything', 'changes'],
} as const;

export type Technique = keyof typeof TECHNIQUES;
export type TechniqueValue<T extends Technique> = (typeof TECHNIQUES)[T][number];

/** One value for each technique. */
export type Techniques = { readonly [T in Technique]: TechniqueValue<T> };

export const TECHNIQUE_NAMES = Object.keys(TECHNIQUES) as readonly Technique[];

/** Points a line in a bucketed answer: WANDB.md section 2, "1,000 by default". */
export const BUCKETS = 1000;
/** The same in full screen: WANDB.md section 2, "10,000 in full-screen". */
export const FULL_SCREEN_BUCKETS = 10_000;
/** Points a line of a grouped panel is cut to before they are united: WANDB.md section 2, "up to 500 pts per run". */
export const GROUPED_BUCKETS = 500;
/** Runs of a group that are drawn: WANDB.md section 2, "grouped panels sample 100 runs" unless raised. */
export const GROUPED_RUNS = 100;
/** Points a line in a sampled answer: WANDB.md section 2, "1,500 random points per metric". */
export const SAMPLED_POINTS = 1500;
/** Columns that a capped table offers: the documents' "first 500 columns". */
export const FIRST_COLUMNS = 500;
