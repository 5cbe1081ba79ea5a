/** UTF-8 bytes of JSON to the value that they spell. */

export function parsed<T>(bytes: ArrayBuffer): T {
  return JSON.parse(new TextDecoder().decode(bytes));
}
