import { describe, expect, it } from 'vitest';
import {
  bestCertificate,
  brokenRules,
  EXPERIMENTS,
  mismatches,
  PROTOCOL,
} from '../../../src/measure/certificate.ts';
import { certificate, environment } from '../report/fixture.ts';

it('names the rules that the clocks broke', () => {
  const rules = certificate.rules.map((rule) => ({ ...rule, passed: rule.experiment === 'A' }));
  expect(brokenRules({ ...certificate, rules })).toEqual(['C', 'F | traced']);
  expect(brokenRules(certificate)).toEqual([]);
});

describe('a certificate and a browser', () => {
  it('agree where major version, isolation, head and protocol do', () => {
    expect(certificate.protocol).toBe(PROTOCOL);
    expect(mismatches(certificate, environment)).toEqual([]);
  });

  it('agree whatever the build of the browser, the machine and the commit are', () => {
    const elsewhere = {
      ...environment,
      engine: 'Chromium 156.1.2.3',
      platform: 'Windows',
      cores: 64,
      raster: 'hardware',
      refreshHz: 144,
      commit: 'fffffff',
      app: '9.9.9',
    } as const;
    expect(mismatches(certificate, elsewhere)).toEqual([]);
  });

  it('name each point on which they differ, in one order', () => {
    expect(mismatches(certificate, { ...environment, engine: 'Chromium 157.0.8078.79' })).toEqual([
      'browser',
    ]);
    expect(mismatches(certificate, { ...environment, engine: 'Chromium 15.6' })).toEqual(['browser']);
    expect(mismatches(certificate, { ...environment, engine: 'Firefox 156.0' })).toEqual(['browser']);
    expect(mismatches(certificate, { ...environment, isolated: false })).toEqual(['isolation']);
    expect(mismatches(certificate, { ...environment, headless: false })).toEqual(['headless']);
    expect(mismatches({ ...certificate, protocol: PROTOCOL + 1 }, environment)).toEqual(['protocol']);
    const nothing = { ...environment, engine: 'unknown', isolated: false, headless: false };
    expect(mismatches({ ...certificate, protocol: 0 }, nothing)).toEqual([
      'browser',
      'isolation',
      'headless',
      'protocol',
    ]);
  });
});

describe('the best of several certificates', () => {
  const open = { ...certificate, isolated: false };
  const old = { ...certificate, engine: 'Chromium 155.0', isolated: false };

  it('is the one that speaks for the browser, wherever it stands', () => {
    expect(bestCertificate([old, open, certificate], environment)).toBe(certificate);
    expect(bestCertificate([certificate, open, old], environment)).toBe(certificate);
    expect(bestCertificate([certificate, open, old], { ...environment, isolated: false })).toBe(open);
  });

  it('is the nearest where none speaks for it, the first of equals', () => {
    expect(bestCertificate([old, open], environment)).toBe(open);
    const twin = { ...open };
    expect(bestCertificate([open, twin], environment)).toBe(open);
  });

  it('is null of none', () => {
    expect(bestCertificate([], environment)).toBeNull();
  });
});

it('knows the experiments that drivers run, each once', () => {
  expect(new Set(EXPERIMENTS).size).toBe(EXPERIMENTS.length);
  expect(EXPERIMENTS).toContain('A');
});
