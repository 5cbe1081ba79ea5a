/** The styles that names come in: each leads from an index to a plain name and back in O(1), as far as asked. */
import type { ProjectSpec } from '../spec/projectSpec.ts';
import { flatNames } from './flatNames.ts';
import type { MetricKind } from './metricKinds.ts';
import { modelNames } from './modelNames.ts';
import { oddNames } from './oddNames.ts';
import { slashNames } from './slashNames.ts';

export interface NameStyle {
  /** Plain name of shared scalar `index`. */
  readonly name: (index: number) => string;
  /** The index that a name spells, however it is spelt: `metric_07` is 7. Undefined where it spells none. */
  readonly index: (name: string) => number | undefined;
  /** What sort of curve the scalar draws. */
  readonly kind: (index: number) => MetricKind;
}

export const NAME_STYLES: Readonly<Record<ProjectSpec['nameStyle'], NameStyle>> = {
  slash: slashNames,
  flat: flatNames,
  model: modelNames,
  odd: oddNames,
};
