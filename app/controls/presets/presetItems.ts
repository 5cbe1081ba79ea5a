/** The presets as lists show them. */
import { PRESET_GROUPS, type Preset } from '../../../src/spec/preset.ts';
import { PRESETS } from '../../../src/spec/presets.ts';
import { t } from '../../messages/messages.ts';
import type { FilterGroup, FilterItem } from '../../ui/FilterList.tsx';
import { profileOf } from './choosePreset.ts';

export interface PresetItem extends FilterItem {
  readonly preset: Preset;
}

export function presetGroups(currentId: string | undefined): FilterGroup<PresetItem>[] {
  return PRESET_GROUPS.map((group) => ({
    title: group,
    items: PRESETS.filter((preset) => preset.group === group).map((preset) => presetItem(preset, currentId)),
  }));
}

export function presetItem(preset: Preset, currentId: string | undefined): PresetItem {
  const profile = profileOf(preset);
  return {
    id: preset.id,
    title: preset.title,
    about: preset.about,
    current: preset.id === currentId,
    ...(profile && { detail: t.presets.under(t.top.profiles[profile]) }),
    preset,
  };
}
