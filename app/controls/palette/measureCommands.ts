/** What can be measured, as actions. */
import type { Conductor } from '../../frame/conductor.ts';
import { t } from '../../messages/messages.ts';
import type { AppState } from '../../store/appStore.ts';
import { canMeasure, isMeasuring, MEASURINGS, measure } from '../measure/measuring.ts';
import type { Command } from './command.ts';

export function measureCommands(state: AppState, conductor: Conductor): Command[] {
  const { current, baseline, pinBaseline } = state;
  const pin: Command = {
    id: 'pin',
    title: t.palette.pin,
    disabled: !current?.summary || current.id === baseline?.id,
    run: () => pinBaseline(current),
  };
  if (isMeasuring(state)) return [{ id: 'stop', title: t.palette.stop, run: () => conductor.cancel() }, pin];
  const measures = MEASURINGS.map((what) => ({
    id: `measure-${what}`,
    title: t.palette.measures[what],
    more: t.top.measures[what],
    disabled: !canMeasure(what, state),
    run: () => measure(what, conductor),
  }));
  return [...measures, pin];
}
