/** What the findings beside the limits say. English. */
import { bytesInWords, countInWords } from '../base/figures.ts';
import type { RuleSet } from '../limits/limit.ts';
import { limitIn } from '../limits/ruleSets.ts';
import { wandb2023 } from '../limits/wandb2023.ts';
import type { FindingWords, Fix, OwnFindingId } from './finding.ts';
import { CANNOT_FIX, effectOf, ordinal, timesOf } from './findingWords.ts';
import { stateOf } from './headroom.ts';
import { boundInWords, statedBy } from './limitWords.ts';
import type { ProjectSpec } from './projectSpec.ts';
import {
  callBytes,
  distinctMetrics,
  largestConfig,
  scalarUnion,
  sharedNames,
  wideCalls,
  wideNames,
} from './size.ts';
import { CONFIG_WALL, mostHistograms, mostWideBytes, ROW_WALL } from './walls.ts';

interface OwnContext {
  readonly spec: ProjectSpec;
  readonly rules: RuleSet;
  readonly fix: Fix | undefined;
  /** Null where there is nothing to hold the spec against. */
  readonly ratio: number | null;
}

export function ownFindingWords(id: OwnFindingId, context: OwnContext): FindingWords {
  const words = WORDS[id](context);
  const helpless = (context.ratio ?? 0) > 1 && !context.fix;
  return helpless ? { ...words, advice: `${words.advice} ${CANNOT_FIX}` } : words;
}

const PAGE = `${wandb2023.publisher}, ${wandb2023.date}`;

const WORDS: Readonly<Record<OwnFindingId, (context: OwnContext) => FindingWords>> = {
  'call-never-arrives': ({ spec, rules, ratio }) => {
    const limit = limitIn(rules, 'call-size');
    const though =
      limit && (limit.value ?? 0) > ROW_WALL
        ? `, though the limit of a log call is ${boundInWords(limit)}`
        : '';
    return {
      what: `A log call of about ${bytesInWords(callBytes(spec))}, ${sideOf(ratio)} the ${countInWords(ROW_WALL)} bytes of a row that W&B's client sends${timesOf(ratio ?? 1)}.`,
      effect: `No document of its page says so${though}: the client skips a longer row with a warning, so that its values stay on disk and never reach the page. Here they are loaded all the same.`,
      advice:
        'Split the call: log some of its values at other steps, or write the widest to a file or an artifact.',
    };
  },
  'config-refused': ({ spec, ratio }) => ({
    what: `A run config of about ${bytesInWords(largestConfig(spec))}, ${sideOf(ratio)} the ${bytesInWords(CONFIG_WALL)} that W&B's server takes${timesOf(ratio ?? 1)}.`,
    effect:
      'No document of its page says so: users report that its server answers "run config cannot exceed 15 MB". Here it is loaded all the same.',
    advice: 'Write long lists and the content of files to a file or an artifact rather than to the config.',
  }),
  'wide-slows-all': ({ spec, rules }) => {
    const limit = limitIn(rules, 'value-size');
    return {
      what: `${countInWords(spec.metrics)} scalars of a run share its history with values of ${bytesInWords(spec.valueBytes)}.`,
      effect: `The documents say that a wide value slows the plots of all metrics of its run, not only its own (${limit ? statedBy(limit, rules) : PAGE}).`,
      advice: 'Keep wide values out of the history: write them to a file or an artifact.',
    };
  },
  'wide-and-often': wideAndOften,
  'runs-grouped': ({ spec }) => ({
    what: `${countInWords(spec.runs)} runs are grouped by ${spec.groupBy.join(', then ')}.`,
    effect: `The documents say that many runs are slow above all with grouping on (${PAGE}).`,
    advice: 'Ungroup them, or keep fewer runs in the project.',
  }),
  'runs-with-metrics': ({ spec }) => ({
    what: `${countInWords(spec.runs)} runs with ${countInWords(distinctMetrics(spec))} distinct metrics between them.`,
    effect: `The documents say that many runs are slow above all where they have many distinct metrics (${PAGE}).`,
    advice: 'Bring down whichever is easier: the runs of the project, or the distinct names that they log.',
  }),
  'own-names': ownNames,
  'odd-names': () => ({
    what: 'Names of metrics hold more than letters, digits and underscores.',
    effect: `The documents say that columns of such names may neither sort nor filter (${wandb2023.publisher}, read 2026-11). No document says that they are slower.`,
    advice:
      'Begin a name with a letter or an underscore, and go on with these and digits. The documents are at odds here: "/" breaks this rule too, yet W&B\'s client recommends it to part sections.',
  }),
};

function sideOf(ratio: number | null): string {
  return (ratio ?? 0) > 1 ? 'over' : 'near';
}

function wideAndOften({ spec, rules, fix, ratio }: OwnContext): FindingWords {
  const [calls, names] = [wideCalls(spec), wideNames(spec)];
  const values = names === 1 ? 'A wide value' : `${countInWords(names)} wide values`;
  const reading = `our reading is ${bytesInWords(mostWideBytes(rules))} of each in a run, as ${countInWords(mostHistograms(rules))} histograms come to`;
  const every = fix ? Math.ceil(calls / wideCalls(fix.spec)) : 1;
  return {
    what: `${values} of ${bytesInWords(spec.valueBytes)} in ${countInWords(calls)} log calls: ${bytesInWords(spec.valueBytes * calls * names)} in a run.`,
    effect: `The documents say: the wider the metric, the less often to log it (${PAGE}). They give no number; ${reading}${timesOf(ratio ?? 1)}.`,
    advice:
      every > 1
        ? `Log what is wide in every ${ordinal(every)} of these calls, and scalars as often as now.`
        : 'Log what is wide less often than scalars before it grows.',
  };
}

function ownNames({ spec, rules, ratio }: OwnContext): FindingWords {
  const limit = limitIn(rules, 'metrics')!;
  const perRun = spec.metrics - sharedNames(spec);
  const own = scalarUnion(spec) - sharedNames(spec);
  const others = distinctMetrics(spec) - own;
  const reached = Math.ceil(((limit.value ?? 0) - others) / perRun);
  const when = reached > 0 ? ` They reach that limit at ${countInWords(reached)} runs.` : '';
  const side = stateOf(ratio ?? 0);
  return {
    what: `${countInWords(own)} of ${countInWords(distinctMetrics(spec))} distinct metrics are names of a single run, ${side} the limit of ${boundInWords(limit)} (${statedBy(limit, rules)}): each further run adds ${countInWords(perRun)}.`,
    effect: effectOf(limit, rules),
    advice: `Log the same names in every run, and keep in the config what tells runs apart.${when}`,
  };
}
