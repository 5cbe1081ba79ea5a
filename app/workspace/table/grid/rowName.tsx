/** What stands in a row's first cell: an eye for its lines, their colour, and the name of the run or group. */
import { t } from '../../../messages/messages.ts';
import { nameParts } from '../cells/cellText.ts';
import styles from './RunRow.module.css';

/** Whether a row's lines show; `none` where it can have no line of its own. */
export type EyeState = 'open' | 'closed' | 'none';

/** What a button of a row does, as its `data-does` says to the grid, which hears all clicks. */
export const DOES = { toggleLine: 'line', open: 'open', menu: 'menu' } as const;

/** Where it is too long its start is cut: its number tells it from the others. */
export function runName(name: string, eye: EyeState, color: string | undefined) {
  const [start, end] = nameParts(name);
  return (
    <>
      {eyeButton(eye)}
      <span className={styles.dot} style={{ background: color }} />
      <span className={styles.label}>
        <span className={styles.text}>{start}</span>
        {end}
      </span>
    </>
  );
}

export interface GroupNameProps {
  readonly name: string;
  readonly runs: number;
  readonly open: boolean;
  readonly eye: EyeState;
  readonly color: string | undefined;
}

export function groupName({ name, runs, open, eye, color }: GroupNameProps) {
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        className={open ? styles.opened : styles.closed}
        data-does={DOES.open}
        aria-label={open ? t.table.closeGroup : t.table.openGroup}
      />
      {eyeButton(eye)}
      <span className={styles.dot} style={{ background: color }} />
      <span className={styles.text}>{name}</span>
      <span className={styles.count}>{t.table.inGroup(runs)}</span>
    </>
  );
}

function eyeButton(eye: EyeState) {
  if (eye === 'none') return null;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={eye === 'closed' ? styles.eyeOff : styles.eye}
      data-does={DOES.toggleLine}
      aria-label={eye === 'closed' ? t.table.showLines : t.table.hideLines}
    />
  );
}
