/** Chooses one column of any number: a search, and a list of the first that were found. */
import { Autocomplete } from '@base-ui/react/autocomplete';
import type { BaseUIEvent } from '@base-ui/react/types';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react';
import { t } from '../../../messages/messages.ts';
import { formatCount } from '../../../ui/format.ts';
import { useTableFace } from '../TableContext.ts';
import { ColumnName } from './ColumnName.tsx';
import styles from './ColumnPicker.module.css';
import { useColumnSearch } from './useColumnSearch.ts';

const MOST = 100;

export interface ColumnPickerProps {
  readonly label: string;
  /** Not offered. */
  readonly taken: readonly string[];
  readonly onPick: (id: string) => void;
}

export function ColumnPicker({ label, taken, onPick }: ColumnPickerProps) {
  const { source } = useTableFace();
  const [text, setText] = useState('');
  const { value: found, waiting } = useColumnSearch(source, text, MOST);
  const ids = (found?.ids ?? []).filter((id) => !taken.includes(id));
  const holdEnter = useHeldEnter(text, waiting, () => ids[0] !== undefined && onPick(ids[0]));
  const more = found ? found.total - found.ids.length : 0;
  return (
    <Autocomplete.Root
      open
      inline
      filter={null}
      items={ids}
      value={text}
      onValueChange={(next, { reason }) => reason !== 'item-press' && setText(next)}
      autoHighlight="always"
    >
      <div className={styles.search}>
        <Search size={14} aria-hidden />
        <Autocomplete.Input
          autoFocus
          onKeyDown={holdEnter}
          spellCheck={false}
          aria-label={label}
          placeholder={t.table.searchColumns}
        />
      </div>
      <Autocomplete.List className={styles.list}>
        {(id: string) => (
          <Autocomplete.Item key={id} value={id} className={styles.item} onClick={() => onPick(id)}>
            <ColumnName id={id} />
          </Autocomplete.Item>
        )}
      </Autocomplete.List>
      <Autocomplete.Status className={styles.status}>
        {found && ids.length === 0 && !waiting && t.table.noColumns}
        {more > 0 && t.table.moreColumns(formatCount(more))}
      </Autocomplete.Status>
    </Autocomplete.Root>
  );
}

/** An Enter that is faster than the answer waits for it: what stands until then was found for another text. */
function useHeldEnter(text: string, waiting: boolean, onEnter: () => void) {
  const [held, setHeld] = useState<string | null>(null);
  const enter = useEffectEvent(onEnter);
  useEffect(() => {
    if (held === null || waiting) return;
    setHeld(null);
    if (held === text) enter();
  }, [held, text, waiting]);
  return (event: BaseUIEvent<KeyboardEvent>) => {
    if (event.key !== 'Enter' || !waiting) return;
    event.preventBaseUIHandler();
    setHeld(text);
  };
}
