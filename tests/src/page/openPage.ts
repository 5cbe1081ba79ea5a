/** A page for tests: the pipeline over a backend, driven in one go as plan and window drive it in turn. */
import { type Backend, createBackend } from '../../../src/backend/backend.ts';
import { decode } from '../../../src/page/decode.ts';
import { type FlatCache, loadPage, type PageInput } from '../../../src/page/loadPage.ts';
import type { PageModel, PageView } from '../../../src/page/pageModel.ts';
import { type ProfileId, profiles } from '../../../src/profile/profiles.ts';
import type { Techniques } from '../../../src/profile/technique.ts';
import type { ProjectSpec } from '../../../src/spec/projectSpec.ts';
import type { Answer } from '../../../src/wire/answer.ts';
import { type Query, queryKey } from '../../../src/wire/query.ts';
import { ask } from '../backend/asking.ts';

/** All rows and columns of a small project, all steps, nothing by hand. */
const wholeView: PageView = {
  sort: null,
  rows: { from: 0, count: 1000 },
  columns: { from: 2, count: 10_000 },
  zoom: null,
  toggled: [],
  hidden: [],
  panels: { from: 0, count: 1000 },
};

export interface Opening {
  readonly spec: ProjectSpec;
  readonly profile: ProfileId;
  readonly techniques?: Partial<Techniques>;
  readonly view?: Partial<PageView>;
  readonly plotWidth?: number;
  readonly cache?: FlatCache;
}

export interface Opened {
  readonly page: PageModel;
  readonly queries: readonly Query[];
  /** What the page's clock was told, and `(asks)` where the page waited for answers. */
  readonly stages: readonly string[];
  readonly answers: ReadonlyMap<string, Answer>;
  /** Bytes of each answer that was asked for. */
  readonly bytes: readonly number[];
}

/** Opens a page; with `inHand`, over those answers and no others, as a timed window does. */
export function openPage(opening: Opening, inHand?: ReadonlyMap<string, Answer>): Opened {
  const { spec, profile, view, cache = new WeakMap() } = opening;
  const techniques = { ...profiles[profile], ...opening.techniques };
  const stages: string[] = [];
  const input: PageInput = {
    settings: { ...spec, plotWidth: opening.plotWidth ?? 10_000 },
    techniques,
    view: { ...wholeView, ...view },
    clock: { enter: (stage) => stages.push(stage) },
    cache,
  };
  const backend: Backend | null = inHand ? null : createBackend(spec, techniques);
  const answers = new Map(inHand);
  const queries: Query[] = [];
  const bytes: number[] = [];
  const page = loadPage(input);
  for (let next = page.next(); ; ) {
    if (next.done) return { page: next.value, queries, stages, answers, bytes };
    queries.push(...next.value);
    stages.push('(asks)');
    for (const query of backend ? next.value : []) {
      const answer = ask(backend!.answer(query)).bytes;
      bytes.push(answer.byteLength);
      answers.set(queryKey(query), decode(query, answer, techniques.wire));
    }
    next = page.next(next.value.map((query) => inOrder(answers, query)));
  }
}

function inOrder(answers: ReadonlyMap<string, Answer>, query: Query): Answer {
  const answer = answers.get(queryKey(query));
  if (!answer) throw new Error(`unplanned query: ${queryKey(query)}`);
  return answer;
}
