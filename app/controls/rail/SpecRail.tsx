import { useId } from 'react';
import { type ProjectSpec, typical } from '../../../src/spec/projectSpec.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { Button } from '../../ui/Button.tsx';
import { UndoButtons } from '../undo/UndoButtons.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import { FieldRow } from './FieldRow.tsx';
import { RailHint } from './RailHint.tsx';
import { RuleSetPicker } from './RuleSetPicker.tsx';
import { RAIL } from './railFields.ts';
import { SeedRow } from './SeedRow.tsx';
import styles from './SpecRail.module.css';

/** The spec rail: what loads the page. A slider for each page limit with its load line, then the rest in groups. */
export function SpecRail() {
  const titleId = useId();
  const setSpec = useApp((state) => state.setSpec);
  const fresh = useApp((state) => isTypical(state.spec));

  return (
    <section className={styles.rail} aria-labelledby={titleId}>
      <header className={styles.head}>
        <div className={styles.title}>
          <h2 id={titleId}>{t.rail.title}</h2>
          <UndoButtons />
          <span className={styles.gap} />
          {/* Never disabled: whoever presses it by keyboard keeps the focus. */}
          <Button look="quiet" aria-disabled={fresh} onClick={() => !fresh && setSpec(typical)}>
            {t.rail.resetAll}
          </Button>
        </div>
        <RuleSetPicker />
      </header>
      <div className={styles.fields}>
        <RailHint />
        <ul className={styles.top}>
          {RAIL.top.map((field) => (
            <FieldRow key={field} field={field} />
          ))}
        </ul>
        {RAIL.groups.map((group) => (
          <FieldGroup key={group.id} group={group} />
        ))}
        <ul className={styles.last}>
          <SeedRow />
        </ul>
      </div>
    </section>
  );
}

function isTypical(spec: ProjectSpec): boolean {
  return spec === typical || JSON.stringify(spec) === JSON.stringify(typical);
}
