/** A change of a spec as people read it: 'Runs: 12,000 → 10,000'. */

import { FIELDS, type FieldName } from '../../../src/spec/fields.ts';
import type { Change } from '../../../src/spec/finding.ts';
import { t } from '../../messages/messages.ts';
import { formatBytes, formatCount, formatShare } from '../../ui/format.ts';

export function changeInWords({ field, from, to }: Change): string {
  return t.findings.change(fieldTitle(field), valueInWords(field, from), valueInWords(field, to));
}

/** Fields that have no row in the rail yet go by their own names. */
export function fieldTitle(field: FieldName): string {
  const words: Readonly<Record<string, { readonly label: string }>> = t.fields;
  return words[field]?.label ?? field;
}

export function valueInWords(field: FieldName, value: Change['to']): string {
  const facts = FIELDS[field];
  if (typeof value !== 'number' || facts.kind !== 'number') return String(value) || t.findings.nothing;
  if (facts.unit === 'bytes') return formatBytes(value);
  return facts.unit === 'share' ? formatShare(value) : formatCount(value);
}
