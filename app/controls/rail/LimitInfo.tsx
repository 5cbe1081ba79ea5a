import { Info } from 'lucide-react';
import type { RefObject } from 'react';
import { ruleSet } from '../../../src/limits/ruleSets.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { LimitFacts } from './LimitFacts.tsx';
import styles from './LimitInfo.module.css';
import { LIMIT_OF, type RailField } from './railFields.ts';
import type { Room } from './useRoom.ts';

export interface LimitInfoProps {
  readonly field: RailField;
  readonly room: Room | null;
  /** The field's row: the panel opens beside it, so that its slider stays in sight. */
  readonly row: RefObject<HTMLElement | null>;
}

/** From a row to just past the rail's own edge. */
const RAIL_EDGE = 20;

/** The info button of a field: what the field means, and what its limit says. */
export function LimitInfo({ field, room, row }: LimitInfoProps) {
  const publisher = useApp((state) => ruleSet(state.rules, state.custom).publisher);
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
      {room && <LimitFacts limit={room.limit} line={room.line} />}
      {!room && LIMIT_OF[field] && <p className={styles.none}>{t.rail.noLimitAtAll(publisher)}</p>}
    </Popover>
  );
}
