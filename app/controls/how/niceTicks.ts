/** Round values for an axis: 1, 2 or 5 times a power of ten apart, inside the range, about as many as asked for. */
export function niceTicks(from: number, to: number, about: number): number[] {
  const span = to - from;
  if (!(span > 0) || !Number.isFinite(span)) return [];
  const raw = span / about;
  const power = Math.floor(Math.log10(raw));
  const base = 10 ** power;
  const step = [1, 2, 5, 10].find((factor) => factor * base >= raw * (1 - 1e-9))! * base;
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  // Rounded, for 3 x 0.1 is not 0.3.
  const decimals = Math.min(100, Math.max(0, 1 - power));
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toFixed(decimals)));
}
