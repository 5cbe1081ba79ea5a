import type { HeadroomState as State } from '../../src/spec/headroom.ts';
import styles from './HeadroomMark.module.css';

export interface HeadroomMarkProps {
  readonly state: State;
}

/** The ring fills like a hull that is loaded: below the line, up to it, under water. */
const WATER: Readonly<Record<State, string>> = {
  under: 'M3.54 10.25a5 5 0 0 0 8.92 0z',
  near: 'M3 8a5 5 0 0 0 10 0z',
  over: 'M3 8a5 5 0 0 1 10 0a5 5 0 0 1 -10 0z',
};

/** Headroom as the Plimsoll mark, in the colour of the text around it; the word for it stands beside. */
export function HeadroomMark({ state }: HeadroomMarkProps) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="5" className={styles.ring} />
      <path d={WATER[state]} className={styles.water} />
      <path d="M0.5 8h15" className={state === 'over' ? styles.cut : styles.line} />
      {state === 'over' && <path d="M0.5 8h2.5M13 8h2.5" className={styles.line} />}
    </svg>
  );
}
