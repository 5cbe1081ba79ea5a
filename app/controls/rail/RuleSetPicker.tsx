import { useRef, useState } from 'react';
import type { RuleSetId } from '../../../src/limits/limit.ts';
import { ruleSets } from '../../../src/limits/ruleSets.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { Select, type SelectOption } from '../../ui/Select.tsx';
import { OwnLimits } from './OwnLimits.tsx';
import styles from './RuleSetPicker.module.css';

const OPTIONS: readonly SelectOption<RuleSetId>[] = [
  ...ruleSets.map(({ id, title, date }) => ({
    value: id,
    label: title,
    ...(title.endsWith(date) ? {} : { detail: date }),
  })),
  { value: 'custom', label: t.rail.customRules },
];

/** Whose limits the lines are of; one's own are edited beside the rail, at once when they are chosen. */
export function RuleSetPicker() {
  const rules = useApp((state) => state.rules);
  const setRules = useApp((state) => state.setRules);
  const [editing, setEditing] = useState(false);
  const rowRef = useRef<HTMLDivElement>(null);
  const choose = (next: RuleSetId) => {
    setRules(next);
    setEditing(next === 'custom');
  };
  return (
    <div className={styles.rules} ref={rowRef}>
      <span className={styles.label}>{t.rail.ruleSet}</span>
      <Select label={t.rail.ruleSet} value={rules} options={OPTIONS} onChange={choose} />
      {rules === 'custom' && <OwnLimits open={editing} onOpenChange={setEditing} beside={rowRef} />}
    </div>
  );
}
