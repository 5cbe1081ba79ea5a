/** The one menu and the one settings panel that all panels, sections and the page itself share. */
import { Copy, Download, Maximize2, Pin, PinOff, Settings2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { PageModel, Panel } from '../../../src/page/pageModel.ts';
import type { PageView } from '../../../src/page/pageView.ts';
import type { PanelSettings } from '../../../src/page/panelSettings.ts';
import { t } from '../../messages/messages.ts';
import { AnchoredMenu } from '../../ui/AnchoredMenu.tsx';
import { AnchoredPopover } from '../../ui/AnchoredPopover.tsx';
import { shownName } from '../shownName.ts';
import type { WorkspaceActions } from '../workspaceActions.ts';
import { SettingsForm } from './SettingsForm.tsx';
import { type StyleScope, scopeSettings, withStyle } from './styleScope.ts';

interface Opened {
  readonly anchor: HTMLElement;
  readonly metric: string;
}

interface OpenedSettings {
  readonly anchor: HTMLElement;
  readonly scope: StyleScope;
}

export interface PanelMenus {
  readonly openMenu: (metric: string, anchor: HTMLElement) => void;
  readonly openSettings: (scope: StyleScope, anchor: HTMLElement) => void;
  readonly menus: ReactNode;
}

export interface PanelMenusInput {
  readonly model: PageModel;
  readonly view: PageView;
  readonly usual: PanelSettings;
  readonly actions: WorkspaceActions;
  readonly onPicture: (how: 'save' | 'copy', panel: Panel, anchor: HTMLElement) => void;
}

export function usePanelMenus({ model, view, usual, actions, onPicture }: PanelMenusInput): PanelMenus {
  const [menu, setMenu] = useState<Opened | null>(null);
  const [settings, setSettings] = useState<OpenedSettings | null>(null);
  const panel = menu && (view.full === menu.metric ? model.full : model.panels.get(menu.metric));
  const isPinned = menu !== null && view.pinned.includes(menu.metric);

  const items = (opened: Opened) => [
    {
      id: 'full',
      label: t.page.fullScreen,
      icon: <Maximize2 size={14} aria-hidden />,
      disabled: view.full !== null,
      onSelect: () => actions.change({ full: opened.metric }),
    },
    {
      id: 'pin',
      label: isPinned ? t.page.unpin : t.page.pin,
      icon: isPinned ? <PinOff size={14} aria-hidden /> : <Pin size={14} aria-hidden />,
      onSelect: () =>
        actions.change(({ pinned }) => ({
          pinned: pinned.includes(opened.metric)
            ? pinned.filter((metric) => metric !== opened.metric)
            : [...pinned, opened.metric],
        })),
    },
    {
      id: 'settings',
      label: t.page.panelSettings,
      icon: <Settings2 size={14} aria-hidden />,
      onSelect: () => setSettings({ anchor: opened.anchor, scope: { kind: 'panel', name: opened.metric } }),
    },
    {
      id: 'save',
      label: t.page.savePng,
      icon: <Download size={14} aria-hidden />,
      disabled: !panel,
      onSelect: () => panel && onPicture('save', panel, opened.anchor),
    },
    {
      id: 'copy',
      label: t.page.copyPng,
      icon: <Copy size={14} aria-hidden />,
      disabled: !panel,
      onSelect: () => panel && onPicture('copy', panel, opened.anchor),
    },
  ];

  return {
    openMenu: (metric, anchor) => setMenu({ metric, anchor }),
    openSettings: (scope, anchor) => setSettings({ scope, anchor }),
    menus: (
      <>
        <AnchoredMenu
          label={menu ? t.page.panelMenu(shownName(menu.metric)) : ''}
          anchor={menu?.anchor ?? null}
          items={menu ? items(menu) : []}
          onClose={() => setMenu(null)}
        />
        <AnchoredPopover
          title={settings ? titleOf(settings.scope) : ''}
          anchor={settings?.anchor ?? null}
          onClose={() => setSettings(null)}
        >
          {settings && (
            <SettingsForm
              {...scopeSettings(usual, view, settings.scope)}
              isGrouped={view.listing.groupBy.length > 0}
              onChange={(own) =>
                actions.change(({ styles }) => ({ styles: withStyle(styles, settings.scope, own) }))
              }
            />
          )}
        </AnchoredPopover>
      </>
    ),
  };
}

function titleOf(scope: StyleScope): string {
  return scope.kind === 'page' ? t.page.pageSettings : t.page.settingsOf(shownName(scope.name));
}
