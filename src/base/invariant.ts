/** A check of what the code itself promises; for bad input, say what to do instead. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Broken promise in Plimsoll itself: ${message}`);
}
