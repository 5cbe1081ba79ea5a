/** The facts of browser and machine that stand beside every figure. */
import type { Ms } from '../base/units.ts';

export interface Environment {
  /** Version of Plimsoll. */
  readonly app: string;
  readonly userAgent: string;
  /** Name and full version where the browser tells them, such as "Chromium 156.0.8078.79". */
  readonly browser: string;
  readonly platform: string;
  readonly cores: number;
  readonly pixelRatio: number;
  /** Cross-origin isolated: the clock steps in 5 µs then, else in 100 µs or more. */
  readonly isolated: boolean;
  /** Least step seen on the page's clock. */
  readonly timerStep: Ms;
  /** Median of frame intervals; null where it was not taken. */
  readonly refreshHz: number | null;
  /** CSS pixels of the frame, and the scale at which the host shows it. */
  readonly frame: { readonly width: number; readonly height: number; readonly scale: number };
  readonly production: boolean;
  readonly screenClock: boolean;
}
