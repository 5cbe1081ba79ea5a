/** Search by what a person types: words in any order, begun words, parts of words, letters in order. */

/** What a thing is found by. */
export interface Sought {
  readonly title: string;
  /** Other words for it, which weigh less. */
  readonly more?: string;
}

const BEGINS = 5;
const WORD_BEGINS = 4;
const INSIDE = 3;
const ELSEWHERE = 2;
const LETTERS = 1;
/** Fewer letters stand in order in nearly everything. */
const FEWEST_LETTERS = 3;

/** How well a thing answers a query, more for better; null where any word of the query is not in it at all. */
export function fuzzyScore(query: string, { title, more = '' }: Sought): number | null {
  const [own, other] = [folded(title), folded(more)];
  let score = 0;
  for (const word of folded(query).split(/\s+/)) {
    const found = word === '' ? 0 : wordScore(word, own, other);
    if (found === null) return null;
    score += found;
  }
  return score;
}

/** Those that answer the query, the best first, equals in their order; all of them where it is empty. */
export function fuzzyRank<T>(query: string, items: readonly T[], soughtBy: (item: T) => Sought): T[] {
  return items
    .flatMap((item) => {
      const score = fuzzyScore(query, soughtBy(item));
      return score === null ? [] : [{ item, score }];
    })
    .toSorted((a, b) => b.score - a.score)
    .map(({ item }) => item);
}

function wordScore(word: string, title: string, more: string): number | null {
  const at = title.indexOf(word);
  if (at === 0) return BEGINS;
  if (wordsOf(title).some((one) => one.startsWith(word))) return WORD_BEGINS;
  if (at > 0) return INSIDE;
  if (more.includes(word)) return ELSEWHERE;
  return word.length >= FEWEST_LETTERS && hasLetters(word, title) ? LETTERS : null;
}

/** The letters in order, as initials are and words that lost their vowels; the first one begins a word. */
function hasLetters(letters: string, text: string): boolean {
  return wordStarts(text).some((start) => {
    let at = start;
    for (const letter of letters) {
      at = text.indexOf(letter, at) + 1;
      if (at === 0) return false;
    }
    return text[start] === letters[0];
  });
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u);
}

function wordStarts(text: string): number[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map(({ index }) => index);
}

/** Without case and accents. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
