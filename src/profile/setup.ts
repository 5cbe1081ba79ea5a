/** A setup: a profile, and the techniques in which it was changed by hand. What a page works by. */
import { type ProfileId, profiles } from './profiles.ts';
import { TECHNIQUE_NAMES, TECHNIQUES, type Technique, type Techniques } from './technique.ts';

export type TechniqueChanges = Partial<Techniques>;

export interface Setup {
  readonly profile: ProfileId;
  /** Only what differs from the profile: see `withTechnique`. */
  readonly changes: TechniqueChanges;
}

export function techniquesOf({ profile, changes }: Setup): Techniques {
  return { ...profiles[profile], ...changes };
}

/** The setup with one technique set; a value that is the profile's own is no change. */
export function withTechnique<T extends Technique>(setup: Setup, name: T, value: Techniques[T]): Setup {
  const { [name]: _, ...rest } = setup.changes;
  const isOwn = profiles[setup.profile][name] === value;
  return { profile: setup.profile, changes: isOwn ? rest : { ...rest, [name]: value } };
}

/** Changes without those that change nothing, in the order of the techniques; the same changes give the same text. */
export function normalChanges(profile: ProfileId, changes: TechniqueChanges): TechniqueChanges {
  const own = profiles[profile];
  return Object.fromEntries(
    TECHNIQUE_NAMES.flatMap((name) => {
      const value = changes[name];
      return value === undefined || value === own[name] ? [] : [[name, value]];
    }),
  );
}

/** The technique of that name and value; undefined where there is none. */
export function readTechnique(name: string, value: string): TechniqueChanges | undefined {
  const technique = TECHNIQUE_NAMES.find((one) => one === name);
  const values: readonly string[] = technique ? TECHNIQUES[technique] : [];
  return technique && values.includes(value) ? { [technique]: value } : undefined;
}
