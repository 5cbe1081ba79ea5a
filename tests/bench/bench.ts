/** Runs the speed goals that were asked for, or all, prints them and writes them where `--out` says. */
import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type Goal, isMet, type Measured } from './goal.ts';
import { streamedHeld } from './streamedHeld.ts';

const GOALS: readonly Goal[] = [streamedHeld];

/** Gives the exit code: 0 where every goal is met, 1 where one is not, 64 where none is called so. */
export async function bench(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { out: { type: 'string' } },
    allowPositionals: true,
  });
  const asked = positionals.length === 0 ? GOALS : GOALS.filter(({ id }) => positionals.includes(id));
  if (asked.length === 0) {
    console.error(`No such goal. There are: ${GOALS.map(({ id }) => id).join(', ')}`);
    return 64;
  }
  const results: (Measured & { readonly target: Goal['target'] })[] = [];
  for (const goal of asked) {
    const measured = { goal: goal.id, ...(await goal.run()) };
    results.push({ ...measured, target: goal.target });
    console.log(inWords(goal, measured));
  }
  const environment = {
    node: process.version,
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
  };
  if (values.out) await writeFile(values.out, `${JSON.stringify({ environment, results }, null, 2)}\n`);
  return results.every((result, i) => isMet(asked[i]!, result)) ? 0 : 1;
}

function inWords(goal: Goal, { ratio, lo, hi, ours, reference }: Measured): string {
  const [r, low, high] = [ratio, lo, hi].map((value) => value.toFixed(3));
  const { least, most } = goal.target;
  const bounds = least === undefined ? `at most ${most}` : `from ${least} to ${most}`;
  const times = `${ours.toFixed(1)} ms to ${reference.toFixed(1)} ms`;
  return `${goal.id}: ${r} [${low}, ${high}], goal ${bounds}: ${isMet(goal, { ratio }) ? 'met' : 'NOT met'} (${goal.about}; ${times})`;
}
