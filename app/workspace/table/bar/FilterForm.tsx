/** What the runs of the list must have in a column. */
import { Trash2 } from 'lucide-react';
import { t } from '../../../messages/messages.ts';
import { Button } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import { ColumnName } from '../columns/ColumnName.tsx';
import { ColumnPicker } from '../columns/ColumnPicker.tsx';
import type { FilterTarget } from '../TableContext.ts';
import { BoundFields } from './BoundFields.tsx';
import styles from './FilterForm.module.css';
import { FILTER_KINDS, type FilterDraft } from './filterDraft.ts';
import { TextField } from './TextField.tsx';
import { type Drafting, useFilterDraft } from './useFilterDraft.ts';
import { ValueList } from './ValueList.tsx';

export interface FilterFormProps {
  readonly target: FilterTarget;
  readonly onClose: () => void;
}

export function FilterForm({ target, onClose }: FilterFormProps) {
  const drafting = useFilterDraft(target);
  const { draft, write } = drafting;
  if (!draft) return <ColumnPicker label={t.table.filterColumn} taken={[]} onPick={drafting.start} />;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        drafting.settle();
      }}
    >
      <p className={styles.column}>
        <ColumnName id={draft.column} />
      </p>
      <Select
        label={t.table.filterKind}
        value={draft.is}
        options={FILTER_KINDS.map((kind) => ({ value: kind, label: t.table.filterKinds[kind] }))}
        onChange={(is) => write({ is })}
      />
      <Fields draft={draft} drafting={drafting} place={target.place} />
      <Button
        look="quiet"
        className={styles.remove}
        onClick={() => {
          drafting.remove();
          onClose();
        }}
      >
        <Trash2 size={14} aria-hidden />
        {t.table.removeFilter}
      </Button>
    </form>
  );
}

interface FieldsProps {
  readonly draft: FilterDraft;
  readonly drafting: Drafting;
  readonly place: number;
}

function Fields({ draft, drafting: { problem, write, isHeld }, place }: FieldsProps) {
  switch (draft.is) {
    case 'contains':
      return <TextField label={t.table.text} value={draft.text} onChange={(text) => write({ text })} />;
    case 'matches':
      return (
        <TextField
          label={t.table.pattern}
          value={draft.pattern}
          problem={problem?.kind === 'pattern' ? t.table.badPattern(problem.words) : null}
          onChange={(pattern) => write({ pattern })}
        />
      );
    case 'between':
      return <BoundFields draft={draft} problem={problem} onChange={write} />;
    case 'oneOf':
      return (
        <ValueList
          column={draft.column}
          place={isHeld ? place : null}
          values={draft.values}
          onChange={(values) => write({ values })}
        />
      );
    default:
      return null;
  }
}
