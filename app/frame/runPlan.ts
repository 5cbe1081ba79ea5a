/** Measures a plan's cells in the page's place, and keeps store and report up to date between samples. */
import type { StoreApi } from 'zustand';
import { isRefused } from '../../src/measure/gates.ts';
import type { Cell } from '../../src/measure/sample.ts';
import { gateInWords } from '../../src/report/gateWords.ts';
import { certificateFor } from '../probe/certificate.ts';
import type { AppState } from '../store/appStore.ts';
import { refusedCell } from './cell.ts';
import { refusalFor } from './foretell.ts';
import { measureCells, type Plan, trialsForeseen, type Wanted } from './measureCells.ts';
import type { PageDriver } from './pageDriver.ts';
import { progressTo } from './progress.ts';

/** This build or browser can give no figure that would hold; the message says why and what to do. */
export class Untrusted extends Error {}

/** Cells in the plan's order. One that would break a cap is a refused cell; rejects where nothing may be measured. */
export async function runPlan(
  plan: Plan,
  driver: PageDriver,
  { store, isCancelled }: { readonly store: StoreApi<AppState>; readonly isCancelled: () => boolean },
): Promise<Cell[]> {
  await refuseUntrusted(driver, store);
  const refused = new Map<Wanted, Cell>();
  for (const wanted of plan.cells) {
    const refusal = refusalFor(wanted);
    if (refusal) refused.set(wanted, refusedCell(wanted, wanted.kind, refusal));
  }
  const open = plan.cells.filter((wanted) => !refused.has(wanted));
  const measured =
    open.length > 0 ? await measure({ ...plan, cells: open }, driver, { store, isCancelled }) : [];
  const cells = plan.cells.map((wanted) => refused.get(wanted) ?? measured[open.indexOf(wanted)]!);
  // A cell that was stopped before its first sample says nothing.
  for (const cell of cells)
    if (cell.samples.length > 0 || cell.outcome === 'refused') store.getState().addCell(cell);
  return cells;
}

function measure(
  plan: Plan,
  driver: PageDriver,
  { store, isCancelled }: { readonly store: StoreApi<AppState>; readonly isCancelled: () => boolean },
): Promise<Cell[]> {
  const progress = progressTo(store, true);
  progress(0, trialsForeseen(plan));
  return measureCells(plan, {
    freshFrame: () => driver.freshFrame(),
    onSample: (drawn, done, foreseen) => {
      store.getState().addTrial(drawn);
      if (drawn.sample.phase === 'cold') store.setState({ lastMake: drawn.sample.make });
      progress(done, foreseen);
    },
    onSentinel: (reading) => store.getState().addSentinel(reading),
    isCancelled,
  });
}

/** Rejects in words where this build or browser can give no figure that would hold. */
async function refuseUntrusted(driver: PageDriver, store: StoreApi<AppState>): Promise<void> {
  const gates = await driver.learn();
  if (!isRefused(gates)) return;
  const environment = store.getState().environment!;
  const certificate = certificateFor(environment);
  const words = gates
    .filter(({ level }) => level === 'refused')
    .map((gate) => gateInWords(gate, environment, certificate));
  throw new Untrusted(words.map(({ title, text }) => `${title}. ${text}`).join(' '));
}
