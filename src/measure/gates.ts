/** What stands between a browser and figures that can be trusted: refused outright, or flagged in every export. */
import type { Certificate } from './certificate.ts';
import { brokenRules, mismatches } from './certificate.ts';
import type { Environment } from './environment.ts';

export const GATES = [
  'development',
  'coarse-clock',
  'not-isolated',
  'developer-tools',
  'no-screen-clock',
  'clock-unchecked',
  'clock-in-doubt',
  'uneven-frames',
  'scaled',
  'software-raster',
] as const;

export type GateId = (typeof GATES)[number];

export interface Gate {
  readonly id: GateId;
  /** Refused: nothing is measured. Flagged: figures stand, with a warning. Noted: how it was, no flaw. */
  readonly level: 'refused' | 'flagged' | 'noted';
}

/** Coarser clocks than this are flagged; DESIGN.md section 5. Milliseconds. */
const COARSE = 1;
/** Coarser ones are refused: a frame of 60 Hz is 16.7 ms. */
const BLIND = 16;
/** Rates of displays in use; frames that come at another are held back by something. Hz. */
const RATES = [30, 48, 50, 60, 72, 75, 90, 100, 120, 144, 165, 170, 180, 200, 240, 280, 300, 360, 480, 500];
/** Share by which frames may differ from a rate of those. */
const RATE_SLACK = 0.03;

/** Those that are shut in this environment, the gravest first. */
export function gatesOf(environment: Environment, certificate: Certificate | null): Gate[] {
  const { production, react, timerStep, refreshHz } = environment;
  const checked = certificate !== null && mismatches(certificate, environment).length === 0;
  const shut: readonly (readonly [GateId, Gate['level'], boolean])[] = [
    ['development', 'refused', !production || react.build !== 'production'],
    ['coarse-clock', timerStep >= BLIND ? 'refused' : 'flagged', timerStep > COARSE],
    ['not-isolated', 'flagged', !environment.isolated],
    ['developer-tools', 'flagged', environment.devtools],
    ['no-screen-clock', 'flagged', !environment.screenClock],
    ['clock-unchecked', 'flagged', !checked],
    ['clock-in-doubt', 'flagged', checked && brokenRules(certificate).length > 0],
    ['uneven-frames', 'flagged', refreshHz === null || !RATES.some((rate) => near(refreshHz, rate))],
    ['scaled', 'noted', environment.frame.scale !== 1],
    ['software-raster', 'noted', environment.raster === 'software'],
  ];
  return shut.filter(([, , isShut]) => isShut).map(([id, level]) => ({ id, level }));
}

function near(value: number, rate: number): boolean {
  return Math.abs(value - rate) <= RATE_SLACK * rate;
}

/** Nothing may be measured: its figures would be of something else. */
export function isRefused(gates: readonly Gate[]): boolean {
  return gates.some(({ level }) => level === 'refused');
}
