import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RuleSet } from '../../../src/limits/limit.ts';
import { pageLimits, ruleSet, ruleSets } from '../../../src/limits/ruleSets.ts';
import type { Finding, FindingLevel } from '../../../src/spec/finding.ts';
import { findings } from '../../../src/spec/findings.ts';
import { messageOf } from '../../../src/spec/findingWords.ts';
import { headroom } from '../../../src/spec/headroom.ts';
import { PRESETS } from '../../../src/spec/presets.ts';
import { type ProjectSpec, parseSpec, typical } from '../../../src/spec/projectSpec.ts';
import { specOf } from '../synth/anySpec.ts';
import { anyRules, loadedSpec } from './loadedSpec.ts';

const rules = ruleSet('2023');
const RANK: Readonly<Record<FindingLevel, number>> = { over: 2, near: 1, note: 0 };
const idsOf = (spec: ProjectSpec, set = rules) => findings(spec, set).map(({ id }) => id);

/** Gone, of a lower level, or as far past less. */
function milder(before: Finding, after: Finding | undefined): boolean {
  if (!after || RANK[after.level] < RANK[before.level]) return true;
  return (
    after.level === before.level &&
    after.ratio !== null &&
    before.ratio !== null &&
    after.ratio < before.ratio
  );
}

/** Whether some page limit that is near or passed is nearer than it was, by more than estimates can tell. */
function isWorse(before: ProjectSpec, after: ProjectSpec, set: RuleSet): boolean {
  const rooms = headroom(before, set);
  return headroom(after, set).some(
    ({ state, ratio }, at) => state !== 'under' && ratio > 1.01 * rooms[at]!.ratio,
  );
}

function afterFix(finding: Finding, set: RuleSet): Finding | undefined {
  return findings(finding.fix!.spec, set).find(({ id }) => id === finding.id);
}

describe('findings', () => {
  it('have nothing to say of the typical project, by any document', () => {
    for (const set of ruleSets) expect(idsOf(typical, set)).toEqual([]);
  });

  it('tell over before near before notes, and worst first', () => {
    const spec = specOf({
      runs: 20_000,
      points: 900_000,
      configBytes: 9_000_000,
      configDepth: 3,
      nameStyle: 'odd',
    });
    expect(findings(spec, rules).map(({ id, level, ratio }) => [id, level, ratio])).toEqual([
      ['scalar-points', 'over', 9],
      ['runs', 'over', 2],
      ['config-depth', 'near', 1],
      ['config-size', 'near', 0.9],
      ['odd-names', 'note', null],
    ]);
  });

  it('are one for each page limit that is near or passed, but for the advised one of two forms', () => {
    fc.assert(
      fc.property(loadedSpec, anyRules, (spec, set) => {
        const axis = new Map(pageLimits(set).map((limit) => [limit.id, limit.axis]));
        const expected = headroom(spec, set)
          .filter(({ id, state }) => state === 'over' || (state === 'near' && axis.get(id) !== 'contrast'))
          .map(({ id, state, ratio }) => ({ id, level: state, ratio }));
        const limits = expected.map(({ id }) => id);
        const told = findings(spec, set).filter(({ id }) => limits.some((limit) => limit === id));
        expect(told.map(({ id, level, ratio }) => ({ id, level, ratio }))).toHaveLength(expected.length);
        expect(told).toEqual(expect.arrayContaining(expected.map((one) => expect.objectContaining(one))));
      }),
      { numRuns: 300 },
    );
  });

  it('of an example tell what its document shows by it', () => {
    const of = (id: string) => idsOf(PRESETS.find((preset) => preset.id === id)!.spec);
    expect(of('wide-key')).toEqual(['value-size', 'wide-slows-all', 'call-never-arrives', 'call-size']);
    expect(of('large-config')).toEqual(['config-size', 'config-refused']);
    expect(of('bad-loop')).toEqual(['scalar-points']);
    expect(of('wide-often')).toEqual(['wide-and-often']);
    for (const id of ['good-config', 'nested', 'good-loop', 'wide-less-often', 'language-model'])
      expect(of(id)).toEqual([]);
  });
});

