/** Each gate in words: what it means for the figures, and what to do about it. */
import { figureInWords, percentInWords, timeInWords } from '../base/figures.ts';
import { brokenRules, type Certificate } from '../measure/certificate.ts';
import type { Environment } from '../measure/environment.ts';
import type { Gate, GateId } from '../measure/gates.ts';
import { certificateInWords } from './certificateInWords.ts';

export interface GateInWords {
  readonly title: string;
  readonly text: string;
}

interface GatedReport {
  readonly gates: readonly Gate[];
  readonly environment: Environment;
  readonly certificate?: Certificate;
}

interface Facts {
  readonly level: Gate['level'];
  readonly environment: Environment;
  readonly certificate: Certificate | null;
}

export function gateInWords(
  { id, level }: Gate,
  environment: Environment,
  certificate: Certificate | null,
): GateInWords {
  const [title, text] = WORDS[id];
  return { title, text: text({ level, environment, certificate }) };
}

/** Gates that a reader has to know of: those that are refused or flagged. */
export function shutGates(gates: readonly Gate[]): Gate[] {
  return gates.filter(({ level }) => level !== 'noted');
}

/** What the gates of a report mean for every figure in it, a text each. */
export function shutGateTexts({ gates, environment, certificate }: GatedReport): string[] {
  return shutGates(gates).map((gate) => gateInWords(gate, environment, certificate ?? null).text);
}

const WORDS: Readonly<Record<GateId, readonly [title: string, text: (facts: Facts) => string]>> = {
  development: [
    'Development build',
    () =>
      'This is a development build: React is several times slower in it, so no figure here is one of the page. ' +
      'Run npm start, or open a published build.',
  ],
  'coarse-clock': ['Coarse clock', coarseInWords],
  'not-isolated': [
    'Not isolated',
    ({ environment }) =>
      `The page is not cross-origin isolated: its clock steps in ${timeInWords(environment.timerStep)}, and screen ` +
      'times are late by up to 4 ms. Serve it with the headers Cross-Origin-Opener-Policy: same-origin and ' +
      'Cross-Origin-Embedder-Policy: require-corp, as npm start does.',
  ],
  'developer-tools': [
    "React's developer tools",
    () =>
      "React's developer tools are attached to the page under test: they follow every commit, and that time counts " +
      'as its own. Turn them off for this page, or open it in a private window.',
  ],
  'no-screen-clock': [
    'No screen clock',
    () =>
      'This browser has no presentation clock: render is right, screen is missing. ' +
      'For screen times open this page in Chromium 145 or later.',
  ],
  'clock-unchecked': [
    'Clock not checked',
    ({ environment, certificate }) =>
      `${certificateInWords(certificate, environment).headline} ` +
      'Its times may be off by more than is known. For a Chromium, npm run certify checks it.',
  ],
  'clock-in-doubt': [
    'Clock in doubt',
    ({ certificate }) =>
      'The clock was checked on browsers like this one, and not every rule held: ' +
      `${certificate ? brokenRules(certificate).join(', ') : 'see the certificate'}. ` +
      'Read the certificate for what was found; differences smaller than that may be none.',
  ],
  'uneven-frames': ['Uneven frames', framesInWords],
  scaled: [
    'Shown at another size',
    ({ environment }) =>
      `The frame is shown at ${percentInWords(environment.frame.scale)}: its layout and drawing are those of full ` +
      'size, its pixels on screen are not. Enlarge the window to show it at 100 %.',
  ],
  'software-raster': [
    'Software drawing',
    () =>
      'Pages are drawn by software, as on machines without a graphics card: screen times are later than on most ' +
      "people's machines. Turn hardware acceleration on where there is a card.",
  ],
};

function coarseInWords({ level, environment }: Facts): string {
  const steps = `The clock steps in ${timeInWords(environment.timerStep)}`;
  const cure =
    'Turn off what blunts it, such as resistFingerprinting in Firefox, or open this page in another browser.';
  return level === 'refused'
    ? `${steps}, as long as a frame or longer: nothing can be timed by it. ${cure}`
    : `${steps}: every time is only known to that, and shorter stages not at all. ${cure}`;
}

function framesInWords({ environment: { refreshHz } }: Facts): string {
  const come =
    refreshHz === null
      ? 'Frames did not come while they were counted'
      : `Frames come at ${figureInWords(refreshHz)} Hz, the rate of no display`;
  return (
    `${come}: something holds them back, and the ends of samples with them. ` +
    'Close other tabs, programs and remote desktops, plug in the power, and load this page again.'
  );
}
