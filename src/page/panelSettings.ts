/** How a panel draws its lines: the page's settings, a section's over them, a panel's own over those. */
import type { Smoothing } from '../kernels/smooth.ts';
import type { SpreadChoice } from '../kernels/spread.ts';
import type { XAxis } from '../wire/query.ts';

export interface PanelSettings {
  readonly smoothing: Smoothing;
  readonly x: XAxis;
  readonly logX: boolean;
  readonly logY: boolean;
  /** Least and greatest value of each bucket, or how far a group's runs spread, shaded behind the line. */
  readonly band: boolean;
  /** The y axis leaves out the least and the greatest 5 % of values. */
  readonly ignoreOutliers: boolean;
  /** How the runs of a group become one line. */
  readonly spread: SpreadChoice;
  /** In the order of the run list, or the greatest last value first. */
  readonly legend: 'list' | 'value';
}

/** Settings changed by hand; what is left out is inherited. */
export interface PanelStyles {
  readonly page: Partial<PanelSettings>;
  readonly sections: Readonly<Record<string, Partial<PanelSettings>>>;
  readonly panels: Readonly<Record<string, Partial<PanelSettings>>>;
}

export const NO_STYLES: PanelStyles = { page: {}, sections: {}, panels: {} };

/** The settings of a spec: its smoothing and its x axis; all else as W&B has it (WANDB.md, section 2). */
export function usualSettings({
  smoothing,
  xAxis,
}: {
  readonly smoothing: number;
  readonly xAxis: XAxis;
}): PanelSettings {
  return {
    smoothing: smoothing > 0 ? { kind: 'timeWeightedEma', weight: smoothing } : { kind: 'none' },
    x: xAxis,
    logX: false,
    logY: false,
    band: true,
    ignoreOutliers: false,
    spread: { middle: 'mean', width: 'minMax' },
    legend: 'list',
  };
}

/** What a panel goes by: its own, else its section's, else the page's. */
export function settingsOf(
  usual: PanelSettings,
  { page, sections, panels }: PanelStyles,
  { section, metric }: { readonly section: string; readonly metric: string },
): PanelSettings {
  const own = <T>(of: Readonly<Record<string, T>>, name: string) =>
    Object.hasOwn(of, name) ? of[name] : undefined;
  return meant({ ...usual, ...page, ...own(sections, section), ...own(panels, metric) });
}

/** A logarithm of the time since 1970 says nothing. */
function meant(settings: PanelSettings): PanelSettings {
  return settings.x === 'wall' && settings.logX ? { ...settings, logX: false } : settings;
}
