import { describe, expect, it } from 'vitest';
import { HEAD } from '../../../src/synth/metricKinds.ts';
import { ODD_GROUPS, ODD_NAMES, ODD_NOTE_GROUPS, ODD_NOTES, oddNames } from '../../../src/synth/oddNames.ts';

describe('odd names', () => {
  it('are two dozen that make trouble, and then those of the style with slashes', () => {
    expect(ODD_NAMES).toHaveLength(24);
    expect(ODD_NAMES.slice(0, 3)).toEqual(['', '__proto__', 'constructor']);
    expect(oddNames.name(24)).toBe(HEAD[0]!.name);
    expect([oddNames.kind(24), oddNames.kind(26)]).toEqual([HEAD[0]!.kind, HEAD[2]!.kind]);
  });

  it('are all different, those of metrics and those of the notes beside them', () => {
    const all = [...ODD_NAMES, ...ODD_NOTES, ...HEAD.map(({ name }) => name)];
    expect(new Set(all).size).toBe(all.length);
    const groups = [...ODD_NOTE_GROUPS, ...ODD_NAMES];
    expect(new Set(groups).size).toBe(groups.length);
    expect(new Set(ODD_GROUPS).size).toBe(ODD_GROUPS.length);
  });

  it('are found as they are spelt', () => {
    ODD_NAMES.forEach((name, index) => {
      expect(oddNames.index(name)).toBe(index);
    });
    for (const name of ['valueOf', 'a.b.c', ' ', 'x'.repeat(299)])
      expect(oddNames.index(name)).toBeUndefined();
  });
});
