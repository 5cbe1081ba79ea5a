import { Ban, Flag, Info } from 'lucide-react';
import type { Gate } from '../../../src/measure/gates.ts';
import { t } from '../../messages/messages.ts';
import styles from './GateLevel.module.css';

export interface GateLevelProps {
  readonly level: Gate['level'];
}

const ICONS = { refused: Ban, flagged: Flag, noted: Info } as const;

/** How grave a gate is: icon, word and colour. */
export function GateLevel({ level }: GateLevelProps) {
  const Icon = ICONS[level];
  return (
    <span className={styles.level} data-level={level}>
      <Icon size={14} aria-hidden />
      {t.how.machine.levels[level]}
    </span>
  );
}
