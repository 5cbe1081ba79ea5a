import { useId, useRef } from 'react';
import { FIELDS } from '../../../src/spec/fields.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { LoadSlider } from '../../ui/LoadSlider.tsx';
import { QuantityInput } from '../../ui/QuantityInput.tsx';
import styles from './Row.module.css';
import { RowHead } from './RowHead.tsx';
import { RowNote } from './RowNote.tsx';
import type { NumberFieldName } from './railFields.ts';
import { scaleOf } from './scaleOf.ts';
import { useIdle } from './useIdle.ts';
import { useRoom } from './useRoom.ts';
import { valueText } from './valueText.ts';

export interface NumberRowProps {
  readonly field: NumberFieldName;
}

/** A number of the spec: typed, or dragged on a slider that shows how near it comes to its limit. */
export function NumberRow({ field }: NumberRowProps) {
  const value = useApp((state) => state.spec[field]);
  const setField = useApp((state) => state.setField);
  const room = useRoom(field);
  const idle = useIdle(field);
  const noteId = useId();
  const rowRef = useRef<HTMLLIElement>(null);
  const { unit } = FIELDS[field];
  const label = t.fields[field].label;
  const scale = scaleOf(field);
  const set = (next: number) => setField(field, next);

  return (
    <li className={styles.row} ref={rowRef}>
      <RowHead field={field} room={room} row={rowRef}>
        <QuantityInput
          label={label}
          value={value}
          unit={unit}
          scale={scale}
          {...(unit === 'seconds' && { zero: t.rail.off })}
          onCommit={set}
        />
      </RowHead>
      <LoadSlider
        label={label}
        value={value}
        scale={scale}
        line={room?.line}
        valueText={valueText(field, value, room)}
        describedBy={noteId}
        onChange={set}
      />
      <RowNote id={noteId} field={field} room={room} idle={idle} />
    </li>
  );
}
