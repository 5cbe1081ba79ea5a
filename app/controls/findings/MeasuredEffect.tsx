/** What the finding costs as this browser measured it; else the way to measure it. */
import { FlaskConical } from 'lucide-react';
import { effectOf } from '../../../src/measure/effect.ts';
import type { Fix } from '../../../src/spec/finding.ts';
import type { Conductor } from '../../frame/conductor.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { Button } from '../../ui/Button.tsx';
import { canMeasure, isMeasuring, measureAgainst } from '../measure/measuring.ts';
import { effectInWords } from './effectInWords.ts';
import styles from './MeasuredEffect.module.css';

export interface MeasuredEffectProps {
  readonly fix: Fix;
  readonly conductor: Conductor;
}

export function MeasuredEffect({ fix, conductor }: MeasuredEffectProps) {
  const spec = useApp((state) => state.spec);
  const profile = useApp((state) => state.profile);
  const changes = useApp((state) => state.changes);
  const cells = useApp((state) => state.cells);
  const can = useApp((state) => canMeasure('quick', state));
  const busy = useApp(isMeasuring);
  const effect = effectOf(cells, { spec, profile, changes, mended: fix.spec });
  const words = effect && effectInWords(effect);
  return (
    <div className={styles.effect}>
      <h4>{t.findings.measured}</h4>
      {words ? (
        <>
          {words.figures.map((figure) => (
            <p key={figure} className={styles.figure}>
              {figure}
            </p>
          ))}
          {words.caveats.map((caveat) => (
            <p key={caveat}>{caveat}</p>
          ))}
        </>
      ) : (
        <p>{can ? t.findings.notMeasured : t.findings.cannotMeasure}</p>
      )}
      {can && !(effect?.exact && effect.inTurn) && (
        <Button
          look="quiet"
          className={styles.button ?? ''}
          disabled={busy}
          title={t.findings.measureAbout}
          onClick={() => measureAgainst(fix.spec, conductor)}
        >
          <FlaskConical size={14} aria-hidden />
          {effect ? t.findings.measureInTurn : t.findings.measureBoth}
        </Button>
      )}
    </div>
  );
}
