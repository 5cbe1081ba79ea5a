/** The drift sentinel in words: how steadily the machine drew the frozen scene, and how many samples that flags. */
import { countInWords, percentInWords, timeInWords } from '../base/figures.ts';
import { estimate } from '../measure/interval.ts';
import { countedSamples } from '../measure/summarise.ts';
import type { Report } from './reportSchema.ts';

/** Sentences; none where the sentinel was never read. */
export function sentinelInWords({ sentinels, cells }: Pick<Report, 'sentinels' | 'cells'>): string[] {
  if (sentinels.length === 0) return [];
  const times = sentinels.map(({ main }) => main);
  const { median } = estimate(times);
  const [least, most] = [Math.min(...times), Math.max(...times)];
  const readings = sentinels.length === 1 ? '1 reading' : `${countInWords(sentinels.length)} readings`;
  const shares =
    median > 0 ? ` (${percentInWords(least / median)} to ${percentInWords(most / median)} of it)` : '';
  const counted = cells.flatMap(({ samples }) => countedSamples(samples));
  const flagged = counted.filter(({ flags }) => flags.includes('drift')).length;
  return [
    `${readings} of the frozen scene, drawn between visits: render ${timeInWords(median)} in the median, ` +
      `from ${timeInWords(least)} to ${timeInWords(most)}${shares}.`,
    `${countInWords(flagged)} of ${countInWords(counted.length)} samples that count are flagged for drift; ` +
      'no figure is divided by these readings.',
  ];
}
