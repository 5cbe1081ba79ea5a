/** The preset that the spec in the store equals; null where it equals none. */
import { useMemo } from 'react';
import type { Preset } from '../../../src/spec/preset.ts';
import { presetOf } from '../../../src/spec/presets.ts';
import { useApp } from '../../store/appStore.ts';

export function usePreset(): Preset | null {
  const spec = useApp((state) => state.spec);
  return useMemo(() => presetOf(spec), [spec]);
}
