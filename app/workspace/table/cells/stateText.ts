import type { CellValue } from '../../../../src/page/pageModel.ts';
import type { RunState } from '../../../../src/wire/answer.ts';
import { t } from '../../../messages/messages.ts';
import { formatCount } from '../../../ui/format.ts';

/** A run's state in a word; of a group whose runs differ, how many states there are. */
export function stateText(state: CellValue): string {
  if (typeof state === 'object' && state !== null) return t.table.several(formatCount(state.several));
  if (typeof state !== 'string') return '';
  return t.table.states[state as RunState] ?? state;
}
