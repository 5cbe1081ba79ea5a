/** The scale of each field's slider: whole numbers for depths, hundredths for shares, powers of ten for the rest. */
import { FIELDS } from '../../../src/spec/fields.ts';
import { linearScale } from '../../ui/linearScale.ts';
import { logScale } from '../../ui/logScale.ts';
import type { Scale } from '../../ui/scale.ts';
import type { NumberFieldName } from './railFields.ts';

const WHOLE: ReadonlySet<NumberFieldName> = new Set([
  'nestingDepth',
  'configDepth',
  'summaryDepth',
  'fileDepth',
]);

const scales = new Map<NumberFieldName, Scale>();

export function scaleOf(field: NumberFieldName): Scale {
  const known = scales.get(field);
  if (known) return known;
  const made = makeScale(field);
  scales.set(field, made);
  return made;
}

function makeScale(field: NumberFieldName): Scale {
  const { min, max, unit } = FIELDS[field];
  if (unit === 'share') return linearScale({ min, max }, { perUnit: 100 });
  // Up to 100, where the small ones matter most; its notches are all the whole numbers.
  if (field === 'nestingFanout') return logScale({ min, max }, 'digits');
  return WHOLE.has(field) ? linearScale({ min, max }) : logScale({ min, max });
}
