import { describe, expect, it } from 'vitest';
import type { CertificateRule } from '../../../src/measure/certificate.ts';
import { certificateInWords } from '../../../src/report/certificateInWords.ts';
import { certificate, environment } from './fixture.ts';

function headline(facts: Partial<typeof environment>, of: typeof certificate | null = certificate): string {
  return certificateInWords(of, { ...environment, ...facts }).headline;
}

function found(figures: CertificateRule['figures']): string {
  const rules = [{ ...certificate.rules[0]!, figures }];
  return certificateInWords({ ...certificate, rules }, environment).rules[0]!.found;
}

describe('the headline of a certificate', () => {
  it('says for which browser the clocks were proved, when, and that every rule held', () => {
    expect(headline({})).toBe(
      "The clocks of Chromium 156 (headless, isolated) were held against the browser's own trace " +
        'on 22 November 2026: 3 of 3 rules held.',
    );
  });

  it('names the rules that broke', () => {
    const [first, ...rest] = certificate.rules;
    const broken = { ...certificate, rules: [first!, ...rest.map((rule) => ({ ...rule, passed: false }))] };
    expect(headline({}, broken)).toMatch(/: 1 of 3 rules held; broken: C, F \| traced\.$/);
  });

  it('says of another browser that it was not checked, and what both are', () => {
    expect(headline({ engine: 'Chromium 157.0.1', headless: false, isolated: false })).toBe(
      'The clock was not checked on this browser: the certificate at hand is of Chromium 156, headless, isolated; ' +
        'this is Chromium 157, with a window, not isolated.',
    );
    expect(headline({}, { ...certificate, protocol: 0 })).toBe(
      'The clock was not checked on this browser: the certificate at hand is of Chromium 156, headless, isolated, ' +
        'timed by protocol 0; this is Chromium 156, headless, isolated, timed by protocol 1.',
    );
  });

  it('says that there is none', () => {
    expect(certificateInWords(null, environment)).toEqual({
      headline: 'The clock was not checked on this browser, and there is no certificate of another.',
      rules: [],
    });
  });
});

describe('the rules of a certificate', () => {
  it('come in order, each with its claim, what was found and whether it held', () => {
    expect(certificateInWords(certificate, environment).rules).toEqual([
      {
        id: 'A isolated',
        claim: 'screen is within 0.5 ms of the trace in 95 % of samples',
        found: 'p50 0 ms, p95 0.17 ms, max 0.94 ms',
        n: '240',
        passed: true,
      },
      {
        id: 'C',
        claim: 'work after the end is at most 5 % of the window',
        found: '1.23 %',
        n: '1,200',
        passed: true,
      },
      {
        id: 'F | traced',
        claim: 'how much longer a traced sample takes is known',
        found: '1.18 x',
        n: '60',
        passed: true,
      },
    ]);
  });

  it('say figures in the unit that their names end in', () => {
    expect(found({ ms: 1234, share: 0.5, ratio: 2 })).toBe('1.23 s, 50 %, 2 x');
    expect(found({ minMs: -0.07, escapedShare: 0.042, slowdownRatio: 1.0249 })).toBe(
      'min -0.07 ms, escaped 4.2 %, slowdown 1.02 x',
    );
    expect(found({ rasterFaultMs: 271, faultsSeen: 16, alarms: 0.12345 })).toBe(
      'raster fault 271 ms, faults seen 16, alarms 0.123',
    );
    expect(found({})).toBe('');
  });
});
