/** A value as a table's cell shows it: a list, or what lies too deep for a name of its own, is text. */
import type { Json } from '../base/json.ts';

/** Characters that a cell keeps of a value. */
export const MOST_TEXT = 200;
/** A list of more values is told by its length. */
export const LONG_LIST = 20;

export function valueText(value: Json): string | number | boolean | null {
  if (value === null || typeof value !== 'object') return value;
  const text =
    Array.isArray(value) && value.length > LONG_LIST
      ? `list of ${value.length} values`
      : JSON.stringify(value);
  return text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)}…` : text;
}
