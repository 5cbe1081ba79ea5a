/** A spec in words: what sets it apart from `typical`, such as "runs 12,000, valueBytes 1.5 MB". */
import { bytesInWords, countInWords } from '../base/figures.ts';
import { FIELDS, type FieldName } from '../spec/fields.ts';
import { type ProjectSpec, typical } from '../spec/projectSpec.ts';

export function specInWords(spec: ProjectSpec): string {
  const names = (Object.keys(FIELDS) as FieldName[]).filter(
    (name) => String(spec[name]) !== String(typical[name]),
  );
  return names.map((name) => `${name} ${valueInWords(spec, name)}`).join(', ') || 'typical';
}

function valueInWords(spec: ProjectSpec, name: FieldName): string {
  const value = spec[name];
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return value.join(' + ');
  const field = FIELDS[name];
  if (field.kind === 'number' && field.unit === 'bytes') return bytesInWords(value);
  if (field.kind === 'number' && field.unit === 'seconds') return `${countInWords(value)} s`;
  return countInWords(value);
}
