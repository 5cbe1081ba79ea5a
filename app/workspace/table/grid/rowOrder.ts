/**
 * The order of the rows in the document while they are scrolled.
 *
 * A row that leaves gives its element to the one that comes, which has the same slot; elements stay where they are, so
 * the rows are out of order until they rest (a quarter less work a scroll step than new elements in order). At rest
 * they go by index again, counted from `anchor`, for whoever reads or copies the document.
 */

export function slotOf(index: number, slots: number): number {
  return index % slots;
}

/** Rows `first` on, `count` of at most `slots`, with those from `anchor` on before those whose slots wrap around. */
export function rowOrder(first: number, count: number, slots: number, anchor: number): number[] {
  const place = (index: number) => (((index - anchor) % slots) + slots) % slots;
  return Array.from({ length: count }, (_, at) => first + at).sort((a, b) => place(a) - place(b));
}
