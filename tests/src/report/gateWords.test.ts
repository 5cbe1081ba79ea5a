import { describe, expect, it } from 'vitest';
import { GATES, type Gate, type GateId } from '../../../src/measure/gates.ts';
import { gateInWords, shutGates } from '../../../src/report/gateWords.ts';
import { certificate, environment } from './fixture.ts';

const words = (id: GateId, facts: Partial<typeof environment> = {}, level: Gate['level'] = 'flagged') =>
  gateInWords({ id, level }, { ...environment, ...facts }, certificate);

describe('a gate in words', () => {
  it('has a title of its own and at least two sentences: what it means, and what to do', () => {
    const said = GATES.map((id) => words(id));
    expect(new Set(said.map(({ title }) => title)).size).toBe(GATES.length);
    for (const { title, text } of said) {
      expect(title).toMatch(/^[A-Z][^.]+$/);
      expect(text).toMatch(/^[A-Z].+\. [A-Z].+\.$/s);
      // Shown as it stands on the page and in CSV: no marks of Markdown.
      expect(text).not.toMatch(/[`*_|<>]/);
    }
  });

  it.each<[GateId, string]>([
    ['development', 'Run npm start'],
    ['coarse-clock', 'another browser'],
    ['not-isolated', 'Cross-Origin-Embedder-Policy: require-corp'],
    ['developer-tools', 'private window'],
    ['no-screen-clock', 'Chromium 145 or later'],
    ['clock-unchecked', 'npm run certify'],
    ['uneven-frames', 'Close other tabs'],
    ['scaled', 'Enlarge the window'],
    ['software-raster', 'hardware acceleration'],
  ])('says what to do about %s', (id, cure) => {
    expect(words(id).text).toContain(cure);
  });

  it('says of a coarse clock whether anything can be timed by it', () => {
    expect(words('coarse-clock', { timerStep: 2 }).text).toMatch(
      /^The clock steps in 2 ms: every time is only/,
    );
    expect(words('coarse-clock', { timerStep: 100 }, 'refused').text).toMatch(
      /^The clock steps in 100 ms, as long as a frame or longer: nothing can be timed/,
    );
  });

  it('says the facts of this browser', () => {
    expect(words('not-isolated', { timerStep: 0.1 }).text).toContain('its clock steps in 0.1 ms');
    expect(words('uneven-frames', { refreshHz: 41.26 }).text).toMatch(
      /^Frames come at 41.3 Hz, the rate of no/,
    );
    expect(words('uneven-frames', { refreshHz: null }).text).toMatch(/^Frames did not come/);
    expect(words('scaled').text).toContain('shown at 80 %');
  });

  it('says of which browser the certificate at hand is, or that there is none', () => {
    expect(words('clock-unchecked', { engine: 'Firefox 151.0' }).text).toContain(
      'the certificate at hand is of Chromium 156, headless, isolated; this is Firefox 151, headless, isolated.',
    );
    const none = gateInWords({ id: 'clock-unchecked', level: 'flagged' }, environment, null);
    expect(none.text).toContain('there is no certificate of another');
  });
});

it('leaves what is merely noted out of the shut gates, and keeps their order', () => {
  const gates: Gate[] = [
    { id: 'development', level: 'refused' },
    { id: 'scaled', level: 'noted' },
    { id: 'not-isolated', level: 'flagged' },
  ];
  expect(shutGates(gates)).toEqual([gates[0], gates[2]]);
});
