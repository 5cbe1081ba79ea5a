import { describe, expect, it } from 'vitest';
import { groupBySection } from '../../../src/kernels/sections.ts';
import { modelNames } from '../../../src/synth/modelNames.ts';

const names = Array.from({ length: 400 }, (_, index) => modelNames.name(index));

describe('the names of a language model’s run', () => {
  it('are those that such runs log', () => {
    for (const name of [
      'train/loss',
      'run_progress',
      'throughput/tokens_per_second',
      'grad/norm/transformer.layers.0.self_attn.q_proj.weight',
      'params/norm/transformer.layers.10.mlp.down_proj.weight',
      'eval/paloma/c4_en/bpb',
      'eval/paloma/dolma-v1_5/loss',
      'lm_eval/arc_easy/acc_norm',
      'eval/paloma/c4_en-3/loss',
    ])
      expect([name, names.includes(name)]).toEqual([name, true]);
  });

  it('make about six sections by their first prefix and dozens by their last', () => {
    const sections = groupBySection(names).map(({ name }) => name);
    expect(sections).toEqual(['train', 'Charts', 'throughput', 'grad', 'params', 'eval', 'lm_eval']);
    expect(groupBySection(names, 'last').length).toBeGreaterThan(50);
  });

  it('draw what they are called', () => {
    const fits = [
      [/loss$/, 'loss'],
      [/acc$/, 'accuracy'],
      [/^grad/, 'gradNorm'],
      [/^params/, 'paramNorm'],
      [/_per_second$/, 'throughput'],
    ] as const;
    names.forEach((name, index) => {
      for (const [words, kind] of fits)
        if (words.test(name)) expect([name, modelNames.kind(index)]).toEqual([name, kind]);
    });
  });

  it('that are none lead nowhere', () => {
    for (const name of [
      'eval/paloma/c4_en',
      'eval/paloma/c4_de/loss',
      'eval/paloma/c4_en/acc',
      'lm_eval/arc_easy/loss',
      'grad/norm/transformer.layers.0.mlp.weight',
      'train/accuracy',
    ])
      expect([name, modelNames.index(name)]).toEqual([name, undefined]);
  });
});
