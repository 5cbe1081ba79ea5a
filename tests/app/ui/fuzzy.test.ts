import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzyRank, fuzzyScore } from '../../../app/ui/fuzzy.ts';

const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const title = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const rank = (query: string, titles: readonly string[]) =>
  fuzzyRank(query, titles, (one) => ({ title: one }));

describe('a search by what a person types', () => {
  it('finds every part of a title, in any case and order of words', () => {
    fc.assert(
      fc.property(title, fc.nat(), fc.nat(), (text, from, length) => {
        const part = text.slice(from % text.length).slice(0, 1 + (length % text.length));
        expect(fuzzyScore(part, { title: text })).not.toBeNull();
        expect(fuzzyScore(part.toUpperCase(), { title: text })).toBe(fuzzyScore(part, { title: text }));
        const words = text.split(' ');
        expect(fuzzyScore(words.toReversed().join('  '), { title: text })).toBe(
          fuzzyScore(text, { title: text }),
        );
      }),
    );
  });

  it('finds initials and words without their vowels', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 6 }), (words) => {
        const text = words.join(' ');
        const initials = text.split(' ').map((one) => one[0]);
        expect(fuzzyScore(initials.join(''), { title: text })).not.toBeNull();
      }),
    );
    expect(rank('mq', ['Measure quickly'])).toEqual([]);
    expect(rank('msr', ['Theme: Dark', 'Measure quickly'])).toEqual(['Measure quickly']);
  });

  it('finds nothing in which a letter of the query is missing', () => {
    fc.assert(
      fc.property(title, word, (text, query) => {
        const missing = [...query].some((letter) => !text.includes(letter));
        if (missing) expect(fuzzyScore(query, { title: text })).toBeNull();
      }),
    );
  });

  it('keeps what answers, best first, and leaves the order of equals; nothing typed leaves all', () => {
    fc.assert(
      fc.property(fc.array(title), fc.oneof(word, fc.constant(''), fc.constant('  ')), (titles, query) => {
        const found = rank(query, titles);
        const scores = found.map((one) => fuzzyScore(query, { title: one })!);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        for (const score of new Set(scores))
          expect(found.filter((_, i) => scores[i] === score)).toEqual(
            titles.filter((one) => fuzzyScore(query, { title: one }) === score),
          );
        if (query.trim() === '') expect(found).toEqual(titles);
      }),
    );
  });

  it('puts what begins so before what holds it, and the title before other words for it', () => {
    expect(rank('run', ['Prune', 'Visible runs', 'Runs'])).toEqual(['Runs', 'Visible runs', 'Prune']);
    const items = [
      { title: 'Dark', more: 'theme night' },
      { title: 'Theme of the page', more: '' },
    ];
    expect(fuzzyRank('theme', items, (item) => item).map((item) => item.title)).toEqual([
      'Theme of the page',
      'Dark',
    ]);
    expect(fuzzyScore('theme dark', items[0]!)).not.toBeNull();
  });

  it('takes accents and forms of Korean syllables for what they are', () => {
    expect(fuzzyScore('resume', { title: 'Résumé' })).not.toBeNull();
    expect(fuzzyScore('실행', { title: '실행 수'.normalize('NFD') })).not.toBeNull();
  });
});
