import { describe, expect, it } from 'vitest';
import type { Certificate } from '../../src/measure/certificate.ts';
import { withCertificates } from './certificateFile.ts';

const certificate = (engine: string, isolated: boolean, createdAt: string) =>
  ({ engine, isolated, headless: true, createdAt }) as Certificate;

describe('withCertificates', () => {
  const old = [certificate('Chromium 155.0.1', true, 'old'), certificate('Chromium 156.0.1', true, 'old')];

  it('replaces the certificate of the same browser and keeps the others', () => {
    const made = withCertificates(old, [certificate('Chromium 156.0.9', true, 'new')]);
    expect(made.map(({ engine, createdAt }) => [engine, createdAt])).toEqual([
      ['Chromium 155.0.1', 'old'],
      ['Chromium 156.0.9', 'new'],
    ]);
  });

  it('tells isolated and plain pages apart, and orders by what certificates are of', () => {
    const plain = certificate('Chromium 156.0.1', false, 'new');
    const made = withCertificates([plain, ...old], []);
    expect(made).toEqual(withCertificates([...old].reverse(), [plain]));
    expect(made.map(({ isolated }) => isolated)).toEqual([true, true, false]);
  });
});
