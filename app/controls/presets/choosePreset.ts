/** Opens a preset: its spec, and the profile that it names, in one change. */
import { PROFILE_IDS, type ProfileId } from '../../../src/profile/profiles.ts';
import type { Preset } from '../../../src/spec/preset.ts';
import { useApp } from '../../store/appStore.ts';

export function choosePreset(preset: Preset): void {
  useApp.getState().setLoad(preset.spec, profileOf(preset));
}

/** The profile that a preset is to be opened under; undefined where any will do. */
export function profileOf({ profile }: Preset): ProfileId | undefined {
  return PROFILE_IDS.find((id) => id === profile);
}
