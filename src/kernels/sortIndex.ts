/** The order of rows by one typed key: an index, so that rows themselves never move. Stable. O(n log n). */
export function sortIndex(keys: Float64Array, descending: boolean): Uint32Array<ArrayBuffer> {
  const order = new Uint32Array(keys.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  const sign = descending ? -1 : 1;
  return order.sort((a, b) => {
    const x = keys[a]!;
    const y = keys[b]!;
    if (x < y) return -sign;
    if (x > y) return sign;
    // Rows without a number come last either way.
    return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || a - b;
  });
}

/** Keys that sort words as text does: the rank of each code's word; NaN for code 0, which is no value. */
export function wordRanks(codes: Uint32Array, words: readonly string[]): Float64Array<ArrayBuffer> {
  const order = words.map((_, code) => code).sort((a, b) => (words[a]! < words[b]! ? -1 : 1));
  const ranks = new Float64Array(words.length);
  order.forEach((code, rank) => {
    ranks[code] = rank;
  });
  ranks[0] = Number.NaN;
  return Float64Array.from(codes, (code) => ranks[code]!);
}
