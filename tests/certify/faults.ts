/**
 * Faults that the driver puts into trials, so that it is known what a trial should find. A plan names one fault a
 * trial and is gone through trial by trial, so that a faulted trial has an unfaulted one beside it.
 */
import type { Page, Worker } from 'playwright-core';
import type { FaultPointName } from './faultPoints.ts';
import { installInDocument, installInWorker } from './installFaults.ts';

/** What goes wrong: a function of the instrumented build burns time, or something outside the page's code does. */
export type FaultName =
  | FaultPointName
  | 'none'
  /** The first line that a plot draws. */
  | 'draw'
  /** A microtask that the commit leaves behind. */
  | 'microtask'
  /** A ResizeObserver: between layout and paint. */
  | 'observer'
  /** Style sheets that make layout or raster dear. */
  | 'layout'
  | 'raster'
  /** A chart that comes `dose` after the end. */
  | 'late'
  /** The beacon is moved out of view. */
  | 'beacon'
  /** The tab is hidden for `dose`. */
  | 'hidden'
  /** The driver does something to the window; see `onDisturb`. */
  | 'disturb';

export interface Fault {
  readonly at: FaultName;
  /** Milliseconds, or how hard the style sheet makes it. */
  readonly dose: number;
}

export const NONE: Fault = { at: 'none', dose: 0 };

export interface FaultPlan {
  /** Trials of a fresh frame that are let run undisturbed. */
  readonly skip: number;
  /** One a trial, from frame to frame, and again from the first. */
  readonly faults: readonly Fault[];
}

/** A trial's fault, and how often it befell the page; what burns in a worker is not counted. */
export interface Injected extends Fault {
  readonly times: number;
}

declare global {
  /** In the host's document, where every frame of it finds them. */
  var plimsollFaultPlan: FaultPlan | undefined;
  var plimsollFaultAt: number;
  var plimsollInjected: Record<string, Injected>;
  /** In a frame or a worker: called by the instrumented build. */
  var plimsollFault: ((point: string) => void) | undefined;
  /** Calls the driver. */
  var plimsollDisturb: (() => Promise<void>) | undefined;
}

/** Makes a page able to be faulted; before it loads. `onDisturb` is what the fault `disturb` does. */
export function prepareFaults(onDisturb?: () => Promise<void>): (page: Page) => Promise<void> {
  return async (page) => {
    if (onDisturb) await page.exposeFunction('plimsollDisturb', onDisturb);
    await page.addInitScript(installInDocument);
  };
}

/** Runs `work` while the plan's faults befall the trials of the page; gives what was injected, by trial id. */
export async function withFaults<T>(
  page: Page,
  plan: FaultPlan,
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly injected: ReadonlyMap<number, Injected> }> {
  // The backend's worker lives as long as the page; a frame's decoder comes with each fresh frame.
  const arm = (worker: Worker) => {
    // One that is gone before it could be armed answers no trial.
    worker.evaluate(installInWorker).catch(() => undefined);
  };
  page.on('worker', arm);
  await Promise.all(page.workers().map((worker) => worker.evaluate(installInWorker)));
  await page.evaluate((given) => {
    globalThis.plimsollFaultPlan = given;
    globalThis.plimsollFaultAt = 0;
    globalThis.plimsollInjected = {};
  }, plan);
  const value = await work();
  page.off('worker', arm);
  const log = await page.evaluate(() => {
    globalThis.plimsollFaultPlan = undefined;
    return globalThis.plimsollInjected;
  });
  return { value, injected: new Map(Object.entries(log).map(([id, one]) => [Number(id), one])) };
}
