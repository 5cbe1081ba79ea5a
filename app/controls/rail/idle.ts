/** Why a field does nothing, or no more than a lesser value would, as the other fields and the techniques are. */
import type { Techniques } from '../../../src/profile/technique.ts';
import type { FieldName } from '../../../src/spec/fields.ts';
import type { ProjectSpec } from '../../../src/spec/projectSpec.ts';
import { largestConfig, sectionSizes } from '../../../src/spec/size.ts';
import type { en } from '../../messages/en.ts';

type IdleReason = keyof (typeof en)['rail']['idle'];

/** A reason, and of how many it speaks. */
export type Idle = readonly [reason: IdleReason, amount?: number];

export function idleOf(field: FieldName, spec: ProjectSpec, { panels }: Techniques): Idle | null {
  switch (field) {
    case 'valueBytes':
    case 'wideMetrics':
    case 'widePoints':
      return wideIdle(field, spec);
    case 'configBytes':
    case 'bigConfigRuns':
      return configIdle(field, spec);
    case 'nestingFanout':
      return spec.nestingDepth === 0 ? ['notNested'] : null;
    case 'panelsPerPage':
      if (spec.openSections > 0 && panels === 'open') return ['everyPanel'];
      return panelIdle(field, spec);
    case 'visibleRuns':
    case 'openSections':
    case 'smoothing':
    case 'xAxis':
      return panelIdle(field, spec);
    case 'fileDepth':
      return spec.files === 0 ? ['noFiles'] : null;
    case 'mediaPoints':
    case 'mediaImages':
    case 'mediaNaming':
      return spec.mediaMetrics === 0 ? ['noMedia'] : null;
    case 'histogramPoints':
    case 'histogramBins':
      return spec.histogramMetrics === 0 ? ['noHistograms'] : null;
    default:
      return null;
  }
}

function wideIdle(field: FieldName, spec: ProjectSpec): Idle | null {
  const { wideMetrics, widePoints, points } = spec;
  if (wideMetrics === 0) return field === 'wideMetrics' ? null : ['noWideValues'];
  if (field === 'widePoints') return widePoints > points ? ['everyCall', points] : null;
  return widePoints === 0 ? ['noWideCalls'] : null;
}

function configIdle(field: FieldName, spec: ProjectSpec): Idle | null {
  const { bigConfigRuns, configBytes, runs } = spec;
  if (field === 'configBytes' && bigConfigRuns === 0) return ['noBigConfigs'];
  if (bigConfigRuns > 0 && largestConfig({ ...spec, bigConfigRuns: 0 }) >= configBytes) return ['keysAlone'];
  return field === 'bigConfigRuns' && bigConfigRuns > runs ? ['everyRun', runs] : null;
}

function panelIdle(field: FieldName, spec: ProjectSpec): Idle | null {
  if (field === 'openSections') {
    const sections = sectionSizes(spec).length;
    return spec.openSections > sections ? ['everySection', sections] : null;
  }
  if (spec.openSections === 0) return ['noOpenSection'];
  return field === 'visibleRuns' && spec.visibleRuns > spec.runs ? ['everyRun', spec.runs] : null;
}
