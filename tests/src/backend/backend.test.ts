import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBackend } from '../../../src/backend/backend.ts';
import { decode } from '../../../src/page/decode.ts';
import { profiles } from '../../../src/profile/profiles.ts';
import { TECHNIQUES, type Techniques } from '../../../src/profile/technique.ts';
import type { History } from '../../../src/wire/answer.ts';
import { type Given, given, plain, truth } from './anyQuery.ts';
import { ask, sameBytes } from './asking.ts';

const STORES = TECHNIQUES.store.flatMap((store) =>
  TECHNIQUES.wire.map((wire): [string, Techniques] => [
    `${store} as ${wire}`,
    { ...profiles.tracker, store, wire },
  ]),
);

/** What a store answers, decoded as the page does it; told to stop after so many reads. */
function answer({ spec, query }: Given, techniques: Techniques, reads?: number) {
  const { bytes } = ask(createBackend(spec, techniques).answer(query), reads);
  return plain(decode(query, bytes, techniques.wire) as History);
}

/** Rows have no place for a line without a point, so on that wire it is missing. */
function withoutEmpty({ lines, ...range }: ReturnType<typeof truth>) {
  return { ...range, lines: lines.filter(({ x }) => x === undefined || x.length > 0) };
}

describe.each(STORES)('a backend of %s', (_, techniques) => {
  const told = (question: Given) =>
    techniques.wire === 'jsonRows' ? withoutEmpty(truth(question)) : truth(question);

  it('answers with the lines that the project has, point by point or bucket by bucket', () => {
    fc.assert(
      fc.property(given, (question) => {
        expect(answer(question, techniques)).toEqual(told(question));
      }),
      { numRuns: 60 },
    );
  });

  it('gives the true answer also when it is told to stop reading at once', () => {
    fc.assert(
      fc.property(given, fc.nat({ max: 3 }), (question, reads) => {
        expect(answer(question, techniques, reads)).toEqual(told(question));
      }),
      { numRuns: 40 },
    );
  });

  it('reads as much as it foretold', () => {
    fc.assert(
      fc.property(given, ({ spec, query }) => {
        const { read, total } = ask(createBackend(spec, techniques).answer(query));
        expect(Math.abs(read - total)).toBeLessThanOrEqual(0.01 * total);
      }),
      { numRuns: 40 },
    );
  });

  it('reads no further once it is told to stop', () => {
    fc.assert(
      fc.property(given, ({ spec, query }) => {
        const { ticks } = ask(createBackend(spec, techniques).answer(query), 1);
        expect(ticks.filter(({ did }) => did === 'read').length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 20 },
    );
  });

  it('makes its data once: the second time it only reads, and answers the same', () => {
    fc.assert(
      fc.property(given, ({ spec, query }) => {
        const backend = createBackend(spec, techniques);
        const first = ask(backend.answer(query));
        const second = ask(backend.answer(query));
        expect(second.ticks.some(({ did }) => did === 'make')).toBe(false);
        expect(second.read).toBe(first.read);
        expect(sameBytes(second.bytes, first.bytes)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('answers with copies: writing into one answer changes no other', () => {
    fc.assert(
      fc.property(given, ({ spec, query }) => {
        const backend = createBackend(spec, techniques);
        const first = ask(backend.answer(query)).bytes;
        const kept = first.slice(0);
        new Uint8Array(first).fill(255);
        expect(sameBytes(ask(backend.answer(query)).bytes, kept)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
