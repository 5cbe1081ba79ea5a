/** Each pair of techniques that contradict each other, why, and a button for each way out. */
import type { Conflict } from '../../../src/profile/conflicts.ts';
import { techniquesOf } from '../../../src/profile/setup.ts';
import { waysOut } from '../../../src/profile/waysOut.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './ConflictList.module.css';
import { choiceInWords, techniqueTitle, valueTitle } from './inWords.ts';

export interface ConflictListProps {
  readonly conflicts: readonly Conflict[];
}

export function ConflictList({ conflicts }: ConflictListProps) {
  const profile = useApp((state) => state.profile);
  const changes = useApp((state) => state.changes);
  const setTechnique = useApp((state) => state.setTechnique);
  const techniques = techniquesOf({ profile, changes });
  return (
    <ul className={styles.list}>
      {conflicts.map((conflict) => {
        const [one, other] = conflict.choices;
        return (
          <li key={choiceInWords(one) + choiceInWords(other)}>
            <p className={styles.pair}>
              <b>{choiceInWords(one)}</b> {t.techniques.conflict.against} <b>{choiceInWords(other)}</b>
            </p>
            <p className={styles.reason}>{conflict.reason}</p>
            <div className={styles.ways}>
              {waysOut(conflict, techniques).map((way) => (
                <Button key={choiceInWords(way)} onClick={() => setTechnique(...way)}>
                  {t.techniques.conflict.wayOut(techniqueTitle(way[0]), valueTitle(...way))}
                </Button>
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
