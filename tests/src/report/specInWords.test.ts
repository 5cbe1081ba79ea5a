import { expect, it } from 'vitest';
import { specInWords } from '../../../src/report/specInWords.ts';
import { typical } from '../../../src/spec/projectSpec.ts';

it('says what sets a spec apart, in the order of the fields', () => {
  const spec = { ...typical, metrics: 300, runs: 12_000, valueBytes: 1_500_000, gaps: 0.2 };
  expect(specInWords(spec)).toBe('runs 12,000, metrics 300, valueBytes 1.5 MB, gaps 0.2');
});

it('says choices, lists and seconds', () => {
  const spec = { ...typical, nameStyle: 'flat', groupBy: ['lr', 'model'], refreshSeconds: 30 } as const;
  expect(specInWords(spec)).toBe('nameStyle flat, groupBy lr + model, refreshSeconds 30 s');
});

it('says "typical" of the default', () => {
  expect(specInWords(typical)).toBe('typical');
  expect(specInWords({ ...typical, groupBy: [] })).toBe('typical');
});
