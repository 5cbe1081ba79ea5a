import { ruleSet } from '../../../src/limits/ruleSets.ts';
import { amountOf, boundInSigns } from '../../messages/limitInWords.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { formatCount } from '../../ui/format.ts';
import { HeadroomState } from '../../ui/HeadroomState.tsx';
import { Mark } from '../../ui/Mark.tsx';
import styles from './RowNote.module.css';
import { LIMIT_OF, type RailField } from './railFields.ts';
import type { Room } from './useRoom.ts';

export interface RowNoteProps {
  readonly id: string;
  readonly field: RailField;
  readonly room: Room | null;
}

/** The line under a slider: headroom and bound, or why there are none. */
export function RowNote({ id, field, room }: RowNoteProps) {
  const publisher = useApp((state) => ruleSet(state.rules, state.custom).publisher);
  if (room === null) {
    const words = t.fields[field];
    const note = LIMIT_OF[field] ? t.rail.noLimit(publisher) : 'caption' in words && words.caption;
    return (
      <p className={styles.note} id={id}>
        {note}
      </p>
    );
  }
  const of = t.rail.of[room.limit.id]?.(briefly(room));
  return (
    <p className={styles.note} id={id}>
      <HeadroomState state={room.state} ratio={room.ratio} />
      <span className={styles.bound}>
        {of !== undefined && <span>{of}</span>}
        <Mark size={13} />
        <span className={styles.hidden}>{t.rail.limit}</span>
        {boundInSigns(room.limit)}
      </span>
    </p>
  );
}

/** Six digits at most: names that runs do not share can be more than a million million. */
function briefly({ limit, value }: Room): string {
  return limit.unit === 'count' && value >= 1e6 ? formatCount(value, 'short') : amountOf(limit, value);
}
