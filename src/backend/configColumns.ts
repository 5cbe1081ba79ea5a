/** The config columns of the run table: a key each, or a group each where the names are too deep. */
import { ABSENT } from '../base/column.ts';
import type { Json } from '../base/json.ts';
import { CONFIG_DOTS } from '../base/nameDepth.ts';
import type { Bytes } from '../base/units.ts';
import { listedNumbers, utf8, writeNumberList } from '../kernels/jsonBytes.ts';
import type { Leaf } from '../kernels/nest.ts';
import { LONG_LIST, valueText } from '../kernels/valueText.ts';
import {
  configOf,
  configPath,
  configValue,
  hasBigConfig,
  PADDING_KEY,
  paddingBytes,
} from '../synth/config.ts';
import type { Project } from '../synth/project.ts';
import type { RunFacts } from '../synth/runFacts.ts';
import { cutColumn, cutGroups } from './cutColumn.ts';
import { type ColumnBlock, listed, type SourceColumn } from './sourceColumn.ts';

export function configColumns(project: Project): ColumnBlock {
  return project.spec.configDepth > CONFIG_DOTS ? deep(project) : shallow(project);
}

/** The list that pads a big config; no column where no config is padded. */
export function paddingColumns(project: Project): ColumnBlock {
  const { spec } = project;
  const cell = (run: RunFacts) => {
    if (!hasBigConfig(spec, run)) return '';
    const bytes = paddingBytes(spec, run, utf8(JSON.stringify(configOf(spec, run))).length);
    return bytes > 0 ? listText(bytes, (n) => project.wideDigits(run, -1, n)) : '';
  };
  const column: SourceColumn = { id: `config.${PADDING_KEY}`, kind: 'text', cell };
  return listed(cell(project.run(spec.runs - 1)) === '' ? [] : [column]);
}

/** What a cell says of the list: its length, or a short one itself. */
function listText(bytes: Bytes, digitsAt: (n: number) => number): string {
  const length = listedNumbers(bytes);
  if (length > LONG_LIST) return `list of ${length} values`;
  const list = new Uint8Array(bytes);
  writeNumberList(list, 0, bytes, digitsAt);
  return String(valueText(JSON.parse(new TextDecoder().decode(list))));
}

function shallow(project: Project): ColumnBlock {
  const { spec } = project;
  const idOf = (key: number) => `config.${configPath(spec, key).join('.')}`;
  const at = (key: number) => keyColumn(project, key, idOf(key));
  const named = (id: string) => {
    for (let key = 0; key < spec.configKeys; key++) if (idOf(key) === id) return at(key);
    return undefined;
  };
  return { total: spec.configKeys, at, named };
}

function keyColumn(project: Project, key: number, id: string): SourceColumn {
  const value = (run: number) => configValue(project.run(run), key);
  // A null says nothing of a column's kind; some other run's value does.
  let telling = 0;
  while (telling < project.spec.runs - 1 && value(telling) === null) telling++;
  const kind = typeof value(telling) === 'number' ? 'number' : 'text';
  return { id, kind, cell: (run) => asKind(configValue(run, key), kind) };
}

function deep({ spec }: Project): ColumnBlock {
  const kept = CONFIG_DOTS + 1;
  const groups = cutGroups(spec.configKeys, kept, (key) => configPath(spec, key));
  return listed(
    Array.from(groups, ([name, keys]) => {
      const leaf = (run: RunFacts, key: number): Leaf => [
        configPath(spec, key).slice(kept),
        configValue(run, key),
      ];
      return cutColumn(`config.${name}`, function* (run) {
        for (const key of keys) yield leaf(run, key);
      });
    }),
  );
}

function asKind(value: Json, kind: 'number' | 'text'): number | string {
  if (kind === 'text') return String(value ?? '');
  return typeof value === 'number' ? value : ABSENT;
}
