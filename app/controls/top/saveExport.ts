/** Saves what was measured: the report, or a table or a page made from it. */
import { t } from '../../messages/messages.ts';
import type { ExportKind } from '../../reports/exports.ts';
import { useApp } from '../../store/appStore.ts';
import { toasts } from '../../ui/toasts.ts';

export const EXPORTS: readonly ExportKind[] = ['json', 'samples', 'cells', 'markdown'];

export function saveExport(kind: ExportKind): void {
  save(kind).then(
    (title) => toasts.add({ title }),
    (error: unknown) => toasts.add({ title: String(error) }),
  );
}

/** Gives what to tell. */
async function save(kind: ExportKind): Promise<string> {
  const state = useApp.getState();
  if (state.cells.length === 0) return t.top.nothingToExport;
  const { exportReport } = await import('../../reports/exports.ts');
  return t.top.exported(await exportReport(kind, state));
}
