/** The palette's list: as things stood when it was opened, so that nothing moves under the hand. */
import { useState } from 'react';
import type { Conductor } from '../../frame/conductor.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { FilterList } from '../../ui/FilterList.tsx';
import type { Command } from './command.ts';
import { commandGroups } from './commandGroups.ts';

export interface PaletteListProps {
  readonly conductor: Conductor;
  readonly onChoose: (command: Command) => void;
}

export function PaletteList({ conductor, onChoose }: PaletteListProps) {
  const [groups] = useState(() => commandGroups(useApp.getState(), conductor));
  return (
    <FilterList
      label={t.palette.search}
      placeholder={t.palette.placeholder}
      groups={groups}
      counted={t.palette.counted}
      none={t.palette.none}
      onChoose={onChoose}
    />
  );
}
