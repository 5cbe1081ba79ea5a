/** Columns that runs can be grouped by, as the run table names them, and what is wrong with a name that is none. */
import { limitIn, ruleSet } from '../../../src/limits/ruleSets.ts';
import { FIELDS } from '../../../src/spec/fields.ts';
import type { ProjectSpec } from '../../../src/spec/projectSpec.ts';
import { configPath } from '../../../src/synth/config.ts';
import type { en } from '../../messages/en.ts';

/** Of the facts of a run, those that several runs share; the others make a group of every run. */
const SHARED_FACTS = ['run.state', 'run.user', 'run.tags'];
const OWN_FACTS = ['run.name', 'run.createdAt', 'run.runtime'];

/** Deeper names stay one value: the page flattens as far as 2023 says. */
const DOTS = limitIn(ruleSet('2023'), 'config-depth')!.value!;

/** Columns worth grouping by: those of the config in the order of the table, then facts. O(config keys). */
export function columnNames(spec: ProjectSpec): readonly string[] {
  const names = new Set<string>();
  for (let key = 0; key < spec.configKeys; key++)
    names.add(
      `config.${configPath(spec, key)
        .slice(0, DOTS + 1)
        .join('.')}`,
    );
  return [...names, ...SHARED_FACTS];
}

type ColumnProblem = keyof Pick<(typeof en)['rail']['columns'], 'none' | 'notAColumn' | 'most' | 'taken'>;

/** The groups with one more column; a config name may be typed without its `config.`. */
export function withColumn(
  groups: readonly string[],
  typed: string,
  known: readonly string[],
): { readonly groups: readonly string[] } | { readonly problem: ColumnProblem } {
  const name = known.includes(`config.${typed}`) ? `config.${typed}` : typed;
  if (groups.includes(name)) return { problem: 'taken' };
  if (groups.length >= FIELDS.groupBy.most) return { problem: 'most' };
  if (!/^(config|summary|run)\../.test(name)) return { problem: 'notAColumn' };
  // Names of summaries are as many as metrics: those are taken at their word.
  const exists = name.startsWith('summary.') || known.includes(name) || OWN_FACTS.includes(name);
  if (!exists) return { problem: 'none' };
  return { groups: [...groups, name] };
}