describe('a fix', () => {
  it('brings its finding to the bound or ends it, and no other page limit nearer', () => {
    fc.assert(
      fc.property(loadedSpec, anyRules, (spec, set) => {
        for (const finding of findings(spec, set)) {
          if (!finding.fix) continue;
          const left = afterFix(finding, set);
          expect(milder(finding, left), finding.id).toBe(true);
          expect(left?.ratio ?? 0, finding.id).toBeLessThanOrEqual(1);
          expect(isWorse(spec, finding.fix.spec, set), finding.id).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('changes what it says alone, inside the ranges, and nothing that could stay', () => {
    fc.assert(
      fc.property(loadedSpec, anyRules, (spec, set) => {
        for (const finding of findings(spec, set)) {
          if (!finding.fix) continue;
          const { changes, spec: fixed } = finding.fix;
          expect(parseSpec(fixed)).toEqual({ ok: true, value: fixed });
          const told = Object.fromEntries(changes.map(({ field, to }) => [field, to]));
          expect({ ...spec, ...told }).toEqual(fixed);
          for (const { field, from } of changes) {
            expect(spec[field]).toEqual(from);
            const undone = { ...fixed, [field]: from } as ProjectSpec;
            const back = findings(undone, set).some(({ id }) => id === finding.id);
            expect(back || isWorse(spec, undone, set), `${finding.id} without ${field}`).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is there for whatever is over by a documented rule set, and for nothing that keeps to it', () => {
    fc.assert(
      fc.property(loadedSpec, fc.constantFrom(...ruleSets), (spec, set) => {
        for (const { id, level, ratio, fix } of findings(spec, set)) {
          if (level === 'over') expect(fix, id).toBeDefined();
          if (ratio !== null && ratio < 1) expect(fix, id).toBeUndefined();
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the words of a finding', () => {
  const everything = specOf({
    runs: 300_000,
    metrics: 20_000,
    sharedMetrics: 0.5,
    points: 3_000_000,
    valueBytes: 50_000_000,
    wideMetrics: 30,
    widePoints: 5000,
    configBytes: 90_000_000,
    configDepth: 8,
    summaryDepth: 8,
    files: 50_000,
    mediaMetrics: 100,
    mediaNaming: 'perImage',
    mediaImages: 1000,
    mediaPoints: 1_000_000,
    histogramMetrics: 3,
    histogramPoints: 1_000_000,
    groupBy: ['config.lr', 'config.seed'],
    nameStyle: 'odd',
  });
  const all = (['2023', '2025', '2026', 'swanlab', 'comet', 'custom'] as const).flatMap((id) => {
    const set = ruleSet(id, { runs: 500 });
    return findings(everything, set).map((finding) => ({ set, finding, words: messageOf(finding) }));
  });

  it('are told of every finding that there is', () => {
    expect(new Set(all.map(({ finding }) => finding.id)).size).toBe(pageLimits(rules).length + 8);
  });

  it('say what documents say and what they do not, and never that data is turned away', () => {
    for (const { words, finding } of all) {
      expect(words, finding.id).toMatch(/The documents say|No document/);
      expect(words).not.toMatch(/reject|turned away|undefined|NaN|Infinity|null/i);
      if (finding.limit === finding.id && finding.source !== 'your own')
        expect(finding.what).toContain(`, ${finding.date})`);
      expect(finding.source).not.toBe('');
    }
  });

  it('speak of W&B in its own rule sets alone', () => {
    for (const { set, words } of all)
      if (set.id === 'swanlab' || set.id === 'comet') {
        expect(words).not.toMatch(/W&B|Weights/);
        expect(words).toContain(set.publisher === 'Comet' ? 'Comet' : 'SwanLab');
      }
  });

  it('are whole sentences', () => {
    for (const { finding } of all)
      for (const text of [finding.what, finding.effect, finding.advice]) {
        expect(text).toMatch(/^[A-Z0-9].*\.$/);
        expect(text).not.toMatch(/ {2}|\.\.|\b1 (calls|points|values|runs|metrics)\b/);
      }
  });

  it('are plain JSON', () => {
    for (const { spec } of PRESETS) {
      const told = findings(spec, rules);
      expect(JSON.parse(JSON.stringify(told))).toEqual(told);
    }
  });
});
