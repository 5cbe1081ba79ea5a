/** How many groups the runs of a spec fall into, at the most; a test holds it to the generator. */
import type { ProjectSpec } from './projectSpec.ts';

/** Different values of the columns that people group by; those of any other are taken to differ in every run. */
const VALUES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    'run.state': 4,
    'run.user': 7,
    'config.optimizer.name': 4,
    'config.optimizer.lr': 99,
    'config.optimizer.weight_decay': 4,
    'config.data.batch_size': 6,
    'config.data.name': 4,
    'config.model.name': 4,
    'config.model.layers': 5,
    'config.model.width': 5,
    'config.model.dropout': 3,
    'config.train.epochs': 4,
    'config.train.precision': 3,
    'config.train.clip': 3,
    'config.train.ema': 2,
    'config.data.workers': 4,
    'config.train.warmup': 3,
  }),
);

export function groupsOf({ groupBy, runs }: Pick<ProjectSpec, 'groupBy' | 'runs'>): number {
  const product = groupBy.reduce((count, name) => count * (VALUES.get(plainName(name)) ?? runs), 1);
  return Math.min(runs, product);
}

/** A config's name as it is one level deep: `config.optimizer_lr` and `config.optimizer.level_2.lr` hold the same. */
function plainName(name: string): string {
  const [origin, group, ...rest] = name.split('.');
  if (origin !== 'config' || group === undefined) return name;
  const last = rest.at(-1);
  return last === undefined ? `config.${group.replace('_', '.')}` : `config.${group}.${last}`;
}
