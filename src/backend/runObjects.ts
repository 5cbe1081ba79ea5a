/** Whole runs out of columns: each put together again as an object, its names dotted as the store has them. */
import { ABSENT } from '../base/column.ts';
import type { Json } from '../base/json.ts';
import type { WindowColumn } from '../wire/answer.ts';
import type { RunsQuery } from '../wire/query.ts';
import type { Answering } from './answering.ts';
import { jsonBytes } from './encodeRuns.ts';
import type { RunSource } from './runSource.ts';
import { runWindow } from './runWindow.ts';

export function* answerObjects(source: RunSource, query: RunsQuery): Answering {
  const { numbers, columns, groups, totalRuns } = yield* runWindow(source, query);
  const facts = columns.filter(({ name }) => name.startsWith('run.'));
  const of = (group: 'config' | 'summary') => columns.filter(({ name }) => name.startsWith(`${group}.`));
  const [config, summary] = [of('config'), of('summary')];
  const runs = Array.from(numbers, (number, row): Json => {
    const { tags, ...own } = dict(facts, row, 'run.') as { readonly [key: string]: Json };
    return {
      number,
      id: String(number),
      ...own,
      tags: typeof tags === 'string' ? tags.split(', ') : [],
      config: dict(config, row, 'config.'),
      summary: dict(summary, row, 'summary.'),
    };
  });
  return jsonBytes({ totalRuns, groups: groups as Json, runs });
}

/** What a run has of some columns, by their names without the prefix; entries are defined, for names are data. */
function dict(columns: readonly WindowColumn[], row: number, prefix: string): Json {
  return Object.fromEntries(
    columns.flatMap((column): [string, Json][] => {
      const value = cellOf(column, row);
      return value === undefined ? [] : [[column.name.slice(prefix.length), value]];
    }),
  );
}

function cellOf(column: WindowColumn, row: number): Json | undefined {
  if (column.kind === 'text') return column.codes[row] === 0 ? undefined : column.words[column.codes[row]!]!;
  const value = column.values[row]!;
  if (value === ABSENT) return undefined;
  return Number.isFinite(value) ? value : String(value);
}
