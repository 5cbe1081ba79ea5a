import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hash } from '../../../src/base/hash.ts';
import { SENTINEL_VERSION } from '../../../src/measure/sentinel.ts';

/** Of the scene's text without comments, by version. Readings of a version are compared: its scene never changes. */
const SCENES: Readonly<Record<number, number>> = { 1: 1890654813 };

it('has a version for each scene: who changes the scene gives it the next', () => {
  const files = ['SentinelScene.tsx', 'SentinelScene.module.css'];
  const text = files
    .map((file) => readFileSync(`app/frame/${file}`, 'utf8'))
    .join('')
    .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    .replaceAll(/\s+/g, '');
  const sum = [...text].reduce((key, letter) => hash(key, letter.codePointAt(0)!), 0);
  expect(sum).toBe(SCENES[SENTINEL_VERSION]);
});
