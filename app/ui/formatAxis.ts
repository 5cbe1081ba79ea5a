/** Numbers on an axis: short, and as many digits as tell neighbours apart. */
const SHORT = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 4 });
const PLAIN = new Intl.NumberFormat('en', { maximumSignificantDigits: 5 });

export function formatAxis(value: number): string {
  const size = Math.abs(value);
  if (size >= 10_000) return SHORT.format(value);
  return size !== 0 && size < 0.0001 ? value.toExponential(1) : PLAIN.format(value);
}
