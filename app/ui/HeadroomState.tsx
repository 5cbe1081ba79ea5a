import type { HeadroomState as State } from '../../src/spec/headroom.ts';
import { t } from '../messages/messages.ts';
import { formatRatio } from './format.ts';
import { HeadroomMark } from './HeadroomMark.tsx';
import styles from './HeadroomState.module.css';

export interface HeadroomStateProps {
  readonly state: State;
  readonly ratio: number;
  readonly id?: string;
}

/** Headroom in icon, words and colour, with how many times the limit the value is. */
export function HeadroomState({ state, ratio, id }: HeadroomStateProps) {
  return (
    <span className={styles.headroom} data-state={state} id={id}>
      <HeadroomMark state={state} />
      <span className={styles.word}>{t.headroom.state[state]}</span>
      <span>{formatRatio(ratio)}</span>
    </span>
  );
}
