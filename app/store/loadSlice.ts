/** What loads the page: spec, profile and rule set, as the link carries them. */
import type { StateCreator } from 'zustand';
import type { LimitId, RuleSetId } from '../../src/limits/limit.ts';
import { type OwnNumbers, withOwnNumber } from '../../src/limits/ownNumbers.ts';
import type { ProfileId } from '../../src/profile/profiles.ts';
import { type Setup, withTechnique } from '../../src/profile/setup.ts';
import type { Technique, Techniques } from '../../src/profile/technique.ts';
import type { FieldName } from '../../src/spec/fields.ts';
import { type Problem, type ProjectSpec, typical } from '../../src/spec/projectSpec.ts';
import type { AppState } from './appStore.ts';

export interface LoadSlice extends Setup {
  readonly spec: ProjectSpec;
  readonly rules: RuleSetId;
  /** Used where the rule set is `custom`, and kept for when it is again. */
  readonly custom: OwnNumbers;
  /** What was wrong with the link that the page was opened with; empty when it was fine or has been replaced. */
  readonly linkProblems: readonly Problem[];
  /** True from the first change by hand: only then may the link be written. */
  readonly touched: boolean;
  setField(name: FieldName, value: ProjectSpec[FieldName]): void;
  setSpec(spec: ProjectSpec): void;
  /** A whole profile: changes by hand are gone. */
  setProfile(profile: ProfileId): void;
  setTechnique<T extends Technique>(name: T, value: Techniques[T]): void;
  /** A spec, and the profile to open it under where it needs one: one change, however much it sets. */
  setLoad(spec: ProjectSpec, profile?: ProfileId): void;
  setRules(rules: RuleSetId): void;
  /** An own number for a limit; `undefined` takes it back. */
  setCustom(id: LimitId, value: number | undefined): void;
  /** Takes every own number back. */
  clearCustom(): void;
}

export const loadSlice: StateCreator<AppState, [], [], LoadSlice> = (set) => ({
  spec: typical,
  profile: 'tracker',
  changes: {},
  rules: '2023',
  custom: {},
  linkProblems: [],
  touched: false,
  setField: (name, value) => set((state) => ({ spec: { ...state.spec, [name]: value }, touched: true })),
  setSpec: (spec) => set({ spec, touched: true }),
  setProfile: (profile) => set({ profile, changes: {}, touched: true }),
  setTechnique: (name, value) => set((state) => ({ ...withTechnique(state, name, value), touched: true })),
  setLoad: (spec, profile) => set({ spec, ...(profile && { profile, changes: {} }), touched: true }),
  setRules: (rules) => set({ rules, touched: true }),
  setCustom: (id, value) =>
    set((state) => ({ custom: withOwnNumber(state.custom, id, value), touched: true })),
  clearCustom: () => set({ custom: {}, touched: true }),
});
