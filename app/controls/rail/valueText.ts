/** A slider's value for assistive technology: the figure, and how near it comes to its limit. */
import { FIELDS } from '../../../src/spec/fields.ts';
import { fieldInWords } from '../../messages/fieldInWords.ts';
import { t } from '../../messages/messages.ts';
import { formatBytes, formatCount, formatRatio, formatShare } from '../../ui/format.ts';
import type { NumberFieldName } from './railFields.ts';
import type { Room } from './useRoom.ts';

export function valueText(field: NumberFieldName, value: number, room: Room | null): string {
  const figure = figureOf(field, value);
  return room ? `${figure}, ${t.headroom.inWords[room.state](formatRatio(room.ratio))}` : figure;
}

function figureOf(field: NumberFieldName, value: number): string {
  switch (FIELDS[field].unit) {
    case 'count':
      return formatCount(value);
    case 'bytes':
      return formatBytes(value);
    case 'share':
      return formatShare(value);
    case 'seconds':
      return fieldInWords(field, value);
  }
}
