/** The head of a section: it opens and folds, turns pages where there are several, and leads to its settings. */
import { ChevronDown, ChevronLeft, ChevronRight, Settings2 } from 'lucide-react';
import type { Section } from '../../../src/page/pageModel.ts';
import { t } from '../../messages/messages.ts';
import { formatCount } from '../../ui/format.ts';
import { PlainIconButton } from '../../ui/PlainIconButton.tsx';
import { shownName } from '../shownName.ts';
import type { WorkspaceActions } from '../workspaceActions.ts';
import styles from './SectionHead.module.css';

export interface SectionHeadProps {
  readonly section: Section;
  readonly change: WorkspaceActions['change'];
  readonly onSettings: (button: HTMLElement) => void;
}

export function SectionHead({ section, change, onSettings }: SectionHeadProps) {
  const { name, open, metrics } = section;
  const shown = shownName(name);
  const toggle = () =>
    change(({ toggled }) => ({
      toggled: toggled.includes(name) ? toggled.filter((other) => other !== name) : [...toggled, name],
    }));
  return (
    <div className={styles.head}>
      <h2>
        <button type="button" className={styles.toggle} aria-expanded={open} onClick={toggle}>
          {open ? <ChevronDown size={14} aria-hidden /> : <ChevronRight size={14} aria-hidden />}
          {shown}
          <span className={styles.count}>{formatCount(metrics)}</span>
        </button>
      </h2>
      {open && section.pages > 1 && (
        <Pager
          section={section}
          name={shown}
          turn={(page) => change(({ pages }) => ({ pages: { ...pages, [name]: page } }))}
        />
      )}
      {open && (
        <PlainIconButton
          label={t.page.sectionSettings(shown)}
          aria-haspopup="dialog"
          onClick={(event) => onSettings(event.currentTarget)}
        >
          <Settings2 aria-hidden />
        </PlainIconButton>
      )}
    </div>
  );
}

interface PagerProps {
  readonly section: Section;
  readonly name: string;
  readonly turn: (page: number) => void;
}

function Pager({ section: { page, pages }, name, turn }: PagerProps) {
  return (
    <span className={styles.pager}>
      <PlainIconButton
        label={t.page.previousPage(name)}
        aria-disabled={page === 0}
        onClick={() => page > 0 && turn(page - 1)}
      >
        <ChevronLeft aria-hidden />
      </PlainIconButton>
      <span>{t.page.pageOf(formatCount(page + 1), formatCount(pages))}</span>
      <PlainIconButton
        label={t.page.nextPage(name)}
        aria-disabled={page === pages - 1}
        onClick={() => page < pages - 1 && turn(page + 1)}
      >
        <ChevronRight aria-hidden />
      </PlainIconButton>
    </span>
  );
}
