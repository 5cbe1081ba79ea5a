/** Layouts of the columns that have a name: to choose, rename or delete, and to save the one that holds. */
import { Pencil, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { t } from '../../../messages/messages.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useTableFace } from '../TableContext.ts';
import styles from './ColumnsPanel.module.css';
import { type ColumnSet, renamedSet, withoutSet, withSet } from './columnSets.ts';
import { NameForm } from './NameForm.tsx';
import { useColumnSets } from './useColumnSets.ts';

export function ColumnSetList() {
  const { view, widths, lay, setWidths } = useTableFace();
  const { sets, kept, change } = useColumnSets();
  const [renaming, setRenaming] = useState<string | null>(null);
  const list = useRef<HTMLElement>(null);
  /** What had the focus goes with the change. */
  const changeAndStay = (next: Parameters<typeof change>[0]) => {
    list.current?.focus();
    setRenaming(null);
    change(next);
  };
  const choose = ({ layout, widths: own }: ColumnSet) => {
    lay(() => layout);
    setWidths(own);
  };
  const item = (set: ColumnSet) => {
    const { name } = set;
    if (renaming === name)
      return (
        <NameForm
          label={t.table.newName(name)}
          button={t.table.rename}
          first={name}
          onName={(to) => changeAndStay((all) => renamedSet(all, name, to))}
          onCancel={() => {
            list.current?.focus();
            setRenaming(null);
          }}
        />
      );
    return (
      <>
        <button type="button" className={styles.set} onClick={() => choose(set)}>
          {name}
        </button>
        <IconButton label={t.table.renameNamed(name)} onClick={() => setRenaming(name)}>
          <Pencil aria-hidden />
        </IconButton>
        <IconButton
          label={t.table.deleteNamed(name)}
          onClick={() => changeAndStay((all) => withoutSet(all, name))}
        >
          <Trash2 aria-hidden />
        </IconButton>
      </>
    );
  };
  return (
    <section ref={list} tabIndex={-1} className={styles.sets} aria-label={t.table.sets}>
      <h3>{t.table.sets}</h3>
      <ul>
        {sets.map((set) => (
          <li key={set.name}>{item(set)}</li>
        ))}
      </ul>
      <NameForm
        label={t.table.setName}
        button={t.table.saveSet}
        first=""
        onName={(name) => change((all) => withSet(all, { name, layout: view.layout, widths }))}
      />
      {!kept && <p className={styles.about}>{t.table.setsNotKept}</p>}
    </section>
  );
}
