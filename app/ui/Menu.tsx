import { Menu as Base } from '@base-ui/react/menu';
import type { ReactElement } from 'react';
import list from './listPopup.module.css';
import { type MenuItem, MenuItems } from './MenuItems.tsx';

export interface MenuProps {
  /** The button that opens it; it must take a ref and props. */
  readonly trigger: ReactElement;
  readonly items: readonly MenuItem[];
  readonly align?: 'start' | 'end';
}

/** A list of actions under the button that opens it. */
export function Menu({ trigger, items, align = 'start' }: MenuProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner align={align} sideOffset={4} collisionPadding={8} className={list.positioner}>
          <Base.Popup className={list.popup}>
            <MenuItems items={items} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
