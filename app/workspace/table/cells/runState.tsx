import { CircleCheck, CircleX, LoaderCircle, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CellValue } from '../../../../src/page/pageModel.ts';
import type { RunState as State } from '../../../../src/wire/answer.ts';
import { t } from '../../../messages/messages.ts';
import { formatCount } from '../../../ui/format.ts';
import styles from '../grid/RunRow.module.css';

/** The same elements for every row, so that React need not look into them again. */
const SHOWN: Readonly<Record<string, ReactNode>> = {
  running: shown('running', <LoaderCircle size={12} aria-hidden />),
  finished: shown('finished', <CircleCheck size={12} aria-hidden />),
  failed: shown('failed', <CircleX size={12} aria-hidden />),
  crashed: shown('crashed', <TriangleAlert size={12} aria-hidden />),
};

/** A run's state as an icon and a word. */
export function runState(state: CellValue): ReactNode {
  if (typeof state === 'object' && state !== null) return t.table.several(formatCount(state.several));
  return typeof state === 'string' ? (SHOWN[state] ?? state) : null;
}

function shown(state: State, icon: ReactNode): ReactNode {
  return (
    <>
      {icon}
      <span className={styles.text}>{t.table.states[state]}</span>
    </>
  );
}
