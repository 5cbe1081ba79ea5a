/** The backend's worker: a synthetic server that the host owns and each frame has a port to. */
import { type Backend, createBackend } from '../../src/backend/backend.ts';
import { answerQuery } from './answerQuery.ts';
import { plan } from './plan.ts';
import type { BackendCalls, PageLoad, Request, TimedAnswer } from './protocol.ts';
import { type Breathe, type Call, type Handled, serve } from './serve.ts';

/** The project at rest. Data of an earlier spec goes when another spec comes. */
let resting: { readonly key: string; readonly backend: Backend } | null = null;

function backendOf({ spec, techniques: { store, wire }, elapsed }: PageLoad): Backend {
  const key = JSON.stringify([spec, store, wire]);
  if (resting?.key !== key) {
    resting = null;
    resting = { key, backend: createBackend(spec, { store, wire }) };
  }
  resting.backend.advance(elapsed);
  return resting.backend;
}

async function handle(request: Request<BackendCalls>, { breathe }: Call): Promise<Handled> {
  switch (request.name) {
    case 'plan':
      return { value: await plan(request.args[0], backendOf(request.args[0]), breathe), transfer: [] };
    case 'answers':
      return answersTo(request.args, breathe);
    case 'cancel':
      return { value: null, transfer: [] };
  }
}

async function answersTo(
  [load, queries, budget]: Parameters<BackendCalls['answers']>,
  breathe: Breathe,
): Promise<Handled> {
  const backend = backendOf(load);
  const answers: TimedAnswer[] = [];
  const began = performance.now();
  let make = 0;
  let read = 0;
  for (const [place, query] of queries.entries()) {
    // Each of the queries still to come may take its share of what is left.
    const share = (whole: number, spent: number) => Math.max(0, whole - spent) / (queries.length - place);
    const own = { read: share(budget.read, read), wall: share(budget.wall, performance.now() - began) };
    const { make: made, ...answer } = await answerQuery(backend.answer(query), own, breathe);
    make += made;
    read += answer.read;
    answers.push(answer);
  }
  return { value: { answers, make }, transfer: answers.map(({ bytes }) => bytes) };
}

addEventListener('message', ({ ports }) => {
  for (const port of ports) serve<BackendCalls>(port, handle);
});
