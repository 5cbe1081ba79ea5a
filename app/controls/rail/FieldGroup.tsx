import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { typical } from '../../../src/spec/projectSpec.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import styles from './FieldGroup.module.css';
import { FieldRow } from './FieldRow.tsx';
import { groupHeadId, type RailGroup } from './railFields.ts';
import { useFold } from './useFold.ts';

export interface FieldGroupProps {
  readonly group: RailGroup;
}

/** A heading that unfolds the rest of a group; folded, it still tells how many of its fields were changed. */
export function FieldGroup({ group: { id, fields } }: FieldGroupProps) {
  const listId = useId();
  const [open, toggle] = useFold(id);
  const changed = useApp(
    ({ spec }) => fields.filter((field) => String(spec[field]) !== String(typical[field])).length,
  );
  return (
    <section className={styles.group}>
      <h3 className={styles.heading}>
        <button
          type="button"
          id={groupHeadId(id)}
          className={styles.button}
          aria-expanded={open}
          aria-controls={open ? listId : undefined}
          onClick={toggle}
        >
          <span className={styles.name}>{t.rail.groups[id]}</span>
          {changed > 0 && <span className={styles.changed}>{t.rail.changed(changed)}</span>}
          <span className={styles.more}>{open ? t.rail.less : t.rail.more}</span>
          <ChevronDown size={14} className={styles.chevron} aria-hidden="true" />
        </button>
      </h3>
      {open && (
        <ul id={listId} className={styles.list}>
          {fields.map((field) => (
            <FieldRow key={field} field={field} />
          ))}
        </ul>
      )}
    </section>
  );
}
