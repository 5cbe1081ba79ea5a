/** Over all panels: search by regular expression, sections by first or last prefix, settings of all. */
import { Search, Settings2, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { PageView } from '../../../src/page/pageView.ts';
import { t } from '../../messages/messages.ts';
import { PlainIconButton } from '../../ui/PlainIconButton.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import styles from './PanelToolbar.module.css';

export interface PanelToolbarProps {
  readonly view: PageView;
  /** What is wrong with the pattern; null where it can be used. */
  readonly problem: string | null;
  readonly change: (change: Partial<PageView>) => void;
  readonly onSettings: (button: HTMLElement) => void;
}

/** Typing that pauses this long is searched for. */
const PAUSE = 200;

export function PanelToolbar({ view, problem, change, onSettings }: PanelToolbarProps) {
  return (
    <>
      <SearchField
        search={view.search}
        problem={problem}
        onSearch={(search) => change({ search, pages: {} })}
      />
      <Segmented
        label={t.page.prefix}
        value={view.prefix}
        options={(['first', 'last'] as const).map((value) => ({ value, label: t.page.prefixes[value] }))}
        onChange={(prefix) => change({ prefix, toggled: [], pages: {} })}
      />
      <PlainIconButton
        label={t.page.pageSettings}
        aria-haspopup="dialog"
        onClick={(event) => onSettings(event.currentTarget)}
      >
        <Settings2 aria-hidden />
      </PlainIconButton>
    </>
  );
}

interface SearchFieldProps {
  readonly search: string;
  readonly problem: string | null;
  readonly onSearch: (search: string) => void;
}

function SearchField({ search, problem, onSearch }: SearchFieldProps) {
  const [text, setText] = useState(search);
  /** Sent and not drawn yet: what comes back of them is older than what is typed since. */
  const sent = useRef<string[]>([]);
  useEffect(() => {
    const place = sent.current.lastIndexOf(search);
    if (place < 0) setText(search);
    sent.current.splice(0, place + 1);
  }, [search]);
  const isSent = (next: string) => next === (sent.current.at(-1) ?? search);
  const send = (next: string) => {
    if (isSent(next)) return;
    sent.current.push(next);
    onSearch(next);
  };
  const clear = () => {
    setText('');
    send('');
  };
  useEffect(() => {
    if (isSent(text)) return;
    const timer = setTimeout(() => send(text), PAUSE);
    return () => clearTimeout(timer);
  });
  return (
    <search className={styles.search}>
      <Search size={14} aria-hidden />
      <input
        type="text"
        spellCheck={false}
        placeholder={t.page.searchHint}
        aria-label={t.page.search}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : 'search-problem'}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') send(text);
          if (event.key === 'Escape') clear();
        }}
      />
      {text !== '' && (
        <PlainIconButton label={t.page.clearSearch} onClick={clear}>
          <X aria-hidden />
        </PlainIconButton>
      )}
      {problem !== null && (
        <span id="search-problem" className={styles.problem} role="alert">
          {t.page.badSearch(problem)}
        </span>
      )}
    </search>
  );
}
