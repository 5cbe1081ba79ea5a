import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionOf } from '../../../src/kernels/sections.ts';
import { Names, wideName } from '../../../src/synth/names.ts';
import { smallSpec, specOf } from './anySpec.ts';

const style = fc.constantFrom('slash', 'flat', 'model', 'odd');
const nesting = fc.record({
  nestingDepth: fc.nat({ max: 8 }),
  nestingFanout: fc.oneof(fc.constantFrom(1, 2, 4), fc.integer({ min: 1, max: 100 })),
});

describe('names', () => {
  it('lead back to their index, for indices up to a million in every style and at every depth', () => {
    const share = fc.constantFrom(0, 0.3, 1);
    const index = fc.oneof(fc.nat({ max: 200 }), fc.nat({ max: 999_999 }));
    const fields = fc.record({ nameStyle: style, sharedMetrics: share });
    fc.assert(
      fc.property(fields, nesting, index, fc.nat({ max: 1e6 }), (plain, nested, at, run) => {
        const names = new Names(specOf({ metrics: 1_000_000, ...plain, ...nested }));
        expect(names.index(run, names.name(run, at))).toBe(at);
        expect(names.owner(names.name(run, at))).toBe(at < names.shared ? undefined : run);
      }),
      { numRuns: 2000 },
    );
  });

  it('are their paths, joined by dots, the last key of which stands before the value as JSON', () => {
    fc.assert(
      fc.property(smallSpec, (spec) => {
        const names = new Names(spec);
        for (const run of [3, 0, 3]) {
          for (let index = 0; index < spec.metrics; index++) {
            const path = names.path(run, index);
            expect(path).toHaveLength(spec.nestingDepth + 1);
            expect(names.name(run, index)).toBe(path.join('.'));
            expect(new TextDecoder().decode(names.key(run, index))).toBe(`${JSON.stringify(path.at(-1))}:`);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('are all different, however they are nested', () => {
    const metrics = 5000;
    fc.assert(
      fc.property(style, nesting, (nameStyle, nested) => {
        const names = new Names(specOf({ metrics, nameStyle, sharedMetrics: 0.9, ...nested }));
        const seen = new Set(Array.from({ length: metrics }, (_, index) => names.name(3, index)));
        expect(seen.size).toBe(metrics);
      }),
      { numRuns: 30 },
    );
  });

  it('keep their section, however they are nested', () => {
    fc.assert(
      fc.property(style, nesting, fc.nat({ max: 999 }), (nameStyle, nested, at) => {
        const fields = { metrics: 1000, nameStyle, sharedMetrics: 0.9 };
        const [plain, deep] = [new Names(specOf(fields)), new Names(specOf({ ...fields, ...nested }))];
        expect(sectionOf(deep.name(5, at))).toBe(sectionOf(plain.name(5, at)));
      }),
    );
  });

  it('are common to all runs up to the shared share, and a run of its own from there', () => {
    fc.assert(
      fc.property(smallSpec, fc.nat({ max: 39 }), (spec, index) => {
        fc.pre(index < spec.metrics);
        const names = new Names(spec);
        const mine = names.name(0, index);
        expect(names.name(1, index) === mine).toBe(index < names.shared);
        expect(names.index(1, mine)).toBe(index < names.shared ? index : undefined);
      }),
    );
  });

  it('that no run logs lead nowhere, however near they come', () => {
    const slash = new Names(specOf({ metrics: 200, sharedMetrics: 0.9 }));
    const strange = [
      '',
      'train',
      'train/los',
      'eval/arc_1.loss',
      'eval/arc_01.loss',
      'eval/ark.loss',
      'metric_3',
    ];
    const past = [
      'grad_norm/layers.99.attn.q_proj',
      'grad_norm/layers.01.attn.q_proj',
      'grad_norm/layers.0.x',
    ];
    const own = ['own/run_5.metric_20', 'own/run_05.metric_0', 'own/run_5.metric_00', 'own/run_6.metric_0'];
    for (const name of [...strange, ...past, ...own, 'wide/key_0', '__proto__'])
      expect([name, slash.index(5, name)]).toEqual([name, undefined]);
    const deep = new Names(specOf({ metrics: 200, nestingDepth: 2 }));
    expect(deep.index(5, 'train/part_2.part_0.accuracy')).toBeUndefined();
    expect(deep.index(5, 'train/part_1.part_0.accuracy')).toBe(1);
    for (const name of ['train/accuracy', 'train/part_1.accuracy', 'train/part_1.part_0.part_0.accuracy'])
      expect([name, deep.index(5, name)]).toEqual([name, undefined]);
    const flat = new Names(specOf({ metrics: 10, nameStyle: 'flat' }));
    for (const name of ['metric_10', 'metric_03', 'metric_', 'train/loss', 'metric_1e0'])
      expect([name, flat.index(0, name)]).toEqual([name, undefined]);
  });

  it('and only those that are spelt as they are printed', () => {
    const near = fc.stringMatching(
      /^(metric_\d{1,3}|own\/run_\d{1,2}\.metric_\d{1,2}|(grad|param)_norm\/layers\.\d{1,2}\.(attn\.[qkvo]_proj|norm\.weight)|eval\/(arc|mmlu|gsm8k)(_\d{1,2})?\.(loss|accuracy))$/,
    );
    fc.assert(
      fc.property(near, style, (name, nameStyle) => {
        const names = new Names(specOf({ metrics: 300, nameStyle, sharedMetrics: 0.9 }));
        const index = names.index(7, name);
        if (index !== undefined) expect(names.name(7, index)).toBe(name);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the sort of a metric', () => {
  it('fits its name', () => {
    const names = new Names(specOf({ metrics: 3000 }));
    const fits = [
      [/loss$/, 'loss'],
      [/accuracy$/, 'accuracy'],
      [/^grad_norm\//, 'gradNorm'],
      [/^param_norm\//, 'paramNorm'],
      [/perplexity$/, 'perplexity'],
      [/learning_rate$/, 'schedule'],
    ] as const;
    for (let index = 0; index < 3000; index++) {
      const name = names.name(0, index);
      for (const [words, kind] of fits)
        if (words.test(name)) expect([name, names.kind(index)]).toEqual([name, kind]);
    }
  });
});

describe('the name of a wide value', () => {
  it('is told from any scalar by its prefix', () => {
    expect([wideName(0), wideName(12)]).toEqual(['wide/key_0', 'wide/key_12']);
  });
});
