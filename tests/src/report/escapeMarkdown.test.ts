import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/report/escapeMarkdown.ts';

it('shows every mark of Markdown and HTML as text', () => {
  expect(escapeMarkdown('a|b')).toBe('a\\|b');
  expect(escapeMarkdown('`code` *b* _i_ ~~s~~')).toBe('\\`code\\` \\*b\\* \\_i\\_ \\~\\~s\\~\\~');
  expect(escapeMarkdown('<img src=x onerror=alert(1)> &amp;')).toBe(
    '&lt;img src=x onerror=alert(1)&gt; &amp;amp;',
  );
  expect(escapeMarkdown('![x](javascript:1)')).toBe('!\\[x\\](javascript:1)');
  expect(escapeMarkdown('\\')).toBe('\\\\');
});

it('leaves an ampersand that starts no entity', () => {
  expect(escapeMarkdown('W&B & co; &lt; &#124;')).toBe('W&B & co; &amp;lt; &amp;#124;');
});

it('turns line ends and control characters into a space', () => {
  expect(escapeMarkdown('a\r\nb\nc\td\u2028e\0f')).toBe('a b c d e f');
});

it('starts no heading, list or rule', () => {
  expect(['# a', '- a', '+ a', '--- ', '===', '1. a', '2) a'].map(escapeMarkdown)).toEqual([
    '\\# a',
    '\\- a',
    '\\+ a',
    '\\--- ',
    '\\===',
    '1\\. a',
    '2\\) a',
  ]);
  expect(['#1', '-5 ms', '1.5 s'].map(escapeMarkdown)).toEqual(['#1', '-5 ms', '1.5 s']);
});

it('keeps intervals readable, and links nothing by them', () => {
  expect(escapeMarkdown('84 ms [80, 91]')).toBe('84 ms [80, 91]');
  expect(escapeMarkdown('0.9 s [0.85, 1.2] (extrapolated)')).toBe('0.9 s [0.85, 1.2] (extrapolated)');
  expect(escapeMarkdown('[80, 91](https://example.com)')).toBe('\\[80, 91\\](https://example.com)');
  expect(escapeMarkdown('[1]: https://example.com')).toBe('\\[1\\]: https://example.com');
  expect(escapeMarkdown('[a][1]')).toBe('\\[a\\][1]');
  expect(escapeMarkdown('[1][1]')).toBe('\\[1\\][1]');
});

it('leaves no bare mark in any text, and loses nothing of it', () => {
  const marks = fc.string({ unit: fc.constantFrom(...'|\\`<>&*_[]~#-+=1.)( a\n\r,lt;'), maxLength: 60 });
  fc.assert(
    fc.property(marks, (text) => {
      const escaped = escapeMarkdown(text);
      const bare = escaped.replace(/\\[!-/:-@[-`{-~]/g, '§').replace(/&(amp|lt|gt);/g, '§');
      expect(bare).not.toMatch(/[|\\`<>*_~\n\r]|&#?\w+;|\[[^\]]*[^\d., \]]|\](\(|\[|:)/);
      const shown = escaped
        .replace(/\\([!-/:-@[-`{-~])/g, '$1')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&amp;/g, '&');
      expect(shown).toBe(text.replace(/[\n\r]+/g, ' '));
    }),
    { numRuns: 2000 },
  );
});
