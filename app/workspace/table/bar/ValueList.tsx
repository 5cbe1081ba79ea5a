/** The values that runs have in a column, to choose some of: those of the runs that pass the other filters. */
import { useState } from 'react';
import type { RunWindow } from '../../../../src/wire/answer.ts';
import { EVERY_COLUMN, type GroupValues } from '../../../../src/wire/listing.ts';
import { t } from '../../../messages/messages.ts';
import { formatCount } from '../../../ui/format.ts';
import { groupText } from '../cells/cellText.ts';
import { NO_COLUMNS } from '../readTable.ts';
import { useTableFace } from '../TableContext.ts';
import { useAnswer } from '../useAnswer.ts';
import { TextField } from './TextField.tsx';
import styles from './ValueList.module.css';

/** Values that are listed; others can be written. */
const MOST = 200;

export interface ValueListProps {
  readonly column: string;
  /** Of the filter that is written, among all filters; null while it is none of them. */
  readonly place: number | null;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

export function ValueList({ column, place, values, onChange }: ValueListProps) {
  const [text, setText] = useState('');
  const { value: found, failed } = useColumnValues(column, place);
  const listed = found?.values ?? [];
  const shown = listed.filter(({ value }) => value.toLowerCase().includes(text.toLowerCase()));
  const written = values.filter((value) => !listed.some((other) => other.value === value));
  const toggle = (value: string) =>
    onChange(values.includes(value) ? values.filter((other) => other !== value) : [...values, value]);
  const isNew = text !== '' && ![...listed.map(({ value }) => value), ...values].includes(text);
  const item = (value: string, label: string, runs: number | null) => (
    <li key={value}>
      <label className={styles.value}>
        <input type="checkbox" checked={values.includes(value)} onChange={() => toggle(value)} />
        <span className={styles.text}>{label}</span>
        {runs !== null && <span className={styles.runs}>{formatCount(runs)}</span>}
      </label>
    </li>
  );
  return (
    <>
      <TextField label={t.table.findValue} value={text} onChange={setText} />
      <ul className={styles.list}>
        {isNew && item(text, t.table.writtenValue(text), null)}
        {written.map((value) => item(value, value, null))}
        {shown.map(({ value, label, runs }) => item(value, label, runs))}
      </ul>
      <p className={styles.status} role="status">
        {failed && t.table.noValues}
        {found && found.more > 0 && t.table.moreValues(formatCount(found.more))}
      </p>
    </>
  );
}

interface ColumnValue {
  /** As a filter names it. */
  readonly value: string;
  readonly label: string;
  readonly runs: number;
}

function useColumnValues(column: string, place: number | null) {
  const { source, view } = useTableFace();
  const { filters: all } = view.listing;
  const filters = place === null ? all : all.toSpliced(place, 1);
  const listing = { filters, sort: [{ column, descending: false }], groupBy: [column], opened: [] };
  return useAnswer(JSON.stringify(listing), async () => {
    const columns = { layout: { ...EVERY_COLUMN, only: [] }, span: NO_COLUMNS, offered: null };
    const rows = { from: 0, count: MOST };
    const answer = (await source.ask({ kind: 'runs', listing, rows, columns, only: null })) as RunWindow;
    const groups = answer.groups ?? [];
    return {
      values: groups.flatMap((group) => columnValue(column, group)),
      more: answer.totalRows - groups.length,
    };
  });
}

/** None where its runs have no value: that is a filter of its own. */
function columnValue(
  column: string,
  { values, runs }: { readonly values: GroupValues; readonly runs: number },
): ColumnValue[] {
  const [value] = values;
  if (value === null || value === undefined) return [];
  return [{ value: String(value), label: groupText([column], values), runs }];
}
