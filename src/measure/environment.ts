/** The facts of browser and machine that stand beside every figure. */
import type { Ms } from '../base/units.ts';

export interface Environment {
  /** Version of Plimsoll. */
  readonly app: string;
  /** Short hash of the commit that was built, with a + where the tree had changes; "unknown" without git. */
  readonly commit: string;
  readonly userAgent: string;
  /** Name and full version where the browser tells them, such as "Google Chrome 156.0.8078.79". */
  readonly browser: string;
  /** What it is made of: "Chromium 156.0.8078.79" in Chrome, Edge and the like; else as `browser`. */
  readonly engine: string;
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
  /** The app was built for production. */
  readonly production: boolean;
  /** React of the page under test, by its renderer's own word. */
  readonly react: { readonly version: string; readonly build: 'production' | 'development' | 'unknown' };
  /** React's developer tools are attached to the page under test. */
  readonly devtools: boolean;
  readonly headless: boolean;
  /** How pixels are made; "unknown" where the browser does not tell. */
  readonly raster: 'software' | 'hardware' | 'unknown';
  /** The graphics device by its own name; null where it is not told. */
  readonly gpu: string | null;
  readonly screenClock: boolean;
  /** What one reading of the clock costs, booking it to a stage included. */
  readonly clockCost: Ms;
}
