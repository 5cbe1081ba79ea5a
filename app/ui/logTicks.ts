/** Where a logarithmic axis has its ticks: at powers of ten, at halves and fifths of them where there is room, else evenly. */

/** Round values in [least, most], both above 0, ascending: about as many as `room`, and never more. */
export function logTicks(least: number, most: number, room: number): number[] {
  const low = Math.floor(Math.log10(least));
  const high = Math.ceil(Math.log10(most));
  const every = Math.max(1, Math.ceil((high - low) / Math.max(1, room)));
  for (const digits of [[1, 2, 5], [1]]) {
    const ticks = inRange(digits, { low, high, every: 1 }, least, most);
    if (ticks.length >= 2 && ticks.length <= room) return ticks;
  }
  const powers = inRange([1], { low, high, every }, least, most);
  return powers.length >= 2 ? powers : evenTicks(least, most, room);
}

interface Powers {
  readonly low: number;
  readonly high: number;
  readonly every: number;
}

function inRange(
  digits: readonly number[],
  { low, high, every }: Powers,
  least: number,
  most: number,
): number[] {
  const ticks: number[] = [];
  for (let power = Math.ceil(low / every) * every; power <= high; power += every)
    // A power below one by division: 10 ** -3 is not 0.001 to the bit.
    for (const digit of digits) ticks.push(power < 0 ? digit / 10 ** -power : digit * 10 ** power);
  return ticks.filter((tick) => tick >= least && tick <= most);
}

/** Less than a decade: steps of 1, 2 or 5 of some power. */
function evenTicks(least: number, most: number, room: number): number[] {
  const rough = (most - least) / Math.max(1, room);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((n) => n * power).find((size) => size >= rough)!;
  const first = Math.ceil(least / step);
  const last = Math.floor(most / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  );
}
