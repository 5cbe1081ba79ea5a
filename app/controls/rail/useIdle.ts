import { techniquesOf } from '../../../src/profile/setup.ts';
import type { FieldName } from '../../../src/spec/fields.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { formatCount } from '../../ui/format.ts';
import { idleOf } from './idle.ts';

/** Why a field does nothing as things are, in words; null where it acts. */
export function useIdle(field: FieldName): string | null {
  return useApp((state) => {
    const idle = idleOf(field, state.spec, techniquesOf(state));
    return idle && t.rail.idle[idle[0]](formatCount(idle[1] ?? 0));
  });
}
