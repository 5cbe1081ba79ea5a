import { Menu as Base } from '@base-ui/react/menu';
import type { ReactNode } from 'react';
import list from './listPopup.module.css';
import styles from './Menu.module.css';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly disabled?: boolean;
  readonly onSelect: () => void;
}

export interface MenuItemsProps {
  readonly items: readonly MenuItem[];
}

/** The actions of a menu, wherever it stands. */
export function MenuItems({ items }: MenuItemsProps) {
  return items.map((item) => (
    <Base.Item
      key={item.id}
      className={`${list.item} ${styles.item}`}
      disabled={item.disabled ?? false}
      onClick={item.onSelect}
    >
      {item.icon}
      {item.label}
    </Base.Item>
  ));
}
