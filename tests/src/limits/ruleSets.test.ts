import { describe, expect, it } from 'vitest';
import { LIMIT_IDS, type LimitId, RULE_SET_IDS, type RuleSet } from '../../../src/limits/limit.ts';
import { limitIn, pageLimits, ruleSet, ruleSets } from '../../../src/limits/ruleSets.ts';

/** Every row that some document states; a row in a set but not here was invented. */
const STATED: Record<string, readonly LimitId[]> = {
  '2023': LIMIT_IDS.slice(0, LIMIT_IDS.indexOf('log-rate') + 1).concat([
    'requests-free',
    'requests-paid',
    'sweep-agents',
  ]),
  '2025': LIMIT_IDS.slice(0, LIMIT_IDS.indexOf('log-rate') + 1).filter((id) => id !== 'media-names'),
  '2026': ['runs', 'metrics', 'scalar-points', 'files', 'log-rate', 'values-rate', 'video-rate'],
  swanlab: ['metrics', 'scalar-points', 'media-points', 'metric-width'],
  comet: ['runs', 'scalar-points', 'values-rate', 'parameters-rate'],
};

const rows = (set: RuleSet) => set.limits.map((limit) => ({ set: set.id, limit }));

describe('ruleSets', () => {
  it('lists every documented set once, in order, and not the custom one', () => {
    expect(ruleSets.map(({ id }) => id)).toEqual(RULE_SET_IDS.filter((id) => id !== 'custom'));
  });

  it.each(ruleSets)('$id invents no row and leaves none out', ({ id, limits }) => {
    expect(limits.map((limit) => limit.id)).toEqual(STATED[id]);
  });

  it.each(ruleSets)('$id holds each limit once, in the order of the rail', ({ limits }) => {
    const ids = limits.map((limit) => limit.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(LIMIT_IDS.filter((id) => ids.includes(id)));
  });

  it.each(ruleSets.flatMap(rows))(
    '[$limit.id] of $set says where it stands, when, and in which words',
    ({ limit }) => {
      expect(limit.title).not.toBe('');
      expect(limit.source).toMatch(/^https:\/\/|^[\w-]+\/[\w-]+:/);
      expect(limit.date).toMatch(/^20\d\d(-\d\d){0,2}$/);
      expect(limit.quote.text).not.toBe('');
    },
  );

  it.each(ruleSets.flatMap(rows))(
    '[$limit.id] of $set is a Korean quote translated, or an English one',
    ({ limit }) => {
      const { text, language, translation } = limit.quote;
      expect(/\p{Script=Hangul}/u.test(text)).toBe(language === 'ko');
      expect(translation !== undefined).toBe(language === 'ko');
    },
  );

  it.each(ruleSets.flatMap(rows))(
    '[$limit.id] of $set has a number, or a reading that stands in for one',
    ({ limit }) => {
      const used = limit.value ?? limit.reading;
      expect(used).toBeGreaterThan(0);
      expect(limit.reading === undefined).toBe(limit.value !== null);
    },
  );

  it.each(ruleSets.filter(({ id }) => id !== '2023').flatMap(rows))(
    '[$limit.id] of $set says that its words are as reported, unless they are the words of the source',
    ({ set, limit }) => {
      const verbatim = set === '2025' && limit.id === 'log-rate';
      expect(limit.note?.startsWith('As reported, not verbatim') ?? false).toBe(!verbatim);
    },
  );
});

describe('ruleSet', () => {
  it.each(ruleSets)('gives $id by its id, whatever custom values stand beside it', (set) => {
    expect(ruleSet(set.id)).toBe(set);
    expect(ruleSet(set.id, { runs: 1 })).toBe(set);
  });

  it('keeps "fewer than" apart from "at most"', () => {
    const op = (id: RuleSet['id'], limit: LimitId) => limitIn(ruleSet(id), limit)?.op;
    expect([op('2023', 'metrics'), op('2025', 'metrics')]).toEqual(['<=', '<']);
    expect([op('2023', 'files'), op('2025', 'files')]).toEqual(['<=', '<']);
    expect([op('2023', 'value-size'), op('2023', 'config-size')]).toEqual(['<=', '<']);
    expect([op('custom', 'files'), op('custom', 'scalar-points')]).toEqual(['<=', '<']);
  });

  it('takes all limits of 2023 into custom when nothing is given', () => {
    const custom = ruleSet('custom');
    expect(custom.limits).toEqual(ruleSet('2023').limits);
    expect(custom).toMatchObject({ id: 'custom', source: 'your own' });
  });

  it('overrides only what is given, and keeps all but value and source of the base limit', () => {
    const base = ruleSet('2023');
    const custom = ruleSet('custom', { runs: 20_000, 'scalar-points': 7 });
    for (const limit of base.limits) {
      const own = limit.id === 'runs' ? 20_000 : limit.id === 'scalar-points' ? 7 : undefined;
      const expected = own === undefined ? limit : { ...limit, value: own, source: 'your own' };
      expect(limitIn(custom, limit.id)).toEqual(expected);
    }
  });

  it('accepts zero as a value of your own', () => {
    expect(limitIn(ruleSet('custom', { files: 0 }), 'files')?.value).toBe(0);
  });

  it('[log-rate] has no reading once a number is given', () => {
    const rate = limitIn(ruleSet('custom', { 'log-rate': 3 }), 'log-rate');
    expect(rate?.value).toBe(3);
    expect(rate).not.toHaveProperty('reading');
  });

  it('invents no row for a custom value of a limit that 2023 does not have', () => {
    const custom = ruleSet('custom', { 'metric-width': 5 });
    expect(limitIn(custom, 'metric-width')).toBeUndefined();
    expect(custom.limits).toEqual(ruleSet('2023').limits);
  });

  it('leaves 2023 itself as it was', () => {
    const before = structuredClone(ruleSet('2023'));
    ruleSet('custom', { runs: 1, 'log-rate': 2 });
    expect(ruleSet('2023')).toEqual(before);
  });
});

describe('limitIn', () => {
  it('finds a limit by id, and nothing where the set does not state it', () => {
    expect(limitIn(ruleSet('2026'), 'runs')?.value).toBe(10_000);
    expect(limitIn(ruleSet('2026'), 'value-size')).toBeUndefined();
  });
});

describe('pageLimits', () => {
  it('gives the twelve page limits of 2023 in the order of the rail', () => {
    expect(pageLimits(ruleSet('2023')).map(({ id }) => id)).toEqual(
      LIMIT_IDS.slice(0, LIMIT_IDS.indexOf('log-overhead')),
    );
  });

  it.each(ruleSets)('leaves out what only a simulation crosses in $id', (set) => {
    const ids = pageLimits(set).map(({ id }) => id);
    const first = LIMIT_IDS.indexOf('log-overhead');
    expect(ids).toEqual(set.limits.map(({ id }) => id).filter((id) => LIMIT_IDS.indexOf(id) < first));
  });
});
