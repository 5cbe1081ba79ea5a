import { describe, expect, it } from 'vitest';
import { trustOf } from '../../../../app/controls/how/trust.ts';
import type { Certificate } from '../../../../src/measure/certificate.ts';
import { PROTOCOL } from '../../../../src/measure/certificate.ts';
import type { Environment } from '../../../../src/measure/environment.ts';
import { gatesOf } from '../../../../src/measure/gates.ts';

const sound: Environment = {
  app: '0.1.0',
  commit: 'abc1234',
  userAgent: 'Chromium',
  browser: 'Google Chrome 156.0.8078.79',
  engine: 'Chromium 156.0.8078.79',
  platform: 'Linux',
  cores: 8,
  pixelRatio: 1,
  isolated: true,
  timerStep: 0.005,
  refreshHz: 60,
  frame: { width: 1120, height: 600, scale: 1 },
  production: true,
  react: { version: '19.3.1', build: 'production' },
  devtools: false,
  headless: false,
  raster: 'hardware',
  gpu: null,
  screenClock: true,
  clockCost: 0.00006,
};

const held: Certificate = {
  protocol: PROTOCOL,
  createdAt: '2026-11-20T10:12:00Z',
  app: '0.1.0',
  commit: 'abc1234',
  engine: 'Chromium 156.0.8078.79',
  platform: 'Linux',
  cores: 2,
  isolated: true,
  headless: false,
  raster: 'software',
  refreshHz: 60,
  rules: [{ experiment: 'B', id: 'B', claim: 'Main ends with the commit', passed: true, n: 60, figures: {} }],
};
const broken: Certificate = { ...held, rules: held.rules.map((rule) => ({ ...rule, passed: false })) };

function trust(own: Partial<Environment>, certificate: Certificate | null) {
  const environment = { ...sound, ...own };
  return trustOf({ environment, certificate, gates: gatesOf(environment, certificate) });
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
