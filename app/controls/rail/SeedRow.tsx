import { Dices } from 'lucide-react';
import { FIELDS } from '../../../src/spec/fields.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { linearScale } from '../../ui/linearScale.ts';
import { QuantityInput } from '../../ui/QuantityInput.tsx';
import styles from './SeedRow.module.css';

/** New seeds stay below this, so that they can be read out and remembered. */
const SEEDS = 100_000;

const SCALE = linearScale(FIELDS.seed, { stride: 1 });

/** The seed: a name of the project rather than a quantity, so it has no slider. */
export function SeedRow() {
  const seed = useApp((state) => state.spec.seed);
  const setField = useApp((state) => state.setField);
  const { label, caption } = t.fields.seed;
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <span className={styles.label}>{label}</span>
        <span className={styles.caption}>{caption}</span>
      </div>
      <IconButton
        className={styles.dice}
        label={t.rail.newSeed}
        onClick={() => setField('seed', Math.floor(Math.random() * SEEDS))}
      >
        <Dices aria-hidden="true" />
      </IconButton>
      <QuantityInput
        label={label}
        value={seed}
        unit="count"
        scale={SCALE}
        bare
        onCommit={(next) => setField('seed', next)}
      />
    </li>
  );
}
