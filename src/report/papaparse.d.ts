/**
 * The one call of papaparse that we make. `@types/papaparse` would bring the types of Node with it, and with them
 * `process` and `performance` into `src`, which has neither; hence the path to the file, which has no types.
 */
declare module 'papaparse/papaparse.min.js' {
  type Rows = readonly (readonly (string | number | boolean | null)[])[];
  const papa: {
    unparse(rows: Rows, config: { newline: string; delimiter: string; escapeFormulae: RegExp }): string;
  };
  export = papa;
}
