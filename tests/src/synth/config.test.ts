import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/base/json.ts';
import {
  configOf,
  configPath,
  configValue,
  hasBigConfig,
  PADDING_KEY,
  paddingBytes,
} from '../../../src/synth/config.ts';
import { runFacts } from '../../../src/synth/runFacts.ts';
import { smallSpec, specOf } from './anySpec.ts';

function leaves(value: Json, path: readonly string[] = []): (readonly [string, Json])[] {
  if (typeof value !== 'object' || value === null) return [[path.join('.'), value]];
  return Object.entries(value).flatMap(([key, below]) => leaves(below as Json, [...path, key]));
}

describe('a config', () => {
  it('has as many keys as asked, each where its path says, with its value', () => {
    fc.assert(
      fc.property(smallSpec, fc.nat({ max: 8 }), (spec, number) => {
        const run = runFacts(spec, number);
        const expected = Array.from({ length: spec.configKeys }, (_, index) => [
          configPath(spec, index).join('.'),
          configValue(run, index),
        ]);
        expect(Object.fromEntries(leaves(configOf(spec, run)))).toEqual(Object.fromEntries(expected));
        expect(leaves(configOf(spec, run))).toHaveLength(spec.configKeys);
      }),
    );
  });

  it('has names with as many dots as the depth asks', () => {
    for (let configDepth = 0; configDepth <= 8; configDepth++) {
      for (const index of [0, 5, 15, 16, 500])
        expect(configPath(specOf({ configDepth }), index).join('.').split('.')).toHaveLength(configDepth + 1);
    }
  });

  it('begins with the keys that most trainings have', () => {
    const config = configOf(specOf({ configKeys: 4 }), runFacts(specOf({}), 1));
    expect(config).toEqual({
      optimizer: { name: expect.any(String), lr: expect.any(Number), weight_decay: expect.any(Number) },
      data: { batch_size: expect.any(Number) },
    });
  });

  it('draws nulls, texts, truth values and numbers, as configs have them', () => {
    const drawn = (index: number) =>
      new Set(Array.from({ length: 300 }, (_, number) => configValue(runFacts(specOf({}), number), index)));
    expect(drawn(12)).toEqual(new Set([0.5, 1, null]));
    expect(drawn(13)).toEqual(new Set([true, false]));
    expect(drawn(4)).toEqual(new Set(['c4', 'imagenet', 'librispeech', 'pile']));
  });

  it('differs from run to run', () => {
    const spec = specOf({});
    const texts = Array.from({ length: 50 }, (_, number) =>
      JSON.stringify(configOf(spec, runFacts(spec, number))),
    );
    expect(new Set(texts).size).toBe(50);
  });
});

describe('a big config', () => {
  it('is carried by the newest runs, as many as asked', () => {
    const spec = specOf({ runs: 10, bigConfigRuns: 3 });
    const big = Array.from({ length: 10 }, (_, number) => hasBigConfig(spec, runFacts(spec, number)));
    expect(big.lastIndexOf(false)).toBe(6);
    expect(big.filter(Boolean)).toHaveLength(3);
  });

  it('is padded to its bytes, and left alone where there is no room', () => {
    const spec = specOf({ runs: 10, bigConfigRuns: 3, configBytes: 1000 });
    const key = `,"${PADDING_KEY}":`.length;
    expect(paddingBytes(spec, runFacts(spec, 9), 400)).toBe(600 - key);
    expect(paddingBytes(spec, runFacts(spec, 6), 400)).toBe(0);
    expect(paddingBytes(spec, runFacts(spec, 9), 1000 - key - 4)).toBe(4);
    expect(paddingBytes(spec, runFacts(spec, 9), 1000 - key - 3)).toBe(0);
    expect(paddingBytes(spec, runFacts(spec, 9), 5000)).toBe(0);
  });

  it('is padded under a name that no key has', () => {
    const spec = specOf({ configKeys: 2000, configDepth: 0 });
    for (let index = 0; index < 2000; index++) expect(configPath(spec, index)[0]).not.toBe(PADDING_KEY);
  });
});
