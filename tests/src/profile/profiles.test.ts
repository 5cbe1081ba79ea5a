import { describe, expect, it } from 'vitest';
import { createBackend } from '../../../src/backend/backend.ts';
import { PROFILE_IDS, profiles } from '../../../src/profile/profiles.ts';
import type { Technique } from '../../../src/profile/technique.ts';
import { typical } from '../../../src/spec/projectSpec.ts';

const { tracker, tuned } = profiles;
const TECHNIQUES: readonly Technique[] = [
  'store',
  'runList',
  'rowWork',
  'history',
  'wire',
  'decode',
  'keys',
  'panels',
  'tableRows',
  'tableColumns',
  'refresh',
];

describe('the profiles', () => {
  it.each(PROFILE_IDS)('%s has a value for every technique, and a backend', (id) => {
    expect(profiles[id].id).toBe(id);
    expect(Object.keys(profiles[id].techniques)).toEqual(TECHNIQUES);
    expect(() => createBackend(typical, profiles[id].techniques)).not.toThrow();
  });

  it('differ in everything but the rows of the table', () => {
    const same = TECHNIQUES.filter((name) => tracker.techniques[name] === tuned.techniques[name]);
    expect(same).toEqual(['tableRows']);
  });

  it('say for each value of Tracker what it rests on', () => {
    expect(Object.keys(tracker.basis)).toEqual(TECHNIQUES);
    for (const basis of Object.values(tracker.basis)) expect(basis).toMatch(/^(Documented: .+|Assumed)/);
  });
});
