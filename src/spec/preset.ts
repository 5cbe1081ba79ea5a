/** The shape of a preset: a spec with a name, for people to begin with. */
import { type ProjectSpec, typical } from './projectSpec.ts';

/** In the order in which they are offered. */
export const PRESET_GROUPS = [
  'To begin with',
  'Each limit',
  'All at once',
  'Real projects',
  'From the documents',
] as const;

export type PresetGroup = (typeof PRESET_GROUPS)[number];

/** The document that something comes from, as limits name theirs. */
export interface Citation {
  readonly source: string;
  readonly date: string;
}

export interface Preset {
  readonly id: string;
  readonly title: string;
  /** What it is, and what it shows. */
  readonly about: string;
  readonly group: PresetGroup;
  readonly spec: ProjectSpec;
  /** The profile to open it under, where the default one refuses it. */
  readonly profile?: string;
  readonly cites?: Citation;
}

/** A preset as it is written down: only what sets its spec apart from `typical`. */
export interface PresetDraft extends Omit<Preset, 'spec' | 'group'> {
  readonly fields: Partial<ProjectSpec>;
}

/** For heavy rows: a row store reads all of them for each panel, and these leave it 2 lines in each of 6 panels. */
export const FEW_LINES = { visibleRuns: 2, openSections: 1 } as const;

export function presetsOf(group: PresetGroup, drafts: readonly PresetDraft[]): Preset[] {
  return drafts.map(({ fields, ...rest }) => ({ ...rest, group, spec: { ...typical, ...fields } }));
}
