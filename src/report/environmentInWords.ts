/** The facts of browser and machine in words: a row each of what it is and how it was. */
import { countInWords, figureInWords, fineTimeInWords, timeInWords } from '../base/figures.ts';
import type { Environment } from '../measure/environment.ts';

export function environmentInWords(environment: Environment): (readonly [fact: string, value: string])[] {
  const { browser, engine, frame, refreshHz, react, gpu } = environment;
  return [
    ['Plimsoll', environment.app],
    ['commit', environment.commit],
    ['production build', yes(environment.production)],
    ['React of the page', `${react.version}, ${react.build} build`.replace('unknown build', 'build unknown')],
    ["React's developer tools", environment.devtools ? 'attached' : 'not attached'],
    ['browser', browser],
    ...(engine === browser ? [] : [['engine', engine] as const]),
    ['user agent', environment.userAgent],
    ['headless', yes(environment.headless)],
    ['platform', environment.platform],
    ['cores', countInWords(environment.cores)],
    ['drawn by', environment.raster],
    ['graphics device', gpu ?? 'not told'],
    ['frame', `${frame.width} x ${frame.height} CSS pixels, shown at scale ${frame.scale}`],
    ['device pixels a CSS pixel', countInWords(environment.pixelRatio)],
    ['refresh', refreshHz === null ? 'not taken' : `${figureInWords(refreshHz)} Hz`],
    ['cross-origin isolated', yes(environment.isolated)],
    ['clock steps in', timeInWords(environment.timerStep)],
    ['one reading of the clock costs', fineTimeInWords(environment.clockCost)],
    ['screen clock', yes(environment.screenClock)],
  ];
}

function yes(fact: boolean): string {
  return fact ? 'yes' : 'no';
}
