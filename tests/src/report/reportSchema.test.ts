import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { reportJsonSchema, reportSchema } from '../../../src/report/reportSchema.ts';
import { fixture, flaggedFixture, reportOf } from './fixture.ts';

// The format of dates is an annotation; the pattern beside it is what binds.
const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { 'date-time': true } });
const validate = ajv.compile(reportJsonSchema());

// biome-ignore lint/suspicious/noExplicitAny: the test breaks values of any type
type Break = (report: any) => void;

const breaks: [string, Break][] = [
  ['no format', (r) => delete r.schema],
  ['a newer format', (r) => (r.schema = 'plimsoll.report/2')],
  ['no cells', (r) => delete r.cells],
  ['a date in words', (r) => (r.createdAt = 'yesterday')],
  ['an unknown key', (r) => (r.extra = 1)],
  ['an unknown key of a sample', (r) => (r.cells[0].samples[0].gpu = 1)],
  ['an unknown key of a spec', (r) => (r.cells[0].spec.speed = 1)],
  ['an unknown stage', (r) => (r.cells[0].samples[0].stages.think = 1)],
  ['an unknown stage of a summary', (r) => (r.cells[0].summary.stages.think = r.cells[0].summary.main)],
  ['a spec out of range', (r) => (r.cells[0].spec.runs = 0)],
  ['a time in words', (r) => (r.cells[0].samples[0].main = '80 ms')],
  ['a time without a number', (r) => (r.cells[0].samples[0].main = null)],
  ['half an estimate', (r) => delete r.cells[0].summary.main.hi],
  ['a refusal of nothing', (r) => (r.cells[3].refused.what = 'patience')],
  ['an unknown limit', (r) => (r.verdicts[0].limit = 'sky')],
  ['a reason that is no text', (r) => (r.cells[0].samples[0].reason = null)],
  ['an unknown protocol', (r) => (r.protocol.version = 2)],
  ['a certificate that is no object', (r) => (r.certificate = [])],
  ['a certificate that was not held against the environment', (r) => delete r.certificate.matches],
  ['an unknown key of a certificate', (r) => (r.certificate.signature = 'x')],
  ['an unknown mismatch', (r) => (r.certificate.mismatches = ['mood'])],
  ['an unknown experiment', (r) => (r.certificate.rules[0].experiment = 'Z')],
  ['a figure in words', (r) => (r.certificate.rules[0].figures.p95Ms = '0.17 ms')],
  ['no gates', (r) => delete r.gates],
  ['an unknown gate', (r) => r.gates.push({ id: 'moon', level: 'flagged' })],
  ['a gate of an unknown level', (r) => r.gates.push({ id: 'scaled', level: 'mild' })],
  ['no word on publishing', (r) => delete r.publishable],
  ['no sentinels', (r) => delete r.sentinels],
  ['a sentinel of another scene', (r) => (r.sentinels[0].version = 2)],
  ['a stop for no known reason', (r) => (r.cells[0].stop.ended = 'bored')],
  ['a stop without a mode', (r) => delete r.cells[0].stop.mode],
  ['half a reading of the clock', (r) => (r.cells[0].samples[0].clockReads = 0.5)],
  ['a sample of no time', (r) => delete r.cells[0].samples[0].at],
  ['a React of no build', (r) => delete r.environment.react.build],
  ['no environment facts', (r) => (r.environment = {})],
];

describe('the JSON Schema of a report', () => {
  it('is of draft 2020-12, with an address, and a title for every part', () => {
    const schema = reportJsonSchema() as Record<string, unknown>;
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: '/report.schema.json',
      title: 'Plimsoll report',
      type: 'object',
    });
    const parts = Object.entries(schema.$defs as Record<string, { title?: string }>);
    expect(parts.map(([name]) => name).sort()).toEqual([
      'Cell',
      'Certificate',
      'CertificateRule',
      'Changes',
      'Counts',
      'Environment',
      'Estimate',
      'Extrapolation',
      'Gate',
      'Refusal',
      'Sample',
      'Sentinel',
      'Spec',
      'Stop',
      'Summary',
      'Verdict',
    ]);
    for (const [, part] of parts) expect(part.title).toMatch(/\w/);
  });

  it('closes every object but the figures of a certificate and the open parts of a verdict', () => {
    const open: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const part = node as Record<string, unknown>;
      if (part.type === 'object' && part.additionalProperties !== false && !isKeyed(part)) open.push(path);
      for (const [key, value] of Object.entries(part)) walk(value, `${path}/${key}`);
    };
    walk(reportJsonSchema(), '');
    expect(open).toEqual([
      '/$defs/CertificateRule/properties/figures',
      '/$defs/Verdict/properties/cliff/anyOf/0',
      '/$defs/Verdict/properties/crossings/anyOf/0',
    ]);
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(reportJsonSchema()))).toEqual(reportJsonSchema());
  });

  it('takes a real report, as objects and as read back from JSON', () => {
    expect(validate(fixture), JSON.stringify(validate.errors)).toBe(true);
    expect(validate(JSON.parse(JSON.stringify(fixture)))).toBe(true);
    expect(validate(flaggedFixture), JSON.stringify(validate.errors)).toBe(true);
    expect(validate(reportOf({ certificate: null }))).toBe(true);
  });

  it.each(breaks)('refuses a report with %s, as the reader does', (_, change) => {
    const copy = structuredClone(fixture);
    change(copy);
    expect(validate(copy)).toBe(false);
    expect(reportSchema.safeParse(copy).success).toBe(false);
  });
});

/** Objects whose keys are stages: closed by their names. */
function isKeyed(part: Record<string, unknown>): boolean {
  return Array.isArray((part.propertyNames as { enum?: unknown[] } | undefined)?.enum);
}
