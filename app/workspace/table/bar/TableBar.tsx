/** One quiet row over the run table: what filters and groups it, how many runs that leaves, and its columns. */
import { Columns3, Filter, Keyboard, Layers } from 'lucide-react';
import type { RefObject } from 'react';
import { t } from '../../../messages/messages.ts';
import { Button } from '../../../ui/Button.tsx';
import { formatCount } from '../../../ui/format.ts';
import { PlainIconButton } from '../../../ui/PlainIconButton.tsx';
import { offeredColumns } from '../readTable.ts';
import { MOST_GROUPS } from '../rows/listingChange.ts';
import { useTableFace } from '../TableContext.ts';
import { CsvButton } from './CsvButton.tsx';
import { FilterChips } from './FilterChips.tsx';
import { GroupChips } from './GroupChips.tsx';
import { LinesChip } from './LinesChip.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import styles from './TableBar.module.css';

export interface TableBarProps {
  /** Where the form of a filter opens, and the panels of groups, columns and keys. */
  readonly filterButton: RefObject<HTMLButtonElement | null>;
  readonly onGroup: (button: HTMLElement) => void;
  readonly onColumns: (button: HTMLElement) => void;
  readonly onKeys: (button: HTMLElement) => void;
  /** What was done last, in words; '' for nothing. */
  readonly said: string;
}

export function TableBar({ filterButton, onGroup, onColumns, onKeys, said }: TableBarProps) {
  const { view, selecting, openFilter } = useTableFace();
  const { filters, groupBy } = view.listing;
  return (
    <div className={styles.bar}>
      <Button
        look="quiet"
        ref={filterButton}
        aria-haspopup="dialog"
        onClick={() => openFilter({ place: filters.length, column: null })}
      >
        <Filter size={14} aria-hidden />
        {t.table.addFilter}
      </Button>
      {selecting.selection.size > 0 ? (
        <SelectionBar />
      ) : (
        <div className={styles.chips}>
          <FilterChips />
          <Button
            look="quiet"
            aria-haspopup="dialog"
            disabled={groupBy.length >= MOST_GROUPS}
            onClick={(event) => onGroup(event.currentTarget)}
          >
            <Layers size={14} aria-hidden />
            {t.table.group}
          </Button>
          <GroupChips />
          <LinesChip />
        </div>
      )}
      <span className={styles.said} role="status">
        {said}
      </span>
      <Counts />
      <Button look="quiet" aria-haspopup="dialog" onClick={(event) => onColumns(event.currentTarget)}>
        <Columns3 size={14} aria-hidden />
        {t.table.columns}
      </Button>
      <CsvButton />
      <PlainIconButton
        label={t.table.keys}
        aria-haspopup="dialog"
        onClick={(event) => onKeys(event.currentTarget)}
      >
        <Keyboard aria-hidden />
      </PlainIconButton>
    </div>
  );
}

function Counts() {
  const { source, waiting } = useTableFace();
  const { runCount, matchingRuns, rowCount, columnsInProject, listing } = source.table;
  const offered = offeredColumns(source.techniques);
  const [runs, all] = [formatCount(matchingRuns), formatCount(runCount)];
  const groups = listing.groupBy.length > 0 && listing.opened.length === 0 ? rowCount : null;
  return (
    <span className={styles.counts} data-waiting={waiting ? '' : undefined}>
      {groups !== null && <span>{t.table.groupCount(formatCount(groups), groups)}</span>}
      <span>{matchingRuns < runCount ? t.table.matching(runs, all) : t.table.runs(runCount)}</span>
      {offered !== null && offered < columnsInProject && (
        <span>{t.table.firstColumns(formatCount(offered), formatCount(columnsInProject))}</span>
      )}
    </span>
  );
}
