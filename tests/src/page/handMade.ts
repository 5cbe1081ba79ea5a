/** A backend over runs made by hand, called and named as odd as JSON allows; and the plain rows of those runs. */
import type { Answering } from '../../../src/backend/answering.ts';
import { answerColumns, answerKeys, answerWindow } from '../../../src/backend/answerRuns.ts';
import type { Backend } from '../../../src/backend/backend.ts';
import { encodeHistory } from '../../../src/backend/encodeHistory.ts';
import { joinRuns } from '../../../src/backend/joinRuns.ts';
import { readRuns } from '../../../src/backend/rowRuns.ts';
import { answerObjects } from '../../../src/backend/runObjects.ts';
import { FlatRuns, flattenRuns } from '../../../src/kernels/flatRuns.ts';
import { utf8 } from '../../../src/kernels/jsonBytes.ts';
import type { Techniques } from '../../../src/profile/technique.ts';
import type { Line, RunObject } from '../../../src/wire/answer.ts';
import type { HistoryQuery, Query } from '../../../src/wire/query.ts';
import { resultOf } from '../backend/sourceSays.ts';
import type { PlainColumn, PlainRun } from '../synth/plainRuns.ts';

/** Runs with their columns and cells, as `flatRuns.test.ts` holds them. */
export function plainOf(runs: readonly RunObject[]) {
  const flat = new FlatRuns(runs, flattenRuns(runs));
  const columns = Array.from({ length: flat.columnCount }, (_, index): PlainColumn => {
    return { id: flat.id(index), kind: flat.kind(index) };
  });
  const plain = runs.map(({ number }, row): PlainRun => {
    const cells = columns.map(({ id }, index) => [id, flat.cell(row, index) ?? null] as const);
    return { number, cells: new Map(cells) };
  });
  return { runs: plain, columns, metrics: flat.metrics() };
}

/** Every metric of a run was logged three times, and rose by one each time to what the summary has. */
export function handMade(
  runs: readonly RunObject[],
  { store, wire }: Pick<Techniques, 'store' | 'wire'>,
): Backend {
  const lines = runs.map((run) => utf8(`${JSON.stringify(run)}\n`));
  const source = resultOf(readRuns(lines));
  const plain = plainOf(runs);
  return {
    advance: () => {},
    answer: (query: Query): Answering => {
      switch (query.kind) {
        case 'runs':
          if (query.rows || wire === 'typed') return answerWindow(source, query, wire);
          if (store === 'columns' || query.listing) return answerObjects(source, query);
          return at(joinRuns({ totalRuns: runs.length, groups: null }, lines));
        case 'keys':
          return answerKeys(source, query, wire);
        case 'columns':
          return answerColumns(source, query, wire);
        case 'history':
          return at(
            encodeHistory({ kind: 'history', x: 'step', from: 0, to: 3, lines: linesOf(plain, query) }, wire),
          );
      }
    },
  };
}

// biome-ignore lint/correctness/useYield: it is there already
function* at(bytes: ArrayBuffer): Answering {
  return bytes;
}

function linesOf({ runs }: ReturnType<typeof plainOf>, query: HistoryQuery): Line[] {
  return query.runs.flatMap((number) =>
    query.metrics.flatMap((metric): Line[] => {
      const last = runs.find((run) => run.number === number)!.cells.get(`summary.${metric}`);
      if (typeof last !== 'number') return [];
      const values = Float64Array.of(last - 2, last - 1, last);
      return [{ kind: 'points', metric, run: number, x: Uint32Array.of(0, 1, 2), values }];
    }),
  );
}
