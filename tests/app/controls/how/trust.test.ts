import { describe, expect, it } from 'vitest';
import { trustOf } from '../../../../app/controls/how/trust.ts';
import type { Certificate } from '../../../../src/measure/certificate.ts';
import type { Environment } from '../../../../src/measure/environment.ts';
import { gatesOf } from '../../../../src/measure/gates.ts';
import { certificate, environment } from '../../../src/report/fixture.ts';

const sound: Environment = { ...environment, frame: { ...environment.frame, scale: 1 }, headless: false };
const held: Certificate = { ...certificate, headless: false };
const broken: Certificate = { ...held, rules: held.rules.map((rule) => ({ ...rule, passed: false })) };

function trust(own: Partial<Environment>, one: Certificate | null) {
  const mine = { ...sound, ...own };
  return trustOf({ environment: mine, certificate: one, gates: gatesOf(mine, one) });
}

describe('trustOf', () => {
  it('says nothing until the browser is read', () => {
    expect(trustOf(null)).toEqual({ kind: 'reading' });
  });

  it('is checked where the certificate matches and nothing is flagged; what is noted is no flag', () => {
    expect(trust({}, held)).toEqual({ kind: 'checked' });
    expect(trust({ raster: 'software' }, held)).toEqual({ kind: 'checked' });
  });

  it('flags a matching certificate of which a rule did not hold', () => {
    expect(trust({}, broken)).toEqual({ kind: 'flags', n: 1 });
  });

  it('counts the flags, a missing certificate among them', () => {
    expect(trust({}, null)).toEqual({ kind: 'flags', n: 1 });
    expect(trust({ isolated: false, devtools: true }, held)).toEqual({ kind: 'flags', n: 3 });
  });

  it('is refused before all else', () => {
    expect(trust({ production: false, isolated: false }, broken)).toEqual({ kind: 'refused' });
  });
});
