/** A field's value as its own control shows it: exact, so that two values never look alike. */
import { grouped, printQuantity } from '../../src/base/quantity.ts';
import { FIELDS, type FieldName } from '../../src/spec/fields.ts';
import type { ProjectSpec } from '../../src/spec/projectSpec.ts';
import { t } from './messages.ts';

export function fieldInWords<N extends FieldName>(name: N, value: ProjectSpec[N]): string {
  const field = FIELDS[name];
  if (typeof value === 'number' && field.kind === 'number') {
    if (field.unit === 'seconds' && value === 0) return t.rail.off;
    if (name === 'seed') return String(value);
    return field.unit === 'count' ? grouped(value) : printQuantity(value, field.unit);
  }
  if (typeof value === 'string') return valueName(name, value);
  return (value as readonly string[]).join(', ') || t.rail.nothing;
}

/** The name of a choice's value. */
export function valueName(name: FieldName, value: string): string {
  const words = t.fields[name];
  const values: Readonly<Record<string, string>> = 'values' in words ? words.values : {};
  return values[value] ?? value;
}
