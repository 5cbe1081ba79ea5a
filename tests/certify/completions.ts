/**
 * When each trial's page was complete, seen from outside of its code: the beacon is put up in the same moment. It is
 * known for trials that are timed from end to end alone, too.
 */
import type { Page } from 'playwright-core';
import type { Ms } from '../../src/base/units.ts';

declare global {
  /** In the host's document: time from t0 to completion, by trial id. */
  var plimsollCompletions: Record<string, Ms>;
}

/** Watches every frame of a page; before it loads. */
export async function watchCompletions(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (parent === window) {
      globalThis.plimsollCompletions = {};
      return;
    }
    const host = parent as Window & typeof globalThis;
    let trial: { readonly id: string; readonly start: number } | undefined;
    const mark = performance.mark.bind(performance);
    performance.mark = (name, options) => {
      const id = /^plimsoll:t0:(\d+)$/.exec(name)?.[1];
      if (id) trial = { id, start: options?.startTime as number };
      return mark(name, options);
    };
    const { append } = Element.prototype;
    Element.prototype.append = function appendTo(this: Element, ...nodes: (Node | string)[]) {
      const now = performance.now();
      if (this === document.documentElement && trial) host.plimsollCompletions[trial.id] = now - trial.start;
      append.apply(this, nodes);
    };
  });
}

export async function completionsOf(page: Page): Promise<ReadonlyMap<number, Ms>> {
  const log = await page.evaluate(() => globalThis.plimsollCompletions);
  return new Map(Object.entries(log).map(([id, time]) => [Number(id), time]));
}
