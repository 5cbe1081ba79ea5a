import { X } from 'lucide-react';
import { lazy, Suspense, useMemo, useRef } from 'react';
import { FIELDS } from '../../../src/spec/fields.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './ColumnsRow.module.css';
import { columnNames, withColumn } from './columnNames.ts';
import rowStyles from './Row.module.css';
import { RowHead } from './RowHead.tsx';
import { RowNote } from './RowNote.tsx';

/** Folded away at first, and larger than the rest of the rail: it comes when it is wanted. */
const Suggest = lazy(async () => ({ default: (await import('../../ui/Suggest.tsx')).Suggest }));

/** The columns that runs are grouped by, the outermost first: picked, or typed. */
export function ColumnsRow() {
  const groups = useApp((state) => state.spec.groupBy);
  const keys = useApp((state) => state.spec.configKeys);
  const depth = useApp((state) => state.spec.configDepth);
  const setField = useApp((state) => state.setField);
  const rowRef = useRef<HTMLLIElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the spec, names follow from these two alone
  const known = useMemo(() => columnNames(useApp.getState().spec), [keys, depth]);
  const offered = useMemo(() => known.filter((name) => !groups.includes(name)), [known, groups]);
  const words = t.rail.columns;

  const add = (name: string): string | null => {
    const next = withColumn(groups, name, known);
    if ('problem' in next) return words[next.problem];
    setField('groupBy', next.groups);
    return null;
  };

  return (
    <li className={rowStyles.row} ref={rowRef}>
      <RowHead field="groupBy" room={null} row={rowRef} />
      {groups.length > 0 && (
        <ol className={styles.groups} aria-label={t.fields.groupBy.label}>
          {groups.map((name) => (
            <li key={name} className={styles.group}>
              <span className={styles.name} title={name}>
                {name}
              </span>
              <IconButton
                label={words.remove(name)}
                onClick={() =>
                  setField(
                    'groupBy',
                    groups.filter((one) => one !== name),
                  )
                }
              >
                <X aria-hidden="true" />
              </IconButton>
            </li>
          ))}
        </ol>
      )}
      {groups.length < FIELDS.groupBy.most && (
        <div className={styles.add}>
          <Suspense>
            <Suggest label={t.fields.groupBy.label} placeholder={words.add} items={offered} onTake={add} />
          </Suspense>
        </div>
      )}
      <RowNote field="groupBy" room={null} idle={null} />
    </li>
  );
}
