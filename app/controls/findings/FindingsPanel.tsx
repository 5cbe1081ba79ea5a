/** The findings of the dock: their list at the left, the chosen one in full beside it. */
import { Tabs } from '@base-ui/react/tabs';
import { useState } from 'react';
import type { Conductor } from '../../frame/conductor.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { Button } from '../../ui/Button.tsx';
import { FindingDetail } from './FindingDetail.tsx';
import { FindingLevel } from './FindingLevel.tsx';
import styles from './FindingsPanel.module.css';
import { FINDINGS } from './findingsFocus.ts';
import { findingTitle } from './findingTitle.ts';
import { useFindings } from './useFindings.ts';
import { useRules } from './useRules.ts';

export interface FindingsPanelProps {
  readonly conductor: Conductor;
}

export function FindingsPanel({ conductor }: FindingsPanelProps) {
  const found = useFindings();
  const rules = useRules();
  const [chosen, setChosen] = useState<string | null>(null);
  // A finding that has ended gives way to the worst of those that stand.
  const shown = found.find(({ id }) => id === chosen) ?? found[0];
  if (!shown) return <NoFindings rules={rules.title} />;
  return (
    <Tabs.Root
      className={styles.panel}
      {...FINDINGS}
      orientation="vertical"
      value={shown.id}
      onValueChange={(id: string) => setChosen(id)}
    >
      <Tabs.List className={styles.list} aria-label={t.findings.title} activateOnFocus>
        {found.map((finding) => (
          <Tabs.Tab key={finding.id} value={finding.id} className={styles.item}>
            <span className={styles.title}>{findingTitle(finding, rules)}</span>
            <FindingLevel finding={finding} />
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={shown.id} className={styles.detail}>
        <FindingDetail finding={shown} conductor={conductor} />
      </Tabs.Panel>
    </Tabs.Root>
  );
}

function NoFindings({ rules }: { readonly rules: string }) {
  const openSheet = useApp((state) => state.openSheet);
  return (
    <div className={styles.none} {...FINDINGS}>
      <h3>{t.findings.none(rules)}</h3>
      <p>{t.findings.noneHint}</p>
      <Button onClick={() => openSheet('presets')}>{t.findings.openPresets}</Button>
    </div>
  );
}
