/** The timings dock. Figures arrive formatted. */
import type { Refusal } from '../../../src/measure/sample.ts';
import type { Stage } from '../../../src/measure/stages.ts';
import { reasonInWords } from '../../../src/report/sampleWords.ts';
import type { DockTab } from '../../store/layoutSlice.ts';

export const dock = {
  tabs: { timings: 'Timings', findings: 'Findings' } satisfies Record<DockTab, string>,
  region: 'Timings and findings',
  stages: {
    backend: 'backend',
    parse: 'parse',
    flatten: 'flatten',
    index: 'index',
    aggregate: 'aggregate',
    table: 'table',
    react: 'react',
    draw: 'draw',
    browser: 'browser',
    wait: 'worker wait',
    unattributed: 'unattributed',
  } satisfies Record<Stage, string>,
  stageAbout: {
    backend: 'Reading, sorting, bucketing and encoding in our store.',
    parse: 'Bytes to values: UTF-8, JSON or views of typed arrays.',
    flatten: 'Nested configs and summaries to dotted names.',
    index: 'Names united, sections formed, visible runs found.',
    aggregate: 'Answers to aligned lines, with the ranges of the axes.',
    table: 'Sorting the runs, and the columns of the run table.',
    react: 'React\u2019s render and commit of panels and table.',
    draw: 'Making and drawing the plots.',
    browser: 'Style, layout and paint, up to the end of the frame on the main thread.',
    wait: 'The page waits for its own decode worker.',
    unattributed: 'What lies between the stages.',
  } satisfies Record<Stage, string>,
  last: 'Last update',
  before: 'The update before this change',
  again: 'Sample again',
  median: 'Sample nearest the median',
  history: 'Last updates',
  historyAbout: (n: number) => `Render of the last ${n} updates; hollow ones do not count`,
  render: 'render',
  wait: 'wait',
  screen: 'screen',
  screenAbout: (signed: string) =>
    `${signed} against render. A frame may be on screen before the page\u2019s thread is done with it.`,
  noScreen: 'no screen clock',
  noScreenAbout:
    'This browser does not say when a frame is on screen: render is right, screen is missing. Chromium 145 or later tells it.',
  atLeast: (time: string) => `\u2265 ${time}`,
  extrapolated: 'extrapolated',
  cutShort: 'cut short',
  extrapolatedAbout: (share: string) =>
    `The store read ${share} of its bytes; the rest is taken to come at the same rate.`,
  atLeastAbout: (share: string) =>
    `The store read ${share} of its bytes when its time was up: too little to say more.`,
  made: (time: string) => `data made in ${time} (not counted)`,
  offThread: 'off thread',
  model: 'A model of a tracker\u2019s workspace, with synthetic data: it does not time W&B itself.',
  backendIs: 'Backend: our store, one JavaScript thread; a server\u2019s level differs.',
  baseline: 'Baseline',
  pin: 'Pin as baseline',
  timesBaseline: (ratio: string) => `render ${ratio} the baseline`,
  withinNoise: 'render within noise of the baseline',
  isBaseline: 'this is the baseline',
  samples: (n: number) => (n === 1 ? '1 warm sample' : `${n} warm samples`),
  noInterval: 'no interval below 6 samples',
  status: {
    starting: 'Opening the page under test\u2026',
    making: 'Making the data\u2026',
    asking: 'Reading it from the store\u2026',
    drawing: 'Drawing\u2026',
    sampling: (done: number, wanted: number) => `Sampling ${done} of ${wanted}`,
    samplingAbout: 'The same load again and again, each time from an empty page.',
    measuring: (done: number, wanted: number) => `Measuring ${done} of ${wanted}`,
    measuringAbout: 'In fresh frames, each cell once a round.',
    left: (time: string) => `${time} left`,
  },
  refused: 'Refused before any work',
  refusedWhat: {
    'answer bytes': (n: string, cap: string) =>
      `One answer of the backend would be ${n}; the page takes ${cap} at most.`,
    'row bytes': (n: string, cap: string) =>
      `One row of a run\u2019s history would be ${n}; the store reads ${cap} at most.`,
    leaves: (n: string, cap: string) =>
      `There would be ${n} config and summary values to flatten; the page takes ${cap} at most.`,
    names: (n: string, cap: string) =>
      `There would be ${n} names to unite; the backend takes ${cap} at most.`,
    nodes: (n: string, cap: string) => `The page would have ${n} elements; it takes ${cap} at most.`,
    vertices: (n: string, cap: string) =>
      `There would be ${n} points to draw; the page takes ${cap} at most.`,
    pixels: (n: string, cap: string) => `The canvases would have ${n} pixels; the page takes ${cap} at most.`,
    'make ms': (n: string, cap: string) => `Making the data alone would take about ${n}; ${cap} is the most.`,
  } satisfies Record<Refusal['what'], (n: string, cap: string) => string>,
  refusedBy: (stage: string) => `Past that, ${stage} would take the tab down.`,
  tryTuned: 'Tuned can open this',
  neither: 'Lower the load, or narrow what the page shows.',
  tooLong: (time: string) => `Making this data would take about ${time}: too long to follow a drag.`,
  openAnyway: 'Open it anyway',
  untrusted: 'Not measured',
  lookOn: 'Back to the page',
  failed: 'Something broke',
  retry: 'Try again',
  empty: 'The first figure comes with the first update.',
  invalid: (reason: string) => `not counted: ${reasonInWords(reason)}`,
};
