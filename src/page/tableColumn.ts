/** The columns of the run table by their ids, such as `config.optimizer.lr`. */
import type { TableColumn } from './pageModel.ts';

/** Titles of columns whose name says less than they mean. */
const TITLES: ReadonlyMap<string, string> = new Map([['run.createdAt', 'created']]);

/** The column of an id, whose group stands in front of the first dot. */
export function tableColumn(id: string, kind: TableColumn['kind']): TableColumn {
  const cut = id.indexOf('.');
  const title = TITLES.get(id) ?? id.slice(cut + 1);
  return { id, title, group: id.slice(0, cut) as TableColumn['group'], kind };
}
