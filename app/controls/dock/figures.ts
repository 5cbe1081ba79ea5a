/** A cell's or a sample's headline figures, as text and labelled for what they are. */
import type { Cell, Sample } from '../../../src/measure/sample.ts';
import type { Stage } from '../../../src/measure/stages.ts';
import { leastOf } from '../../../src/measure/summarise.ts';
import { t } from '../../messages/messages.ts';
import { formatBytes, formatEstimate, formatMs, formatShare } from '../../ui/format.ts';

export interface Figure {
  readonly text: string;
  /** Set where the figure was not measured whole. */
  readonly label?: string;
  readonly about?: string;
}

/** "wait": backend and window. */
export function waitOf(cell: Cell): Figure | null {
  if (!cell.summary) return null;
  const cutShort = cell.summary.total === null;
  const extrapolated = cell.samples.find(
    ({ valid, phase, extrapolation }) =>
      valid && phase === 'warm' && extrapolation && (extrapolation.ms === null) === cutShort,
  );
  if (cell.summary.total) return { text: formatEstimate(cell.summary.total), ...labelled(extrapolated) };
  const least = leastOf(cell.samples);
  return least && { text: t.dock.atLeast(formatMs(least.total)), ...labelled(extrapolated) };
}

export function sampleWait(sample: Sample): Figure {
  if (sample.total !== null) return { text: formatMs(sample.total), ...labelled(sample) };
  return {
    text: t.dock.atLeast(formatMs((sample.extrapolation?.atLeast ?? 0) + sample.main)),
    ...labelled(sample),
  };
}

/** A stage's time; a backend that was cut short took at least what it read. */
export function stageTime(sample: Sample, stage: Stage): string {
  const time = formatMs(sample.stages[stage] ?? 0);
  return stage === 'backend' && sample.extrapolation?.ms === null ? t.dock.atLeast(time) : time;
}

function labelled(sample: Sample | undefined): Pick<Figure, 'label' | 'about'> {
  if (!sample?.extrapolation) return {};
  const { ms, readBytes, totalBytes } = sample.extrapolation;
  const share = `${formatShare(readBytes / totalBytes)} (${formatBytes(readBytes)} of ${formatBytes(totalBytes)})`;
  return ms === null
    ? { label: t.dock.cutShort, about: t.dock.atLeastAbout(share) }
    : { label: t.dock.extrapolated, about: t.dock.extrapolatedAbout(share) };
}
