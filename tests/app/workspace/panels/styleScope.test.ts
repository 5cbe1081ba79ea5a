import { describe, expect, it } from 'vitest';
import { scopeSettings, withStyle } from '../../../../app/workspace/panels/styleScope.ts';
import { NO_STYLES, usualSettings } from '../../../../src/page/panelSettings.ts';

const usual = usualSettings({ smoothing: 0, xAxis: 'step' });
const scopes = [
  { kind: 'page' },
  { kind: 'section', name: 'train' },
  { kind: 'panel', name: 'train/loss' },
] as const;

describe('settings changed in one place', () => {
  it('hold there, and say what was set there', () => {
    for (const scope of scopes) {
      const styles = withStyle(NO_STYLES, scope, { logY: true });
      const { inherited, own } = scopeSettings(usual, { styles, prefix: 'first' }, scope);
      expect([inherited.logY, own]).toEqual([false, { logY: true }]);
    }
  });

  it('are inherited by what stands below, and leave what stands above as it was', () => {
    const styles = withStyle(NO_STYLES, scopes[1], { logY: true });
    const at = (scope: (typeof scopes)[number]) => scopeSettings(usual, { styles, prefix: 'first' }, scope);
    expect([at(scopes[0]).inherited.logY, at(scopes[2]).inherited.logY]).toEqual([false, true]);
    expect(at(scopes[2]).own).toEqual({});
  });

  it('are gone when all of them are taken back, whatever the name', () => {
    for (const name of ['train', '__proto__', '']) {
      const scope = { kind: 'panel', name } as const;
      const set = withStyle(NO_STYLES, scope, { band: false });
      expect(Object.keys(set.panels)).toEqual([name]);
      expect(withStyle(set, scope, {})).toEqual(NO_STYLES);
    }
  });
});
