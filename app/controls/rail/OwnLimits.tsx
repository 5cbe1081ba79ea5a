import type { RefObject } from 'react';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { OwnLimitInput } from './OwnLimitInput.tsx';
import styles from './OwnLimits.module.css';
import { ownLimits } from './ownLimits.ts';
import { RAIL_EDGE } from './railEdge.ts';

export interface OwnLimitsProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** What it opens beside, so that the sliders stay in sight and their lines are seen to move. */
  readonly beside: RefObject<HTMLElement | null>;
}

/** Every limit of the rail with its number, to be typed over. */
export function OwnLimits({ open, onOpenChange, beside }: OwnLimitsProps) {
  const custom = useApp((state) => state.custom);
  const clearCustom = useApp((state) => state.clearCustom);
  const words = t.rail.own;
  const none = Object.keys(custom).length === 0;
  return (
    <Popover
      title={words.title}
      side="right"
      anchor={beside}
      offset={RAIL_EDGE}
      open={open}
      onOpenChange={onOpenChange}
      trigger={
        <Button look="quiet" aria-label={words.title}>
          {words.edit}
        </Button>
      }
    >
      <p className={styles.about}>{words.about}</p>
      <ul className={styles.list}>
        {ownLimits(custom).map((limit) => (
          <li key={limit.id} className={styles.limit}>
            <span>{limit.title}</span>
            <OwnLimitInput limit={limit} />
          </li>
        ))}
      </ul>
      <Button className={styles.reset} aria-disabled={none} onClick={() => !none && clearCustom()}>
        {words.resetAll}
      </Button>
    </Popover>
  );
}
