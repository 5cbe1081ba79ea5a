import { useId } from 'react';
import type { RuleSetId } from '../../../src/limits/limit.ts';
import { ruleSet, ruleSets } from '../../../src/limits/ruleSets.ts';
import { type ProjectSpec, typical } from '../../../src/spec/projectSpec.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Select, type SelectOption } from '../../ui/Select.tsx';
import { FieldRow } from './FieldRow.tsx';
import { RailHint } from './RailHint.tsx';
import { RAIL_FIELDS } from './railFields.ts';
import { SeedRow } from './SeedRow.tsx';
import styles from './SpecRail.module.css';

/** The spec rail: what loads the page, one row a field, each with its load line. */
export function SpecRail() {
  const titleId = useId();
  const rules = useApp((state) => state.rules);
  const custom = useApp((state) => state.custom);
  const setRules = useApp((state) => state.setRules);
  const setSpec = useApp((state) => state.setSpec);
  const fresh = useApp((state) => isTypical(state.spec));
  const sets = rules === 'custom' ? [...ruleSets, ruleSet('custom', custom)] : ruleSets;
  const options = sets.map(
    ({ id, title, date }): SelectOption<RuleSetId> => ({
      value: id,
      label: title,
      ...(title.endsWith(date) || id === 'custom' ? {} : { detail: date }),
    }),
  );

  return (
    <section className={styles.rail} aria-labelledby={titleId}>
      <header className={styles.head}>
        <h2 id={titleId}>{t.rail.title}</h2>
        <Button look="quiet" disabled={fresh} onClick={() => setSpec(typical)}>
          {t.rail.resetAll}
        </Button>
      </header>
      <RailHint />
      <div className={styles.rules}>
        <span>{t.rail.ruleSet}</span>
        <Select label={t.rail.ruleSet} value={rules} options={options} onChange={setRules} />
      </div>
      <ul>
        {RAIL_FIELDS.map((field) => (
          <FieldRow key={field} field={field} />
        ))}
        <SeedRow />
      </ul>
    </section>
  );
}

function isTypical(spec: ProjectSpec): boolean {
  return spec === typical || JSON.stringify(spec) === JSON.stringify(typical);
}
