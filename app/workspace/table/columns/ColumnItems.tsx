/** Columns with a box that shows or hides each and a button that pins it; arrow keys walk from one to the next. */
import { Pin, PinOff } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { t } from '../../../messages/messages.ts';
import { useTableFace } from '../TableContext.ts';
import { ColumnName } from './ColumnName.tsx';
import styles from './ColumnsPanel.module.css';
import { columnLabel } from './columnLabel.ts';
import { isShown, MOST_PINNED, withHidden, withoutPinned, withPinned, withShown } from './columnLayout.ts';
import { MOST_DRAWN } from './useColumnList.ts';

export interface ColumnItemsProps {
  readonly ids: readonly string[];
  readonly isOffered: (id: string) => boolean;
}

export function ColumnItems({ ids, isOffered }: ColumnItemsProps) {
  const { view, lay } = useTableFace();
  const list = useRef<HTMLUListElement>(null);
  const [stop, setStop] = useState(0);
  const { layout } = view;
  const drawn = ids.slice(0, MOST_DRAWN);
  const tabStop = Math.min(stop, drawn.length - 1);

  const show = (id: string, isOn: boolean) =>
    lay((now) => (isOn ? withShown(now, [id]) : withHidden(now, [id])));
  const walk = (event: KeyboardEvent, at: number) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const item = by === 0 ? undefined : list.current?.children[at + by];
    const control = (event.target as Element).closest('[data-control]')?.getAttribute('data-control');
    const next = item?.querySelector<HTMLElement>(`[data-control=${control}]`);
    if (!next) return;
    event.preventDefault();
    setStop(at + by);
    next.focus();
  };

  return (
    <ul ref={list} className={styles.list} aria-label={t.table.columns}>
      {drawn.map((id, at) => {
        const isPinned = layout.pinned.includes(id);
        const offered = isOffered(id);
        const stops = { tabIndex: at === tabStop ? 0 : -1, onFocus: () => setStop(at) };
        return (
          <li key={id} onKeyDown={(event) => walk(event, at)} title={offered ? id : t.table.notOffered}>
            <label className={styles.item}>
              <input
                type="checkbox"
                data-control="show"
                {...stops}
                disabled={!offered}
                checked={offered && isShown(layout, id)}
                onChange={(event) => show(id, event.currentTarget.checked)}
              />
              <ColumnName id={id} />
            </label>
            <button
              type="button"
              data-control="pin"
              {...stops}
              className={styles.pin}
              disabled={!offered || (!isPinned && layout.pinned.length >= MOST_PINNED)}
              aria-pressed={isPinned}
              aria-label={t.table.pinNamed(columnLabel(id))}
              onClick={() => lay((now) => (isPinned ? withoutPinned(now, id) : withPinned(now, id)))}
            >
              {isPinned ? <PinOff size={14} aria-hidden /> : <Pin size={14} aria-hidden />}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
