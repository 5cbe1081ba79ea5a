import { Info } from 'lucide-react';
import type { RefObject } from 'react';
import { limitIn, ruleSet } from '../../../src/limits/ruleSets.ts';
import type { FieldName } from '../../../src/spec/fields.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { LimitFacts } from './LimitFacts.tsx';
import styles from './LimitInfo.module.css';
import { OwnLimitInput } from './OwnLimitInput.tsx';
import { RAIL_EDGE } from './railEdge.ts';
import { LIMIT_OF } from './railFields.ts';
import type { Room } from './useRoom.ts';

export interface LimitInfoProps {
  readonly field: FieldName;
  readonly room: Room | null;
  /** The field's row: the panel opens beside it, so that its slider stays in sight. */
  readonly row: RefObject<HTMLElement | null>;
}

/** The info button of a field: what the field means, what its limit says, and the limit's own number to type. */
export function LimitInfo({ field, room, row }: LimitInfoProps) {
  const publisher = useApp((state) => ruleSet(state.rules, state.custom).publisher);
  const editable = useApp((state) => state.rules === 'custom');
  const replaced = useApp((state) =>
    state.rules === 'custom' && room && state.custom[room.limit.id] !== undefined
      ? (limitIn(ruleSet('2023'), room.limit.id) ?? null)
      : null,
  );
  const words = t.fields[field];
  return (
    <Popover
      title={words.label}
      side="right"
      anchor={row}
      offset={RAIL_EDGE}
      trigger={
        <IconButton label={t.limits.about(words.label)} className={styles.button}>
          <Info aria-hidden="true" />
        </IconButton>
      }
    >
      <p className={styles.about}>{words.about}</p>
      {room && editable && (
        <div className={styles.own}>
          <span>{t.rail.own.yours}</span>
          <OwnLimitInput limit={room.limit} />
        </div>
      )}
      {room && <LimitFacts limit={room.limit} replaced={replaced} line={room.line} />}
      {!room && LIMIT_OF[field] && <p className={styles.none}>{t.rail.noLimitAtAll(publisher)}</p>}
    </Popover>
  );
}
