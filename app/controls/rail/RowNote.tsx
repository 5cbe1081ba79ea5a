import { ruleSet } from '../../../src/limits/ruleSets.ts';
import type { FieldName } from '../../../src/spec/fields.ts';
import { amountOf, boundInSigns } from '../../messages/limitInWords.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { formatCount } from '../../ui/format.ts';
import { HeadroomState } from '../../ui/HeadroomState.tsx';
import { Mark } from '../../ui/Mark.tsx';
import styles from './RowNote.module.css';
import { LIMIT_OF } from './railFields.ts';
import type { Room } from './useRoom.ts';

export interface RowNoteProps {
  readonly id?: string;
  readonly field: FieldName;
  readonly room: Room | null;
  /** Why the field does nothing as the others are. */
  readonly idle: string | null;
}

/** The line under a control: headroom and bound, or why there are none, or why the field does nothing. */
export function RowNote({ id, field, room, idle }: RowNoteProps) {
  const publisher = useApp((state) => ruleSet(state.rules, state.custom).publisher);
  const own = useApp((state) => state.spec[field]);
  if (room === null) {
    const note = LIMIT_OF[field] ? t.rail.noLimit(publisher) : t.fields[field].caption;
    return (
      <p className={styles.note} id={id}>
        {idle ?? note}
      </p>
    );
  }
  // What is near or over is said first, whatever it is that makes it so.
  const quiet = room.state === 'under' ? idle : null;
  const of = quiet === null && room.value !== own ? t.rail.of[room.limit.id]?.(briefly(room)) : undefined;
  return (
    <p className={styles.note} id={id}>
      {quiet ?? <HeadroomState state={room.state} ratio={room.ratio} />}
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
