import styles from './Break.module.css';

export interface BreakProps {
  /** Its middle. */
  readonly x: number;
  readonly top: number;
  readonly height: number;
}

/** Half of its lean and half of its gap. Pixels. */
const LEAN = 2.5;
const GAP = 2.5;

/** Two slanted strokes over a gap: what lies here is longer than it is drawn. */
export function Break({ x, top, height }: BreakProps) {
  const [high, low] = [top - 2, top + height + 2];
  const stroke = (at: number) => `M${at - LEAN} ${low}L${at + LEAN} ${high}`;
  return (
    <g>
      <path d={`${stroke(x - GAP)}h${2 * GAP}L${x + GAP - LEAN} ${low}z`} className={styles.gap} />
      <path d={stroke(x - GAP) + stroke(x + GAP)} className={styles.stroke} />
    </g>
  );
}
