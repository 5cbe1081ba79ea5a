import { expect, it } from 'vitest';
import { flagInWords, flagWords, reasonInWords, reasonWords } from '../../../src/report/sampleWords.ts';

it('has words for every reason and flag that trials give', () => {
  expect(Object.keys(reasonWords)).toEqual([
    'warm-up',
    'control',
    'late-work',
    'input',
    'hidden',
    'resized',
    'incomplete',
    'unplanned-query',
    'unpresented',
  ]);
  expect(Object.keys(flagWords)).toEqual([
    'warm-up',
    'control',
    'unpresented',
    'drift',
    'harness-cost',
    'never-quiet',
    'own-view',
  ]);
  for (const [id, words] of Object.entries({ ...reasonWords, ...flagWords })) expect(words).not.toBe(id);
});

it('says one that it does not know as it stands, whatever its name', () => {
  expect(reasonInWords('resized')).toBe('the page was resized');
  expect(flagInWords('drift')).toBe('the machine ran faster or slower than usual');
  for (const other of ['moon', 'constructor', '__proto__', '']) {
    expect(reasonInWords(other)).toBe(other);
    expect(flagInWords(other)).toBe(other);
  }
});
