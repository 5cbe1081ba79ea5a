import { useRef } from 'react';
import { FIELDS } from '../../../src/spec/fields.ts';
import type { ProjectSpec } from '../../../src/spec/projectSpec.ts';
import { valueName } from '../../messages/fieldInWords.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './Row.module.css';
import { RowHead } from './RowHead.tsx';
import { RowNote } from './RowNote.tsx';
import type { ChoiceFieldName } from './railFields.ts';
import { useIdle } from './useIdle.ts';
import { useRoom } from './useRoom.ts';

export interface ChoiceRowProps {
  readonly field: ChoiceFieldName;
}

type Value = ProjectSpec[ChoiceFieldName];

/** Values that find room side by side in the rail. */
const MOST_IN_SIGHT = 3;

/** One of a few values: all in sight, or in a list where they are more. */
export function ChoiceRow({ field }: ChoiceRowProps) {
  const value: Value = useApp((state) => state.spec[field]);
  const setField = useApp((state) => state.setField);
  const room = useRoom(field);
  const idle = useIdle(field);
  const rowRef = useRef<HTMLLIElement>(null);
  const values: readonly Value[] = FIELDS[field].values;
  const options = values.map((one) => ({ value: one, label: valueName(field, one) }));
  const choose = (next: Value) => setField(field, next);
  const { label } = t.fields[field];

  return (
    <li className={styles.row} ref={rowRef}>
      <RowHead field={field} room={room} row={rowRef} />
      {options.length > MOST_IN_SIGHT ? (
        <Select label={label} value={value} options={options} onChange={choose} />
      ) : (
        <Segmented label={label} value={value} wide options={options} onChange={choose} />
      )}
      <RowNote field={field} room={room} idle={idle} />
    </li>
  );
}
