/**
 * Runs of input: a press until it is lifted, or stepping keys that follow one another on the same element. What
 * changes within one run is one thing to the person who does it.
 */

/** Stepping keys farther apart than this are runs of their own. Milliseconds. */
const PAUSE = 1000;

const STEPPING: ReadonlySet<string> = new Set([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'PageUp',
  'PageDown',
  'Home',
  'End',
]);

interface Run {
  readonly id: number;
  readonly by: 'press' | 'keys';
  /** Not lifted yet. */
  readonly held: boolean;
  readonly target: EventTarget | null;
  readonly last: number;
}

/** Follows the input of a window; gives the run that goes on now, null where none does. */
export function followGestures(target: EventTarget): () => number | null {
  let runs = 0;
  let run: Run | null = null;
  const goesOn = (at: number) => run !== null && (run.held || at - run.last < PAUSE);
  const begin = (by: Run['by'], { target: on, timeStamp }: Event) => {
    run = { id: ++runs, by, held: by === 'press', target: on, last: timeStamp };
  };
  const listen = <K extends keyof WindowEventMap>(kind: K, hear: (event: WindowEventMap[K]) => void) =>
    target.addEventListener(kind, hear as (event: Event) => void, { capture: true, passive: true });

  listen('pointerdown', (event) => begin('press', event));
  listen('pointerup', (event) => {
    // The last change of a press may come with the click that follows it.
    if (run?.held) run = { ...run, held: false, last: event.timeStamp };
  });
  listen('pointercancel', () => {
    run = null;
  });
  listen('keydown', (event) => {
    if (run?.held) return;
    if (!STEPPING.has(event.key)) {
      // Shift alone makes the steps longer; any other key ends what went on.
      if (event.key !== 'Shift') run = null;
    } else if (run?.by === 'keys' && run.target === event.target && goesOn(event.timeStamp)) {
      run = { ...run, last: event.timeStamp };
    } else begin('keys', event);
  });
  return () => (goesOn(performance.now()) ? run!.id : null);
}
