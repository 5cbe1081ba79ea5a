/** Measures what is open in fresh frames: quickly, precisely, or in turn with what it is to be held against. */
import { FlaskConical, Square } from 'lucide-react';
import type { StopRule } from '../../../src/measure/stopping.ts';
import { PROFILE_IDS } from '../../../src/profile/profiles.ts';
import { type Load, loadIn } from '../../frame/cell.ts';
import type { Conductor } from '../../frame/conductor.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';

export interface MeasureMenuProps {
  readonly conductor: Conductor;
}

export function MeasureMenu({ conductor }: MeasureMenuProps) {
  const measuring = useApp((state) => state.status.kind === 'sampling' && state.status.visit);
  const refused = useApp((state) => state.status.kind === 'refused');
  const baseline = useApp((state) => state.baseline);
  const current = useApp((state) => state.current);

  const measure = async (mode: StopRule['mode'] & ('quick' | 'precise'), loads: readonly Load[]) => {
    const cells = loads.map((load) => ({ ...load, kind: 'load', controls: false }) as const);
    // Which order it was is told by the report: each sample has its time and its round.
    return conductor.measure({ cells, rule: { mode }, seed: Date.now() % 2 ** 31 });
  };
  const open = (): Load => loadIn(useApp.getState());
  const besideBaseline = async (held: Load) => {
    const [, again] = await measure('quick', [open(), held]);
    // Taken in the same minutes as what it is compared with, it replaces the one of before.
    if (again?.summary) useApp.getState().pinBaseline(again);
  };
  const inProfiles = () => PROFILE_IDS.map((profile) => ({ ...open(), profile, changes: {} }));

  if (measuring)
    return (
      <Button onClick={() => conductor.cancel()}>
        <Square size={14} aria-hidden />
        {t.top.stop}
      </Button>
    );
  const actions = [
    { id: 'quick', run: () => measure('quick', [open()]) },
    { id: 'precise', run: () => measure('precise', [open()]) },
    {
      id: 'baseline',
      disabled: !baseline || baseline.id === current?.id,
      run: () => (baseline ? besideBaseline(baseline) : Promise.resolve()),
    },
    { id: 'profiles', run: () => measure('quick', inProfiles()) },
  ] as const;
  return (
    <Menu
      align="end"
      trigger={
        <Button look="filled" disabled={refused}>
          <FlaskConical size={14} aria-hidden />
          {t.top.measure}
        </Button>
      }
      items={actions.map((action) => ({
        id: action.id,
        label: t.top.measures[action.id],
        disabled: 'disabled' in action && action.disabled,
        onSelect: () => {
          action.run().catch((error: unknown) => conductor.report(error));
        },
      }))}
    />
  );
}
