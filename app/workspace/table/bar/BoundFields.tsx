/** Both ends between which a value lies; either may be left open. */
import { t } from '../../../messages/messages.ts';
import { boundKind } from './bounds.ts';
import styles from './FilterForm.module.css';
import type { DraftProblem, FilterDraft } from './filterDraft.ts';
import { TextField } from './TextField.tsx';

export interface BoundFieldsProps {
  readonly draft: FilterDraft;
  readonly problem: DraftProblem | null;
  readonly onChange: (change: Partial<FilterDraft>) => void;
}

export function BoundFields({ draft, problem, onChange }: BoundFieldsProps) {
  const kind = boundKind(draft.column);
  const problemOf = (end: 'least' | 'most') => {
    if (problem?.kind === 'bound' && problem.end === end) return t.table.badBound[kind];
    return problem?.kind === 'order' && end === 'most' ? t.table.badOrder : null;
  };
  const field = (end: 'least' | 'most') => (
    <TextField
      label={t.table.ends[end]}
      value={draft[end]}
      placeholder={t.table.open}
      problem={problemOf(end)}
      onChange={(value) => onChange({ [end]: value })}
    />
  );
  return (
    <div className={styles.ends}>
      {field('least')}
      {field('most')}
      {kind !== 'number' && <p className={styles.hint}>{t.table.boundHint[kind]}</p>}
    </div>
  );
}
