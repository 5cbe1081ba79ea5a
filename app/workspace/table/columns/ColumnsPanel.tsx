/** Which columns the table shows, of any number: searched for, shown, hidden, pinned; and layouts that have a name. */
import { Search } from 'lucide-react';
import { useState } from 'react';
import { EVERY_COLUMN } from '../../../../src/wire/listing.ts';
import { t } from '../../../messages/messages.ts';
import { Button } from '../../../ui/Button.tsx';
import { formatCount } from '../../../ui/format.ts';
import { useTableFace } from '../TableContext.ts';
import { ColumnItems } from './ColumnItems.tsx';
import picker from './ColumnPicker.module.css';
import { ColumnSetList } from './ColumnSetList.tsx';
import styles from './ColumnsPanel.module.css';
import { onlyColumns, withHidden } from './columnLayout.ts';
import { MOST_DRAWN, MOST_FOUND, useColumnList } from './useColumnList.ts';

export function ColumnsPanel() {
  const { source, lay, setWidths } = useTableFace();
  const [text, setText] = useState('');
  const { found, failed, isOffered } = useColumnList(text);
  const ids = (found?.ids ?? []).filter(isOffered);
  const isSearch = text !== '' && ids.length > 0 && (found?.total ?? 0) <= MOST_FOUND;
  const more = found ? found.total - Math.min(found.ids.length, MOST_DRAWN) : 0;
  const { columnCount, columnsInProject } = source.table;
  return (
    <>
      <p className={styles.about}>
        {t.table.columnsShown(formatCount(columnCount), formatCount(columnsInProject))}
      </p>
      <div className={picker.search}>
        <Search size={14} aria-hidden />
        <input
          // biome-ignore lint/a11y/noAutofocus: the popover was opened to search here
          autoFocus
          type="text"
          spellCheck={false}
          aria-label={t.table.searchColumns}
          placeholder={t.table.searchColumns}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <ColumnItems ids={found?.ids ?? []} isOffered={isOffered} />
      <p className={picker.status} role="status">
        {failed && t.table.noAnswer}
        {found?.ids.length === 0 && t.table.noColumns}
        {more > 0 && t.table.moreColumns(formatCount(more))}
      </p>
      <div className={styles.buttons}>
        {isSearch && (
          <>
            <Button look="quiet" onClick={() => lay((layout) => onlyColumns(layout, ids))}>
              {t.table.onlyThese(formatCount(ids.length))}
            </Button>
            <Button look="quiet" onClick={() => lay((layout) => withHidden(layout, ids))}>
              {t.table.hideThese}
            </Button>
          </>
        )}
        <Button
          look="quiet"
          onClick={() => {
            lay(() => EVERY_COLUMN);
            setWidths(new Map());
          }}
        >
          {t.table.resetColumns}
        </Button>
      </div>
      <ColumnSetList />
    </>
  );
}
