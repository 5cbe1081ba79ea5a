import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STAGES } from '../../../src/measure/stages.ts';

const css = readFileSync(new URL('../../../app/ui/tokens.css', import.meta.url), 'utf8');

type Rgb = readonly [number, number, number];
type Theme = ReadonlyMap<string, string>;

const blocks = [...css.matchAll(/:root[^{,]*\{([^}]*--bg:[^}]*)\}/g)].map(
  ([, body = '']): Theme =>
    new Map([...body.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value])),
);
const [light, systemDark, dark] = blocks as [Theme, Theme, Theme];
const themes = { light, dark };

function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function contrast(a: string, b: string): number {
  const [x, y] = [a, b].map((hex) => {
    const [r, g, b] = linear(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  }) as [number, number];
  return Math.max(x, y) / Math.min(x, y);
}

/** Machado, Oliveira and Fernandes 2009, severity 1. */
const EYES: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deutan: [
    [0.367, 0.861, -0.228],
    [0.28, 0.673, 0.047],
    [-0.012, 0.043, 0.969],
  ],
  protan: [
    [0.152, 1.053, -0.205],
    [0.115, 0.786, 0.099],
    [-0.004, -0.048, 1.052],
  ],
};

function seen(hex: string, eye: string): Rgb {
  const c = linear(hex);
  const through = EYES[eye]!.map((row) =>
    Math.max(0, row[0] * c[0] + row[1] * c[1] + row[2] * c[2]),
  ) as unknown as Rgb;
  return oklab(through);
}

function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122 * r + 0.5363 * g + 0.0514 * b);
  const m = Math.cbrt(0.2119 * r + 0.6807 * g + 0.1074 * b);
  const s = Math.cbrt(0.0883 * r + 0.2817 * g + 0.63 * b);
  return [
    0.2105 * l + 0.7936 * m - 0.0041 * s,
    1.978 * l - 2.4286 * m + 0.4506 * s,
    0.0259 * l + 0.7828 * m - 0.8087 * s,
  ];
}

function distance(a: string, b: string, eye: string): number {
  const [x, y] = [seen(a, eye), seen(b, eye)];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

const TEXT = ['text', 'text-quiet', 'accent', 'under', 'near', 'over'];
const STAGE_TOKENS = STAGES.map((stage) => `stage-${stage}`);
const RUN_TOKENS = Array.from({ length: 10 }, (_, index) => `run-${index}`);

function pairs(names: readonly string[]): (readonly [string, string])[] {
  return names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b] as const));
}

describe('tokens', () => {
  it('says dark twice in the same words', () => {
    expect(blocks).toHaveLength(3);
    expect([...systemDark]).toEqual([...dark]);
  });

  it('has every token in both themes', () => {
    expect([...light.keys()]).toEqual([...dark.keys()]);
  });

  describe.each(Object.entries(themes))('%s', (_, theme) => {
    const colour = (name: string) => theme.get(name)!;

    it.each(TEXT)('%s is readable on every ground (WCAG AA)', (name) => {
      for (const ground of ['surface', 'surface-2', 'bg'])
        expect(contrast(colour(name), colour(ground)), ground).toBeGreaterThan(4.5);
    });

    it('keeps words on the accent and its quiet form readable', () => {
      expect(contrast(colour('on-accent'), colour('accent'))).toBeGreaterThan(4.5);
      expect(contrast(colour('text'), colour('accent-quiet'))).toBeGreaterThan(4.5);
      expect(contrast(colour('accent'), colour('accent-quiet'))).toBeGreaterThan(4.5);
    });

    it('keeps rings and field borders visible (WCAG 1.4.11)', () => {
      for (const name of ['focus', 'line-strong'])
        for (const ground of ['surface', 'surface-2'])
          expect(contrast(colour(name), colour(ground))).toBeGreaterThan(2.9);
    });

    it.each(Object.keys(EYES))('tells neighbouring stages apart: %s eyes', (eye) => {
      const stages = STAGE_TOKENS.map(colour);
      for (let i = 1; i < stages.length; i++)
        expect(distance(stages[i - 1]!, stages[i]!, eye), STAGE_TOKENS[i]!).toBeGreaterThan(0.11);
    });

    it.each(Object.keys(EYES))('tells any two stages and any two run lines apart: %s eyes', (eye) => {
      for (const [a, b] of [...pairs(STAGE_TOKENS), ...pairs(RUN_TOKENS)])
        expect(distance(colour(a), colour(b), eye), `${a} ${b}`).toBeGreaterThan(0.06);
    });

    it.each(RUN_TOKENS)('%s is visible as a thin line', (name) => {
      expect(contrast(colour(name), colour('surface'))).toBeGreaterThan(2.95);
    });
  });
});
