/** What a sample was, in one sentence with its figures, and what keeps it from counting. */
import { fineTimeInWords } from '../../../src/base/figures.ts';
import type { Ms } from '../../../src/base/units.ts';
import type { Sample } from '../../../src/measure/sample.ts';
import { flagInWords, reasonInWords } from '../../../src/report/sampleWords.ts';
import { t } from '../../messages/messages.ts';
import { formatCount, formatMs, formatShare } from '../../ui/format.ts';

export function trialWords(sample: Sample, clockCost: Ms | null): string {
  const { phase, main, afterMain, valid, reason, flags } = sample;
  const words = t.how.trial;
  const parts = [words.thisSample(words.phases[phase], formatMs(main))];
  if (afterMain !== null)
    parts.push((afterMain < 0 ? words.before : words.after)(formatMs(Math.abs(afterMain))));
  const sentences = [`${parts.join(', ')}; ${readsWords(sample, clockCost)}.`];
  if (!valid && reason !== undefined) sentences.push(words.invalid(reasonInWords(reason)));
  // What it is not counted for needs no telling twice.
  const flagged = flags.filter((flag) => flag !== reason);
  if (flagged.length > 0) sentences.push(words.flagged(flagged.map(flagInWords).join(', ')));
  if (phase === 'live') sentences.push(words.live);
  return sentences.join(' ');
}

function readsWords({ clockReads, main }: Sample, clockCost: Ms | null): string {
  const reads = t.how.trial.reads(formatCount(clockReads));
  if (clockCost === null || main <= 0) return reads;
  const share = (clockReads * clockCost) / main;
  return t.how.trial.readsCost(reads, fineTimeInWords(clockCost), formatShare(Number(share.toPrecision(2))));
}
