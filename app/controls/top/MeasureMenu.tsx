/** Measures what is open in fresh frames: quickly, precisely, or in turn with what it is to be held against. */
import { FlaskConical, Square } from 'lucide-react';
import { useShallow } from 'zustand/react/shallow';
import type { Conductor } from '../../frame/conductor.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { canMeasure, isMeasuring, MEASURINGS, measure } from '../measure/measuring.ts';

export interface MeasureMenuProps {
  readonly conductor: Conductor;
}

export function MeasureMenu({ conductor }: MeasureMenuProps) {
  const measuring = useApp(isMeasuring);
  const can = useApp(useShallow((state) => MEASURINGS.map((what) => canMeasure(what, state))));

  if (measuring)
    return (
      <Button onClick={() => conductor.cancel()}>
        <Square size={14} aria-hidden />
        {t.top.stop}
      </Button>
    );
  return (
    <Menu
      align="end"
      trigger={
        <Button look="filled" disabled={!can.includes(true)}>
          <FlaskConical size={14} aria-hidden />
          {t.top.measure}
        </Button>
      }
      items={MEASURINGS.map((what, i) => ({
        id: what,
        label: t.top.measures[what],
        disabled: !can[i],
        onSelect: () => measure(what, conductor),
      }))}
    />
  );
}
