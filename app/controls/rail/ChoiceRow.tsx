import { useRef } from 'react';
import { FIELDS } from '../../../src/spec/fields.ts';
import type { ProjectSpec } from '../../../src/spec/projectSpec.ts';
import { valueName } from '../../messages/fieldInWords.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { Segmented } from '../../ui/Segmented.tsx';
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

/** One of a few values, all in sight. */
export function ChoiceRow({ field }: ChoiceRowProps) {
  const value: Value = useApp((state) => state.spec[field]);
  const setField = useApp((state) => state.setField);
  const room = useRoom(field);
  const idle = useIdle(field);
  const rowRef = useRef<HTMLLIElement>(null);
  const values: readonly Value[] = FIELDS[field].values;

  return (
    <li className={styles.row} ref={rowRef}>
      <RowHead field={field} room={room} row={rowRef} />
      <Segmented
        label={t.fields[field].label}
        value={value}
        wide
        options={values.map((one) => ({ value: one, label: valueName(field, one) }))}
        onChange={(next) => setField(field, next)}
      />
      <RowNote field={field} room={room} idle={idle} />
    </li>
  );
}
