/** "How is this measured?": the trust control, its dialog, and what holds measuring back. Figures arrive formatted. */
import type { Stage } from '../../../src/measure/stages.ts';

const trial = {
  title: 'One trial, as it went',
  empty: 'No trial yet: the first one is drawn here.',
  lanes: { backend: 'backend', page: 'page thread', screen: 'screen' },
  axis: 'milliseconds from t0',
  t0: 't0',
  complete: 'complete',
  main: 'render ends',
  backend: (time: string) => `${time}, in the worker, before t0; not to scale`,
  noBackend: 'asked for nothing: a redraw of what the page holds',
  quiet: (time: string) => `quiet ${time}`,
  watch: (time: string) => `watch ${time}`,
  noScreen: 'not told by this browser',
  screenAfter: (time: string, after: string) => `${time}, ${after} after render ends`,
  screenBefore: (time: string, before: string) => `${time}, ${before} before render ends`,
  legend: 'Stages in this trial: point at one to see it alone, press to keep it',
  inWords: (parts: readonly string[]) => `One trial on a line of time: ${parts.join(', ')}.`,
  inWordsComplete: (time: string) => `complete at ${time}`,
  inWordsMain: (time: string) => `render ends at ${time}`,
  inWordsScreen: (time: string) => `on screen at ${time}`,
  phases: { cold: 'cold', warm: 'warm', live: 'live' },
  thisSample: (phase: string, render: string) => `This sample: ${phase}, render ${render}`,
  after: (time: string) => `on screen ${time} after`,
  before: (time: string) => `on screen ${time} before`,
  reads: (n: string) => `${n} ${n === '1' ? 'reading' : 'readings'} of the clock`,
  readsCost: (n: string, cost: string, share: string) => `${n} x ${cost} = ${share} of it`,
  invalid: (reason: string) => `It does not count: ${reason}.`,
  flagged: (flags: string) => `Flagged: ${flags}.`,
  live: 'A live update waits for no quiet and is not watched: it enters no figure.',
};

const stages = {
  title: 'What each stage holds',
  head: { stage: 'stage', holds: 'holds', time: 'this sample', share: 'of render' },
  /** What a stage does not hold, after what it does. */
  without: {
    backend: 'Not making the data; no network.',
    parse: 'Not waiting for them to come.',
    flatten: 'Not reading their JSON: see parse.',
    index: 'Not sorting: see table.',
    aggregate: 'Not the thinning that the backend did.',
    table: 'Not its rows\u2019 elements: see react.',
    react: 'Not the canvases: see draw.',
    draw: 'Not the raster of their pixels: see screen.',
    browser: 'Not raster, which comes after it on other threads: see screen.',
    wait: 'Not the worker\u2019s busy time: see off thread.',
    unattributed: 'Shown, so that the stages add up to render.',
  } satisfies Record<Stage, string>,
  render: 'render',
  renderAbout: 'From t0 to the end on the page\u2019s thread. The stages from parse down add up to it.',
  offThreadAbout: 'Busy time of the page\u2019s own workers, beside the render: part of no sum.',
};

const figures = {
  title: 'How a figure comes about',
  steps: [
    'A trial starts in an animation frame, after 40 ms without a long task.',
    'Nothing is cached: before each sample page and workers drop all data. Warm means warm code.',
    'It is complete only when every panel and the run table have said that they show what they were given.',
    'Render ends with a message that the page gets after that frame\u2019s style, layout and paint.',
    'Screen ends when the browser says that a fresh mark, put up at completion, was presented (Element Timing).',
    'A watch of 250 ms follows. Anything that is drawn in it makes the sample invalid.',
    'Measure opens a fresh frame a visit: one cold sample and two warm-ups that do not count, then warm ones; ' +
      'visits come in random order, from a seed. At rest, warm samples are taken in the open frame.',
    'A figure is the median with its 95 % interval. Nothing is trimmed: invalid samples are kept with their ' +
      'reason and taken again.',
  ],
};

const certificate = {
  title: 'Clock certificate',
  head: { claim: 'claim', found: 'found', n: 'n', held: 'result' },
  held: 'held',
  didNotHold: 'did not hold',
  waiting: 'The browser\u2019s facts are still being read.',
  none:
    'The figures here are this browser\u2019s own word. Their order and growth can be trusted; ' +
    'by how much a single time may be off is not known.',
  mismatch:
    'What was found there need not hold here: another browser, or another way to run it, may keep another clock. ' +
    'Its rules are shown for comparison.',
  broken: (n: number) =>
    `${n === 1 ? 'One rule' : `${n} rules`} did not hold: read the figures that rest on it with care.`,
  check: {
    before: 'For a Chromium, ',
    command: 'npm run certify',
    after: ' holds the clocks against the trace.',
  },
};

const machine = {
  title: 'This browser and machine',
  gates: 'What stands against these figures',
  noGates: 'Nothing in this browser or machine stands against these figures.',
  levels: { refused: 'refused', flagged: 'flagged', noted: 'noted' },
};

const sentinel = {
  title: 'Drift sentinel',
  about:
    'A frozen scene is drawn between visits, through the same clock as every sample. If it takes longer or ' +
    'shorter than usual, the machine has changed; no figure is ever divided by it.',
  empty: 'Taken between visits when you press Measure.',
  x: 'minutes since the page was opened',
  y: 'render, ms',
  median: (time: string) => `median ${time}`,
  band: '\u00b115%',
  readings: (n: string) => (n === '1' ? '1 reading' : `${n} readings`),
  steady: (readings: string, median: string) => `${readings}, median ${median}, all within 15%.`,
  drifted: (off: string, readings: string, median: string) =>
    `${off} of ${readings} ${off === '1' ? 'differs' : 'differ'} by more than 15% from the median of ${median}: ` +
    'samples beside such readings are flagged.',
  tooFew: (readings: string, median: string) => `${readings}, median ${median}: too few to tell drift by.`,
  inWords: (readings: string, least: string, most: string) =>
    `Render of the frozen scene over time: ${readings}, from ${least} to ${most}.`,
};

export const how = {
  title: 'How is this measured?',
  close: 'Close',
  trust: {
    reading: 'clock not checked yet',
    checked: 'clock checked',
    flags: (n: number) => (n === 1 ? '1 flag' : `${n} flags`),
    refused: 'not publishable',
  },
  trial,
  stages,
  figures,
  certificate,
  machine,
  sentinel,
  /** The status line, while the tab is hidden. */
  paused: 'Paused: this tab is hidden, and a hidden tab draws no frames. It goes on when you come back.',
};
