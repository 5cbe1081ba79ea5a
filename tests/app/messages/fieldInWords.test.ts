import { describe, expect, it } from 'vitest';
import { fieldInWords, valueName } from '../../../app/messages/fieldInWords.ts';
import { t } from '../../../app/messages/messages.ts';
import { FIELDS, type FieldName } from '../../../src/spec/fields.ts';
import { typical } from '../../../src/spec/projectSpec.ts';

const names = Object.keys(FIELDS) as FieldName[];

describe('a field in words', () => {
  it('has a label, a sentence and a caption that fits under its control', () => {
    for (const name of names) {
      const { label, about, caption } = t.fields[name];
      expect(label, name).toMatch(/^[A-Z]/);
      expect(about, name).toMatch(/^[A-Z].+\.$/s);
      expect(caption.length, name).toBeLessThanOrEqual(34);
    }
    expect(new Set(names.map((name) => t.fields[name].label)).size).toBe(names.length);
  });

  it('has a name of its own for every value of a choice', () => {
    for (const name of names) {
      const field = FIELDS[name];
      if (field.kind !== 'choice') continue;
      const words = field.values.map((value) => valueName(name, value));
      expect(new Set(words).size).toBe(words.length);
      for (const value of field.values)
        expect('values' in t.fields[name] && Object.keys(t.fields[name].values ?? {})).toContain(value);
    }
  });

  it('says the value exactly', () => {
    expect(fieldInWords('runs', 12_345)).toBe('12,345');
    expect(fieldInWords('configBytes', 1_234_567)).toBe('1,234,567 B');
    expect(fieldInWords('sharedMetrics', 0.333)).toBe('33.3%');
    expect(fieldInWords('refreshSeconds', 0)).toBe('off');
    expect(fieldInWords('refreshSeconds', 0.5)).toBe('0.5 s');
    expect(fieldInWords('xAxis', 'wall')).toBe('Wall time');
    expect(fieldInWords('groupBy', [])).toBe('none');
  });

  it('has words for every default', () => {
    for (const name of names) expect(fieldInWords(name, typical[name])).not.toBe('');
  });
});
