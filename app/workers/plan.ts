/** The plan of an update: the page pipeline run once over true answers, untimed, to record every query it makes. */

import type { Backend } from '../../src/backend/backend.ts';
import type { Ms } from '../../src/base/units.ts';
import { decode } from '../../src/page/decode.ts';
import { loadPage } from '../../src/page/loadPage.ts';
import type { Answer } from '../../src/wire/answer.ts';
import type { Query } from '../../src/wire/query.ts';
import { answerQuery, UNLIMITED } from './answerQuery.ts';
import type { PageLoad } from './protocol.ts';
import type { Breathe } from './serve.ts';

/** History is asked for last and its answer changes no query, so a plan ends where it is asked for. */
export async function plan(
  load: PageLoad,
  backend: Backend,
  breathe: Breathe,
): Promise<{ queries: Query[]; make: Ms }> {
  const queries: Query[] = [];
  let make: Ms = 0;
  const page = loadPage({ ...load, clock: { enter: () => undefined }, cache: new WeakMap() });
  for (let next = page.next(); !next.done; ) {
    queries.push(...next.value);
    if (next.value.some((query) => query.kind === 'history')) break;
    const answers: Answer[] = [];
    for (const query of next.value) {
      const answered = await answerQuery(backend.answer(query), UNLIMITED, breathe);
      make += answered.make;
      answers.push(decode(query, answered.bytes, load.techniques.wire));
    }
    await breathe();
    next = page.next(answers);
  }
  return { queries, make };
}
