import { expect, it } from 'vitest';
import { environmentInWords } from '../../../src/report/environmentInWords.ts';
import { environment } from './fixture.ts';

function said(facts: Partial<typeof environment>): Record<string, string> {
  return Object.fromEntries(environmentInWords({ ...environment, ...facts }));
}

it('says every fact once', () => {
  const rows = environmentInWords(environment);
  expect(new Set(rows.map(([fact]) => fact)).size).toBe(rows.length);
  // `production` and React's build are two facts; version and build of React share a row.
  expect(rows).toHaveLength(Object.keys(environment).length);
});

it('says builds, drawing and clocks', () => {
  expect(said({})).toMatchObject({
    commit: '1a01e53',
    'React of the page': '19.3.1, production build',
    "React's developer tools": 'not attached',
    'drawn by': 'software',
    'graphics device': 'not told',
    headless: 'yes',
    refresh: '60 Hz',
    'one reading of the clock costs': '85 ns',
  });
  expect(
    said({
      react: { version: '18.2.0', build: 'unknown' },
      devtools: true,
      raster: 'hardware',
      gpu: 'ANGLE (Intel)',
      headless: false,
      refreshHz: null,
      clockCost: 0.0012,
    }),
  ).toMatchObject({
    'React of the page': '18.2.0, build unknown',
    "React's developer tools": 'attached',
    'drawn by': 'hardware',
    'graphics device': 'ANGLE (Intel)',
    headless: 'no',
    refresh: 'not taken',
    'one reading of the clock costs': '1.2 µs',
  });
});
