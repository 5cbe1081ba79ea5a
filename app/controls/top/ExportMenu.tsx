/** Saves what was measured, in one of its forms. */
import { Download } from 'lucide-react';
import { t } from '../../messages/messages.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { EXPORTS, saveExport } from './saveExport.ts';

export function ExportMenu() {
  return (
    <Menu
      align="end"
      trigger={
        <Button>
          <Download size={14} aria-hidden />
          {t.top.export}
        </Button>
      }
      items={EXPORTS.map((kind) => ({
        id: kind,
        label: t.top.exports[kind],
        onSelect: () => saveExport(kind),
      }))}
    />
  );
}
