/** Every preset by its name, with what it is. */
import { useMemo } from 'react';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { FilterList } from '../../ui/FilterList.tsx';
import { choosePreset } from './choosePreset.ts';
import { presetGroups } from './presetItems.ts';
import { usePreset } from './usePreset.ts';

export function PresetList() {
  const openSheet = useApp((state) => state.openSheet);
  const current = usePreset()?.id;
  const groups = useMemo(() => presetGroups(current), [current]);
  return (
    <FilterList
      label={t.presets.search}
      placeholder={t.presets.placeholder}
      groups={groups}
      counted={t.presets.counted}
      none={t.presets.none}
      onChoose={({ preset }) => {
        openSheet(null);
        choosePreset(preset);
      }}
    />
  );
}
