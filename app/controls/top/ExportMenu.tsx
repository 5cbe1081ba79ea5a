/** Saves what was measured: the report, or a table or a page made from it. */
import { Download } from 'lucide-react';
import { t } from '../../messages/messages.ts';
import type { ExportKind } from '../../reports/exports.ts';
import { useApp } from '../../store/appStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { toasts } from '../../ui/toasts.ts';

const KINDS: readonly (readonly [ExportKind, string])[] = [
  ['json', t.top.exportJson],
  ['samples', t.top.exportSamples],
  ['cells', t.top.exportCells],
  ['markdown', t.top.exportMarkdown],
];

export function ExportMenu() {
  const save = async (kind: ExportKind) => {
    const state = useApp.getState();
    if (state.cells.length === 0) return toasts.add({ title: t.top.nothingToExport });
    const { exportReport } = await import('../../reports/exports.ts');
    return toasts.add({ title: t.top.exported(await exportReport(kind, state)) });
  };
  return (
    <Menu
      align="end"
      trigger={
        <Button>
          <Download size={14} aria-hidden />
          {t.top.export}
        </Button>
      }
      items={KINDS.map(([id, label]) => ({
        id,
        label,
        onSelect: () => {
          save(id).catch((error: unknown) => toasts.add({ title: String(error) }));
        },
      }))}
    />
  );
}
