/** What stands between the chosen techniques and a page that could work so. */
import { useMemo } from 'react';
import { type Conflict, conflictsOf } from '../../../src/profile/conflicts.ts';
import { techniquesOf } from '../../../src/profile/setup.ts';
import { useApp } from '../../store/appStore.ts';

export function useConflicts(): readonly Conflict[] {
  const profile = useApp((state) => state.profile);
  const changes = useApp((state) => state.changes);
  return useMemo(() => conflictsOf(techniquesOf({ profile, changes })), [profile, changes]);
}
