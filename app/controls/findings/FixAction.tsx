/** The way out of a finding: the fields that it changes, and a button that changes them. */
import { Wrench } from 'lucide-react';
import type { Change, Fix } from '../../../src/spec/finding.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { Button } from '../../ui/Button.tsx';
import { toasts } from '../../ui/toasts.ts';
import { changeInWords } from './changeInWords.ts';
import styles from './FixAction.module.css';
import { keepFocus } from './findingsFocus.ts';

export interface FixActionProps {
  readonly fix: Fix;
}

export function FixAction({ fix }: FixActionProps) {
  return (
    <div className={styles.fix}>
      <h4>{fix.label}</h4>
      <ul>
        {fix.changes.map((change) => (
          <li key={change.field}>{changeInWords(change)}</li>
        ))}
      </ul>
      <Button
        onClick={() => {
          apply(fix);
          keepFocus();
        }}
        aria-label={`${t.findings.apply}: ${fix.label}`}
      >
        <Wrench size={14} aria-hidden />
        {t.findings.apply}
      </Button>
    </div>
  );
}

function apply({ label, spec, changes }: Fix): void {
  useApp.getState().setSpec(spec);
  toasts.add({
    title: t.findings.applied(label),
    actionProps: { children: t.findings.undo, onClick: () => takeBack(changes) },
  });
}

/** Only what was applied and still stands: what was changed since stays. */
function takeBack(changes: readonly Change[]): void {
  const { spec, setSpec } = useApp.getState();
  const standing = changes.filter(({ field, to }) => spec[field] === to);
  setSpec({ ...spec, ...Object.fromEntries(standing.map(({ field, from }) => [field, from])) });
}
