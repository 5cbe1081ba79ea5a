import { RotateCcw } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import type { FieldName } from '../../../src/spec/fields.ts';
import { typical } from '../../../src/spec/projectSpec.ts';
import { fieldInWords } from '../../messages/fieldInWords.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { LimitInfo } from './LimitInfo.tsx';
import styles from './RowHead.module.css';
import type { Room } from './useRoom.ts';

export interface RowHeadProps {
  readonly field: FieldName;
  readonly room: Room | null;
  readonly row: RefObject<HTMLElement | null>;
  /** The id of the label, for a control that is named by it. */
  readonly labelId?: string;
  readonly children?: ReactNode;
}

/** The first line of every row: its label, what it means, its reset, and the field that its value is typed in. */
export function RowHead({ field, room, row, labelId, children }: RowHeadProps) {
  const usual = typical[field];
  const changed = useApp((state) => String(state.spec[field]) !== String(usual));
  const setField = useApp((state) => state.setField);
  const label = t.fields[field].label;
  return (
    <div className={styles.head}>
      <span className={styles.label} id={labelId}>
        {label}
      </span>
      <LimitInfo field={field} room={room} row={row} />
      <span className={styles.gap} />
      {changed && (
        <IconButton
          label={t.rail.reset(label, fieldInWords(field, usual))}
          className={styles.reset}
          onClick={() => setField(field, usual)}
        >
          <RotateCcw aria-hidden="true" />
        </IconButton>
      )}
      {children}
    </div>
  );
}
