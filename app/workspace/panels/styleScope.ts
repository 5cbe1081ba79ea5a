/** Whose settings are changed: all panels', a section's or a panel's. */
import { sectionOf } from '../../../src/kernels/sections.ts';
import type { PageView } from '../../../src/page/pageView.ts';
import { type PanelSettings, type PanelStyles, settingsOf } from '../../../src/page/panelSettings.ts';

export type StyleScope =
  | { readonly kind: 'page' }
  | { readonly kind: 'section' | 'panel'; readonly name: string };

/** What is inherited there, and what was set there over it. */
export function scopeSettings(
  usual: PanelSettings,
  { styles, prefix }: Pick<PageView, 'styles' | 'prefix'>,
  scope: StyleScope,
): { readonly inherited: PanelSettings; readonly own: Partial<PanelSettings> } {
  switch (scope.kind) {
    case 'page':
      return { inherited: usual, own: styles.page };
    case 'section':
      return { inherited: { ...usual, ...styles.page }, own: ownOf(styles.sections, scope.name) };
    case 'panel': {
      const of = { section: sectionOf(scope.name, prefix), metric: scope.name };
      const inherited = settingsOf(usual, { ...styles, panels: {} }, of);
      return { inherited, own: ownOf(styles.panels, scope.name) };
    }
  }
}

export function withStyle(styles: PanelStyles, scope: StyleScope, own: Partial<PanelSettings>): PanelStyles {
  switch (scope.kind) {
    case 'page':
      return { ...styles, page: own };
    case 'section':
      return { ...styles, sections: withOwn(styles.sections, scope.name, own) };
    case 'panel':
      return { ...styles, panels: withOwn(styles.panels, scope.name, own) };
  }
}

type Styles = PanelStyles['panels'];

function ownOf(styles: Styles, name: string): Partial<PanelSettings> {
  return (Object.hasOwn(styles, name) && styles[name]) || {};
}

/** Names are data, `__proto__` among them: entries are defined, never assigned. */
function withOwn(styles: Styles, name: string, own: Partial<PanelSettings>): Styles {
  const rest = Object.entries(styles).filter(([other]) => other !== name);
  return Object.fromEntries([...rest, ...(Object.keys(own).length > 0 ? [[name, own] as const] : [])]);
}
