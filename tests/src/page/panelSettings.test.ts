import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_STYLES, settingsOf, usualSettings } from '../../../src/page/panelSettings.ts';

const usual = usualSettings({ smoothing: 0, xAxis: 'step' });
const at = { section: 'train', metric: 'train/loss' };

describe('the settings of a panel', () => {
  it('are those of the spec where nobody changed any', () => {
    expect(settingsOf(usual, NO_STYLES, at)).toEqual(usual);
    expect(usual.smoothing).toEqual({ kind: 'none' });
    expect(usualSettings({ smoothing: 0.6, xAxis: 'wall' })).toMatchObject({
      smoothing: { kind: 'timeWeightedEma', weight: 0.6 },
      x: 'wall',
    });
  });

  it('are its own over its section over the page, one by one', () => {
    const styles = {
      page: { logY: true, band: false, x: 'relative' },
      sections: { train: { x: 'wall', logX: true }, val: { logX: false } },
      panels: { 'train/loss': { logX: false } },
    } as const;
    expect(settingsOf(usual, styles, at)).toEqual({
      ...usual,
      logY: true,
      band: false,
      x: 'wall',
      logX: false,
    });
    expect(settingsOf(usual, styles, { section: 'val', metric: 'val/loss' })).toMatchObject({
      x: 'relative',
      logX: false,
    });
  });

  it('never come from what every object has', () => {
    fc.assert(
      fc.property(fc.constantFrom('__proto__', 'constructor', 'toString', ''), (name) => {
        expect(settingsOf(usual, NO_STYLES, { section: name, metric: name })).toEqual(usual);
      }),
    );
  });
});
