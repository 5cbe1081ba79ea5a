/** The words in and of the trial's picture, and the room that they take. */
import { STAGES } from '../../../src/measure/stages.ts';
import type { Timeline } from '../../../src/measure/timeline.ts';
import { t } from '../../messages/messages.ts';
import type { DrawnTrial } from '../../store/timingsSlice.ts';
import { formatCount, formatMs } from '../../ui/format.ts';
import { formatAxis } from '../../ui/formatAxis.ts';
import { stageTime } from '../dock/figures.ts';
import type { MarkName, WordWidths } from './trialGeometry.ts';

/** A generous mean of a letter's width at 12 px, for text cannot be measured before it is drawn. */
const LETTER = 7;

/** The lines of each mark's label. */
export function markLines({ complete, main }: Timeline): Readonly<Record<MarkName, readonly string[]>> {
  return {
    t0: [t.how.trial.t0],
    complete: [t.how.trial.complete, formatMs(complete)],
    main: [t.how.trial.main, formatMs(main)],
  };
}

export function screenWords({ main, screen }: Timeline): string {
  if (screen === null) return t.how.trial.noScreen;
  const against = screen < main ? t.how.trial.screenBefore : t.how.trial.screenAfter;
  return against(formatMs(screen), formatMs(Math.abs(screen - main)));
}

export function wordWidths(timeline: Timeline): WordWidths {
  const { t0, complete, main } = markLines(timeline);
  const width = (lines: readonly string[]) => LETTER * Math.max(...lines.map(({ length }) => length));
  return {
    t0: width(t0),
    complete: width(complete),
    main: width(main),
    screen: width([screenWords(timeline)]),
  };
}

export function backendWords({ sample }: DrawnTrial): string {
  if (sample.kind === 'redraw') return t.how.trial.noBackend;
  return t.how.trial.backend(stageTime(sample, 'backend'));
}

export function tickWords(ms: number): string {
  const size = Math.abs(ms);
  return `${ms < 0 ? '\u2212' : ''}${Number.isInteger(size) ? formatCount(size) : formatAxis(size)}`;
}

/** The whole picture, for those who do not see it. */
export function trialInWords(trial: DrawnTrial): string {
  const { sample, timeline } = trial;
  const words = t.how.trial;
  const stages = STAGES.filter((stage) => (sample.stages[stage] ?? 0) > 0);
  return words.inWords([
    ...stages.map((stage) => `${t.dock.stages[stage]} ${stageTime(sample, stage)}`),
    words.inWordsComplete(formatMs(timeline.complete)),
    words.inWordsMain(formatMs(timeline.main)),
    ...(timeline.screen === null ? [] : [words.inWordsScreen(formatMs(timeline.screen))]),
  ]);
}
