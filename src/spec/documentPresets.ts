/** Presets made after what documents show: the examples of W&B's page of 2023, and a real project's names. */
import { countInWords, timesInWords } from '../base/figures.ts';
import type { LimitId } from '../limits/limit.ts';
import { limitIn } from '../limits/ruleSets.ts';
import { wandb2023 } from '../limits/wandb2023.ts';
import { FIELDS } from './fields.ts';
import { FEW_LINES, type PresetDraft } from './preset.ts';

const PAGE = { source: wandb2023.source, date: wandb2023.date } as const;

/** JSON of `range(10000000)` as a list without spaces: its digits, a comma between two numbers, two brackets. */
const RANGE_BYTES = 68_888_890 + 9_999_999 + 2;

/** The same as the value of a config's one key: `{"steps":` before it and `}` after it. */
const STEPS_BYTES = RANGE_BYTES + '{"steps":}'.length;

/** Steps of the page's loop; its good version logs the scalar every hundredth. */
const LOOP_STEPS = 1_000_000;
const LOOP_EVERY = 100;

/** How many times a limit of 2023 a value is: "3.16 x". */
function timesThe(id: LimitId, value: number): string {
  return timesInWords(value / (limitIn(wandb2023, id)?.value ?? Number.NaN));
}

export const documentPresets: readonly PresetDraft[] = [
  {
    id: 'wide-key',
    title: 'Wide value: range(10000000)',
    about:
      `Not advised: log({"wide_key": range(10000000)}), one value of ${countInWords(RANGE_BYTES)} bytes of JSON, ` +
      `${timesThe('value-size', RANGE_BYTES)} the limit of a value and ${timesThe('call-size', RANGE_BYTES)} that of a log call. ` +
      'The content of a large JSON file does the same: it weighs on every plot of the run.',
    fields: { valueBytes: RANGE_BYTES, widePoints: 1, ...FEW_LINES },
    cites: PAGE,
  },
  {
    id: 'large-config',
    title: 'Large config: steps',
    about:
      `Not advised: config={"steps": range(10000000)}, ${countInWords(STEPS_BYTES)} bytes of JSON, ` +
      `${timesThe('config-size', STEPS_BYTES)} the limit of a config. One run carries it here; ` +
      "W&B's server is reported to refuse a config over 15 MB, so its own page would never get this one.",
    fields: { configBytes: STEPS_BYTES, configKeys: 1, configDepth: 0 },
    cites: PAGE,
  },
  {
    id: 'good-config',
    title: 'Good config: lr, batch_size, epochs',
    about:
      'Advised: config={"lr": 0.1, "batch_size": 32, "epochs": 4}, three short values that runs differ in.',
    fields: { configKeys: 3, configDepth: 0, bigConfigRuns: 0 },
    cites: PAGE,
  },
  {
    id: 'nested',
    title: 'Nested dict, 3 metrics',
    about:
      'log({"a": 1, "b": {"c": "hello", "d": [1, 2, 3]}}) is 3 metrics: a, b.c and b.d, for a list is one value. ' +
      `The nearest that a spec comes to it: two numbers, one of them nested, and a list of ${FIELDS.valueBytes.min} bytes.`,
    fields: {
      metrics: 2,
      wideMetrics: 1,
      valueBytes: FIELDS.valueBytes.min,
      widePoints: FIELDS.points.default,
      nestingDepth: 1,
      nestingFanout: 2,
    },
    cites: PAGE,
  },
  {
    id: 'bad-loop',
    title: 'Loop of 1,000,000 steps, bad',
    about:
      `Not advised: logging each of ${countInWords(LOOP_STEPS)} steps gives ${countInWords(LOOP_STEPS)} points of the scalar, ` +
      `${timesThe('scalar-points', LOOP_STEPS)} the limit (the page's comment says 100,000). ` +
      'Its code gives as many images and histograms, 20 x and 100 x their limits; they are not part of this preset.',
    fields: { metrics: 1, wideMetrics: 0, points: LOOP_STEPS },
    cites: PAGE,
  },
  {
    id: 'good-loop',
    title: 'Loop of 1,000,000 steps, good',
    about:
      `Advised: every ${LOOP_EVERY}th step gives ${countInWords(LOOP_STEPS / LOOP_EVERY)} points of the scalar ` +
      "(the page's comment says 100,000). Its code gives 5,000 images and 1,000 histograms, " +
      'where the comments say 50,000 and 10,000; they are not part of this preset.',
    fields: { metrics: 1, wideMetrics: 0, points: LOOP_STEPS / LOOP_EVERY },
    cites: PAGE,
  },
  {
    id: 'wide-often',
    title: 'Wide value in every call',
    about:
      'Not advised: a value of 100 kB in each of 1,000 log calls, 100 MB a run. ' +
      'It keeps to every limit, but not to "the wider the metric, the less often".',
    fields: { valueBytes: 100_000, widePoints: 1000, ...FEW_LINES },
    cites: PAGE,
  },
  {
    id: 'wide-less-often',
    title: 'Wide value, less often',
    about:
      'Advised: the wider the metric, the less often. The same 100 kB in every 50th log call is 2 MB a run, ' +
      'with scalars as often as before.',
    fields: { valueBytes: 100_000, widePoints: 20, ...FEW_LINES },
    cites: PAGE,
  },
];

export const realPresets: readonly PresetDraft[] = [
  {
    id: 'language-model',
    title: 'Language model',
    about:
      'A few runs of a large language model, each with 600 metrics: norms of gradients and parameters layer by layer, ' +
      'evaluations by data set and task. The pattern is a run of 197,429 steps with a summary of 37 kB; ' +
      'every tenth of them is logged here, 20,000 points.',
    fields: { runs: 8, metrics: 600, points: 20_000, nameStyle: 'model' },
    // The summary bears no date; this is when it was read.
    cites: { source: 'marin-community/marin:wandb-summary.json', date: '2026-11' },
  },
];
