import { Menu as Base } from '@base-ui/react/menu';
import list from './listPopup.module.css';
import { type MenuItem, MenuItems } from './MenuItems.tsx';

export interface AnchoredMenuProps {
  readonly label: string;
  /** The button under which it stands; null while it is closed. */
  readonly anchor: HTMLElement | null;
  readonly items: readonly MenuItem[];
  /** What gets the focus back, where that is not the anchor. */
  readonly returnTo?: HTMLElement | null;
  readonly onClose: () => void;
}

/** One menu for many buttons: it stands under the one that opened it, and gives the focus back to it. */
export function AnchoredMenu({ label, anchor, items, returnTo, onClose }: AnchoredMenuProps) {
  return (
    <Base.Root open={anchor !== null} onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Positioner
          anchor={anchor}
          align="end"
          sideOffset={4}
          collisionPadding={8}
          className={list.positioner}
        >
          <Base.Popup className={list.popup} aria-label={label} finalFocus={() => returnTo ?? anchor}>
            <MenuItems items={items} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
