import { RotateCcw } from 'lucide-react';
import { useId, useRef } from 'react';
import { FIELDS } from '../../../src/spec/fields.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { formatBytes, formatCount, formatRatio } from '../../ui/format.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { LoadSlider } from '../../ui/LoadSlider.tsx';
import { QuantityInput } from '../../ui/QuantityInput.tsx';
import styles from './FieldRow.module.css';
import { LimitInfo } from './LimitInfo.tsx';
import { RowNote } from './RowNote.tsx';
import type { RailField } from './railFields.ts';
import { useRoom } from './useRoom.ts';

export interface FieldRowProps {
  readonly field: RailField;
}

/** One field of the spec: its value as text and on a slider, and how near it comes to its limit. */
export function FieldRow({ field }: FieldRowProps) {
  const value = useApp((state) => state.spec[field]);
  const setField = useApp((state) => state.setField);
  const room = useRoom(field);
  const noteId = useId();
  const rowRef = useRef<HTMLLIElement>(null);
  const { unit, default: usual, min, max } = FIELDS[field];
  const label = t.fields[field].label;
  const people = unit === 'bytes' ? formatBytes : formatCount;
  const valueText = room
    ? `${people(value)}, ${t.headroom.inWords[room.state](formatRatio(room.ratio))}`
    : people(value);
  const set = (next: number) => setField(field, next);

  return (
    <li className={styles.row} ref={rowRef}>
      <div className={styles.head}>
        <h3 className={styles.label}>{label}</h3>
        <LimitInfo field={field} room={room} row={rowRef} />
        <span className={styles.gap} />
        {value !== usual && (
          <IconButton
            label={t.rail.reset(label, people(usual))}
            className={styles.reset}
            onClick={() => set(usual)}
          >
            <RotateCcw aria-hidden="true" />
          </IconButton>
        )}
        <QuantityInput label={label} value={value} unit={unit} range={{ min, max }} onCommit={set} />
      </div>
      <LoadSlider
        label={label}
        value={value}
        range={{ min, max }}
        line={room?.line}
        valueText={valueText}
        describedBy={noteId}
        onChange={set}
      />
      <RowNote id={noteId} field={field} room={room} />
    </li>
  );
}
