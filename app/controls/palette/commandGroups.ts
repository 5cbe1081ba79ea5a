/** Every action of the host by its name, as things stand. */
import type { Conductor } from '../../frame/conductor.ts';
import { t } from '../../messages/messages.ts';
import type { AppState } from '../../store/appStore.ts';
import type { FilterGroup } from '../../ui/FilterList.tsx';
import type { Command } from './command.ts';
import { fieldCommands } from './fieldCommands.ts';
import { measureCommands } from './measureCommands.ts';
import { presetCommands, profileCommands, ruleCommands, techniqueCommands } from './setupCommands.ts';
import { helpCommands, shareCommands, undoCommands, viewCommands } from './viewCommands.ts';

export function commandGroups(state: AppState, conductor: Conductor): FilterGroup<Command>[] {
  const { groups } = t.palette;
  return [
    { title: groups.measure, items: measureCommands(state, conductor) },
    { title: groups.history, items: undoCommands(state) },
    { title: groups.profile, items: profileCommands(state) },
    { title: groups.view, items: viewCommands(state) },
    { title: groups.share, items: shareCommands() },
    { title: groups.help, items: helpCommands(state) },
    { title: groups.fields, items: fieldCommands(state) },
    { title: groups.rules, items: ruleCommands(state) },
    { title: groups.presets, items: presetCommands(state) },
    { title: groups.techniques, items: techniqueCommands(state) },
  ];
}
