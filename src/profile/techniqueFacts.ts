/**
 * What each technique's value does, and what it rests on: a document, or "assumed". Sources stand in WANDB.md, section 2,
 * and PEERS.md, sections 1 and 6.
 */
import type { Technique, TechniqueValue } from './technique.ts';

export interface ValueFacts {
  /** What the page, its wire or its store does; a sentence. */
  readonly does: string;
  /** Who documents or was seen to work so, or that it is assumed. */
  readonly basis: string;
}

export const techniqueFacts: {
  readonly [T in Technique]: { readonly [V in TechniqueValue<T>]: ValueFacts };
} = {
  store: {
    rows: {
      does: 'History rests as whole log calls; to read one metric, every row is read.',
      basis: 'Assumed: "a wide value can slow the plots of all metrics of the run" fits whole rows.',
    },
    columns: {
      does: 'One typed array for each run and metric; to read one metric, only that is read.',
      basis: 'Possible: as column stores work (Pluto keeps its metrics in ClickHouse).',
    },
  },
  runList: {
    all: {
      does: 'The page asks for every run of the project with its config and summary.',
      basis: 'Assumed: a workspace sorts, filters and groups by any column.',
    },
    paged: {
      does: 'The page asks for the rows and columns in view.',
      basis: 'Documented in part: the run selector of W&B loads runs by pages of ten.',
    },
  },
  rowWork: {
    page: { does: 'The page sorts, filters and groups the runs that it holds.', basis: 'Assumed.' },
    backend: {
      does: 'The backend sorts, filters and groups; the page shows what comes.',
      basis: 'Possible: as databases work.',
    },
  },
  history: {
    all: {
      does: 'A line has every point that was logged.',
      basis: 'Seen: first versions of trackers ask for all; W&B\u2019s scan_history does.',
    },
    sampled: {
      does: 'A line has 1,500 random points; a spike of one step may be lost.',
      basis:
        'Documented: W&B, line plots, random sampling. There it differs from time to time; here the seed decides.',
    },
    buckets: {
      does: 'A line has 1,000 buckets with least, greatest and last value; one query a panel.',
      basis: 'Documented: W&B, line plots, full fidelity.',
    },
    pixels: {
      does: 'A line has the extremes of each pixel column; one query a page.',
      basis: 'Possible: as M4 and uPlot do (VLDB 2014).',
    },
  },
  wire: {
    jsonRows: {
      does: 'Answers are JSON, an object for each point or bucket, with its names.',
      basis: 'Seen: Trackio sends rows with every metric as a key.',
    },
    json: { does: 'Answers are JSON, an array for each column.', basis: 'Assumed: JSON over GraphQL.' },
    typed: {
      does: 'Answers are binary columns, read in place.',
      basis: 'Possible: as Arrow and the binary API of Aim do.',
    },
  },
  decode: {
    main: { does: 'The page\u2019s own thread turns bytes into values.', basis: 'Assumed.' },
    worker: {
      does: 'A worker of the page does; the page waits, and its thread stays free.',
      basis: 'Possible: TensorBoard draws its charts in workers.',
    },
  },
  keys: {
    page: {
      does: 'The page unites the names of all runs into sections and columns.',
      basis: 'Assumed: sections and columns follow the keys of the loaded runs.',
    },
    backend: {
      does: 'The backend unites them; the page gets sections, and names of those that are open.',
      basis: 'Possible: as an index of names works.',
    },
  },
  panels: {
    open: {
      does: 'Every panel of an open section is mounted.',
      basis: 'Seen: Trackio, and MLflow until July 2026.',
    },
    paged: {
      does: 'One page of panels of each open section is mounted: 3 x 2 by default.',
      basis: 'Documented: W&B, panels, sections are paginated.',
    },
    inView: {
      does: 'Only panels in view are mounted, and those a row away.',
      basis: 'Seen: TensorBoard, Pluto, MLflow since July 2026.',
    },
  },
  tableRows: {
    all: { does: 'Every row of the run table is in the document.', basis: 'Seen: TensorBoard, SwanLab.' },
    virtual: { does: 'Rows in view are in the document.', basis: 'Assumed of W&B; seen: Aim, ClearML.' },
  },
  tableColumns: {
    all: {
      does: 'Every column of the run table is in the document.',
      basis: 'Seen: MLflow, which broke at 12,000 columns.',
    },
    first500: {
      does: 'The table offers the first 500 columns; those in view are in the document.',
      basis: 'Documented: W&B, support: the table shows the first 500 columns of config and summary.',
    },
    virtual: {
      does: 'The table offers every column; those in view are in the document.',
      basis: 'Possible: as Glide and AG Grid do.',
    },
  },
  refresh: {
    everything: {
      does: 'A live refresh asks for the whole page again.',
      basis: 'Seen: Trackio asks for all selected runs each second. Assumed of W&B.',
    },
    changes: {
      does: 'A live refresh asks for the runs that changed.',
      basis: 'Possible: as W&B\u2019s RunsStateDeltaQuery is named.',
    },
  },
};
