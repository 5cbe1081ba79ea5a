import { describe, expect, it } from 'vitest';
import { createBackend } from '../../../src/backend/backend.ts';
import { conflictsOf } from '../../../src/profile/conflicts.ts';
import { DEFAULT_PROFILE, PROFILE_IDS, profiles } from '../../../src/profile/profiles.ts';
import { TECHNIQUE_NAMES, TECHNIQUES } from '../../../src/profile/technique.ts';
import { typical } from '../../../src/spec/projectSpec.ts';

const { eager, tracker, tuned } = profiles;

describe('the profiles', () => {
  it.each(PROFILE_IDS)('%s has a value for every technique, none against another, and a backend', (id) => {
    expect(Object.keys(profiles[id])).toEqual(TECHNIQUE_NAMES);
    for (const name of TECHNIQUE_NAMES) expect(TECHNIQUES[name]).toContain(profiles[id][name]);
    expect(conflictsOf(profiles[id])).toEqual([]);
    expect(() => createBackend(typical, profiles[id])).not.toThrow();
  });

  it('are three steps: Tuned differs from Tracker in everything but the rows of the table', () => {
    expect(TECHNIQUE_NAMES.filter((name) => tracker[name] === tuned[name])).toEqual(['tableRows']);
    expect(TECHNIQUE_NAMES.filter((name) => eager[name] !== tracker[name])).toEqual([
      'history',
      'wire',
      'panels',
      'tableRows',
      'tableColumns',
    ]);
  });

  it('begin with Tracker', () => {
    expect(DEFAULT_PROFILE).toBe('tracker');
  });
});
