/** The parts of the screen: their sizes, folds and the sheets over them. */
import type { PartId } from '../../store/layoutSlice.ts';

export const layout = {
  parts: {
    rail: {
      size: 'Width of the project spec',
      fold: 'Fold the project spec',
      unfold: 'Unfold the project spec',
    },
    dock: { size: 'Height of the dock', fold: 'Fold the dock', unfold: 'Unfold the dock' },
  } satisfies Record<PartId, { size: string; fold: string; unfold: string }>,
  names: { top: 'The top bar', rail: 'The project spec', stage: 'The page\u2019s place', dock: 'The dock' },
  broken: (part: string) => `${part} broke.`,
  brokenHelp: 'The link in the address bar holds your project: reloading opens it again.',
  drawAgain: 'Try again',
  reload: 'Reload the page',
  notLoaded: 'This part of the page could not be loaded. Reload the page and open it again.',
  pixels: (n: number) => `${n} pixels`,
  folded: 'folded',
  notKept: 'This browser keeps nothing for this page',
  notKeptAbout: 'Theme and layout hold until you leave. Allow site data for this page to keep them.',
};
