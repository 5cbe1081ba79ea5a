/** A page for tests: the pipeline over a backend, driven in one go as plan and window drive it in turn. */
import { type Backend, createBackend } from '../../../src/backend/backend.ts';
import { decode } from '../../../src/page/decode.ts';
import { loadPage } from '../../../src/page/loadPage.ts';
import type { FlatCache, PageInput, PageSettings } from '../../../src/page/pageInput.ts';
import type { PageModel } from '../../../src/page/pageModel.ts';
import type { PageView } from '../../../src/page/pageView.ts';
import { profiles } from '../../../src/profile/profiles.ts';
import type { Techniques } from '../../../src/profile/technique.ts';
import type { ProjectSpec } from '../../../src/spec/projectSpec.ts';
import type { Answer } from '../../../src/wire/answer.ts';
import { type Query, queryKey } from '../../../src/wire/query.ts';
import { ask } from '../backend/asking.ts';
import { VIEW } from './pageInput.ts';

/** All rows and columns of a small project, all panels, nothing by hand. */
export const WHOLE_VIEW: PageView = {
  ...VIEW,
  rows: { from: 0, count: 1000 },
  columns: { from: 2, count: 10_000 },
  panels: { from: 0, count: 1000 },
};

export interface Opening {
  readonly spec: ProjectSpec;
  /** Tracker's, where it does not say. */
  readonly techniques?: Techniques;
  readonly view?: Partial<PageView>;
  /** Buckets of a line where those are pixels. */
  readonly plotWidth?: number;
  readonly fullWidth?: number;
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

export function settingsFor({ spec, plotWidth = 10_000, fullWidth = 20_000 }: Opening): PageSettings {
  const { visibleRuns, panelsPerPage, openSections, smoothing, xAxis } = spec;
  return { visibleRuns, panelsPerPage, openSections, smoothing, xAxis, plotWidth, fullWidth };
}

/** What a page is given in place of its spec's backend: answers, or another backend; and what it made of a run list. */
export interface InHand {
  readonly answers?: ReadonlyMap<string, Answer>;
  readonly backend?: Backend;
  readonly cache?: FlatCache;
}

/** Opens a page; with answers in hand, over those and no others, as a timed window does. */
export function openPage(
  opening: Opening,
  { answers: inHand, backend: other, cache = new WeakMap() }: InHand = {},
): Opened {
  const { spec, techniques = profiles.tracker, view } = opening;
  const stages: string[] = [];
  const input: PageInput = {
    settings: settingsFor(opening),
    techniques,
    view: { ...WHOLE_VIEW, ...view },
    clock: { enter: (stage) => stages.push(stage) },
    cache,
  };
  const backend = inHand ? null : (other ?? createBackend(spec, techniques));
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
