import { RotateCcw } from 'lucide-react';
import type { Limit } from '../../../src/limits/limit.ts';
import { numberOf2023 } from '../../../src/limits/ownNumbers.ts';
import { amountOf } from '../../messages/limitInWords.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { logScale } from '../../ui/logScale.ts';
import { QuantityInput } from '../../ui/QuantityInput.tsx';
import styles from './OwnLimitInput.module.css';

export interface OwnLimitInputProps {
  /** As the custom rule set has it now. */
  readonly limit: Limit;
}

/** From 1, for of a limit of nothing no headroom can be told, to more than any slider reaches. */
const AMOUNTS = logScale({ min: 1, max: 1e9 });
const DOTS = logScale({ min: 1, max: 100 });

/** The number of a limit, typed in place, with its way back to that of 2023. */
export function OwnLimitInput({ limit }: OwnLimitInputProps) {
  const setCustom = useApp((state) => state.setCustom);
  const isOwn = useApp((state) => state.custom[limit.id] !== undefined);
  const documented = numberOf2023(limit.id);
  const value = limit.value ?? limit.reading ?? 0;
  return (
    <span className={styles.field}>
      <span className={styles.op} aria-hidden="true">
        {limit.op === '<' ? '<' : '\u2264'}
      </span>
      <QuantityInput
        label={t.rail.own.field(limit.title)}
        value={value}
        unit={limit.unit === 'bytes' ? 'bytes' : 'count'}
        scale={limit.unit === 'dots' ? DOTS : AMOUNTS}
        onCommit={(next) => setCustom(limit.id, next)}
      />
      {isOwn && documented !== undefined && (
        <IconButton
          className={styles.reset ?? ''}
          label={t.rail.own.reset(limit.title, amountOf(limit, documented))}
          onClick={() => setCustom(limit.id, undefined)}
        >
          <RotateCcw aria-hidden="true" />
        </IconButton>
      )}
    </span>
  );
}
