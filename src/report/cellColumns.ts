/** The columns that samples and cells share in CSV, so that the two files join: what a cell is, and its spec. */
import type { Cell } from '../measure/sample.ts';
import type { Stage } from '../measure/stages.ts';
import { TECHNIQUE_NAMES } from '../profile/technique.ts';
import { FIELDS, type FieldName } from '../spec/fields.ts';
import type { CsvColumn } from './csv.ts';
import { shutGates } from './gateWords.ts';
import type { Report } from './reportSchema.ts';

/** What a cell is, how its sampling ended, and the gates that were shut for all cells of its report. */
export function cellColumns({ gates }: Pick<Report, 'gates'>): CsvColumn<Cell>[] {
  const shut = shutGates(gates)
    .map(({ id }) => id)
    .join(';');
  return [
    { name: 'cell_id', of: (cell) => cell.id },
    { name: 'profile', of: (cell) => cell.profile },
    { name: 'changes', of: (cell) => changesOf(cell).join(';') },
    { name: 'outcome', of: (cell) => cell.outcome },
    { name: 'kind', of: (cell) => cell.kind },
    { name: 'stop_mode', of: (cell) => cell.stop?.mode },
    { name: 'stop_ended', of: (cell) => cell.stop?.ended },
    { name: 'order_seed', of: (cell) => cell.stop?.seed },
    { name: 'gates', of: () => shut },
  ];
}

/** `history=all` and so on, in the order of the techniques. */
function changesOf({ changes }: Cell): string[] {
  return TECHNIQUE_NAMES.flatMap((name) => (changes[name] === undefined ? [] : [`${name}=${changes[name]}`]));
}

/** A stage as columns name it: `wait` alone is backend and render, as people read it. */
export function stageColumn(stage: Stage): string {
  return stage === 'wait' ? 'worker_wait' : stage;
}

/** One column a field, in the order of the fields. */
export const specColumns: readonly CsvColumn<Cell>[] = (Object.keys(FIELDS) as FieldName[]).map((name) => ({
  name: `spec_${name}`,
  of: (cell) => {
    const value = cell.spec[name];
    return typeof value === 'string' || typeof value === 'number' ? value : value.join(';');
  },
}));
