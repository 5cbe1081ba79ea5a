/** Lines that were hidden or added by hand, with a way back. */
import { Eye } from 'lucide-react';
import { t } from '../../../messages/messages.ts';
import { formatCount } from '../../../ui/format.ts';
import { useTableFace } from '../TableContext.ts';
import { Chip } from './Chip.tsx';

export function LinesChip() {
  const { view, lines, backTo } = useTableFace();
  const { hidden, shown } = view;
  if (hidden.length + shown.length === 0) return null;
  const words = [
    ...(hidden.length > 0 ? [t.table.hiddenLines(formatCount(hidden.length))] : []),
    ...(shown.length > 0 ? [t.table.addedLines(formatCount(shown.length))] : []),
  ].join(', ');
  return (
    <Chip
      icon={<Eye size={12} aria-hidden />}
      words={words}
      remove={t.table.resetLines}
      onRemove={() => {
        lines.reset();
        backTo('bar');
      }}
    />
  );
}
