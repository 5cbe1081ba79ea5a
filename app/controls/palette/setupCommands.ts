/** Presets, profiles, techniques and rule sets as actions. */
import { ruleSets } from '../../../src/limits/ruleSets.ts';
import { PROFILE_IDS } from '../../../src/profile/profiles.ts';
import { techniquesOf } from '../../../src/profile/setup.ts';
import { TECHNIQUE_NAMES } from '../../../src/profile/technique.ts';
import { PRESETS, presetOf } from '../../../src/spec/presets.ts';
import { t } from '../../messages/messages.ts';
import type { AppState } from '../../store/appStore.ts';
import { choosePreset } from '../presets/choosePreset.ts';
import { presetItem } from '../presets/presetItems.ts';
import { choiceInWords, valuesInWords } from '../techniques/inWords.ts';
import type { Command } from './command.ts';

export function presetCommands(state: AppState): Command[] {
  const current = presetOf(state.spec)?.id;
  return PRESETS.map((preset) => {
    const { about, ...item } = presetItem(preset, current);
    return { ...item, more: `${preset.group} ${about}`, run: () => choosePreset(preset) };
  });
}

export function profileCommands({ profile, changes, setProfile, openSheet }: AppState): Command[] {
  const changed = Object.keys(changes).length > 0;
  return [
    ...PROFILE_IDS.map((id) => ({
      id: `profile-${id}`,
      title: t.palette.profile(t.top.profiles[id]),
      more: t.top.profileAbout[id],
      current: id === profile && !changed,
      run: () => setProfile(id),
    })),
    { id: 'techniques', title: t.palette.openTechniques, run: () => openSheet('techniques') },
    {
      id: 'techniques-reset',
      title: t.palette.resetTechniques(t.top.profiles[profile]),
      disabled: !changed,
      run: () => setProfile(profile),
    },
  ];
}

export function techniqueCommands({ setTechnique, ...setup }: AppState): Command[] {
  const now = techniquesOf(setup);
  return TECHNIQUE_NAMES.flatMap((name) =>
    valuesInWords(name).map(({ value, does, basis }) => ({
      id: `technique-${name}-${value}`,
      title: choiceInWords([name, value]),
      more: `${t.techniques.names[name].about} ${does} ${basis}`,
      current: now[name] === value,
      run: () => setTechnique(name, value),
    })),
  );
}

export function ruleCommands({ rules, setRules }: AppState): Command[] {
  return ruleSets.map(({ id, title }) => ({
    id: `rules-${id}`,
    title: t.palette.rules(title),
    current: id === rules,
    run: () => setRules(id),
  }));
}
