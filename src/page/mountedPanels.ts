/** The panels that a view mounts: pinned ones, those of open sections as the profile mounts them, one that fills the page. */
import { sectionOf } from '../kernels/sections.ts';
import type { PageInput } from './pageInput.ts';
import type { Section } from './pageModel.ts';
import { type PanelSettings, settingsOf, usualSettings } from './panelSettings.ts';

export interface MountedPanel {
  readonly place: 'pinned' | 'section' | 'full';
  readonly metric: string;
  readonly settings: PanelSettings;
}

export function mountedPanels(
  sections: readonly Section[],
  { settings, techniques, view }: Pick<PageInput, 'settings' | 'techniques' | 'view'>,
): MountedPanel[] {
  const usual = usualSettings(settings);
  const mounted = (place: MountedPanel['place'], metric: string): MountedPanel => ({
    place,
    metric,
    settings: settingsOf(usual, view.styles, { section: sectionOf(metric, view.prefix), metric }),
  });
  const open = sections.flatMap(({ open: isOpen, panels }) => (isOpen ? panels : []));
  const { from, count } = view.panels;
  const shown = techniques.panels === 'inView' ? open.slice(from, from + count) : open;
  return [
    ...view.pinned.map((metric) => mounted('pinned', metric)),
    ...shown.map((metric) => mounted('section', metric)),
    ...(view.full === null ? [] : [mounted('full', view.full)]),
  ];
}
