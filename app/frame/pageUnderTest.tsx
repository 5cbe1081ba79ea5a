/** The page under test inside its frame: one React root, its view, and what it holds between updates. */
import { flushSync } from 'react-dom';
import type { Root } from 'react-dom/client';
import type { Counts } from '../../src/measure/sample.ts';
import type { StageClock } from '../../src/measure/stages.ts';
import { decode } from '../../src/page/decode.ts';
import { loadPage } from '../../src/page/loadPage.ts';
import type { FlatCache } from '../../src/page/pageInput.ts';
import type { PageModel, Panel } from '../../src/page/pageModel.ts';
import type { PageView } from '../../src/page/pageView.ts';
import { usualSettings } from '../../src/page/panelSettings.ts';
import type { Refreshing } from '../../src/page/refresh.ts';
import { type Setup, techniquesOf } from '../../src/profile/setup.ts';
import type { ProjectSpec } from '../../src/spec/projectSpec.ts';
import type { Answer } from '../../src/wire/answer.ts';
import { type Query, queryKey } from '../../src/wire/query.ts';
import { ProbeRelay } from '../probe/completion.ts';
import type { Client } from '../workers/client.ts';
import type { DecodeCalls, PageLoad } from '../workers/protocol.ts';
import { FULL_PLOT_WIDTH, PLOT_WIDTH } from '../workspace/geometry.ts';
import { type LiveState, Workspace } from '../workspace/Workspace.tsx';
import type { WorkspaceActions } from '../workspace/workspaceActions.ts';
import { SentinelScene } from './SentinelScene.tsx';
import { UnplannedQuery } from './timedWindow.ts';

/** Answers as they arrived, by their query. */
export type Arrived = Map<string, { readonly query: Query; readonly bytes: ArrayBuffer }>;

/** What the pipeline made, and how long the page's workers were busy with it. */
export interface Built {
  readonly model: PageModel;
  readonly offThread: number;
}

export class PageUnderTest {
  readonly #root: Root;
  readonly #decoder: Client<DecodeCalls>;
  readonly #actions: WorkspaceActions;
  readonly relay = new ProbeRelay();
  load: PageLoad | null = null;
  /** Set where the page asks by itself again and again. */
  live: LiveState | null = null;
  model: PageModel | null = null;
  /** Decoded answers of the last load, which redraws and changes by hand go by. */
  held = new Map<string, Answer>();
  #cache: FlatCache = new WeakMap();

  constructor(root: Root, decoder: Client<DecodeCalls>, actions: WorkspaceActions) {
    this.#root = root;
    this.#decoder = decoder;
    this.#actions = actions;
  }

  /** Takes everything down: no element, no answer and nothing derived from one is left. */
  clear(): void {
    flushSync(() => this.#root.render(null));
    this.model = null;
    this.held = new Map();
    this.#cache = new WeakMap();
  }

  /** The pipeline, from answers in hand. Synchronous up to the first wait for the decode worker, if there is one. */
  async build(load: PageLoad, arrived: Arrived, clock: StageClock): Promise<Built> {
    const page = loadPage({ ...load, clock, cache: this.#cache });
    let offThread = 0;
    let next = page.next();
    while (!next.done) {
      const missing = next.value.filter((query) => !this.held.has(queryKey(query)));
      const items = missing.map((query) => itemOf(arrived, query));
      if (load.techniques.decode === 'main') this.#hold(items, this.#decodeHere(items, load, clock));
      else if (items.length > 0) {
        const { answers, busy } = await this.#decodeThere(items, load, clock);
        this.#hold(items, answers);
        offThread += busy;
      }
      next = page.next(next.value.map((query) => this.held.get(queryKey(query))!));
    }
    return { model: next.value, offThread };
  }

  /** Puts fresh answers among those that are held, then runs the pipeline over all of them: a live refresh. */
  async renew(
    load: PageLoad,
    asked: readonly Refreshing[],
    arrived: Arrived,
    clock: StageClock,
  ): Promise<Built> {
    const items = asked.map(({ query }) => itemOf(arrived, query));
    const here = load.techniques.decode === 'main';
    const { answers, busy } = here
      ? { answers: this.#decodeHere(items, load, clock), busy: 0 }
      : await this.#decodeThere(items, load, clock);
    this.merge(asked, answers);
    const { model, offThread } = await this.build(load, arrived, clock);
    return { model, offThread: busy + offThread };
  }

  merge(asked: readonly Refreshing[], answers: readonly Answer[]): void {
    asked.forEach(({ into, merge }, i) => {
      const key = queryKey(into);
      this.held.set(key, merge(this.held.get(key)!, answers[i]!));
    });
  }

  /** Queries that a changed view makes and that nothing held answers; those that follow from their answers come later. */
  missingQueries(load: PageLoad): readonly Query[] {
    const page = loadPage({ ...load, clock: { enter: () => undefined }, cache: this.#cache });
    for (let next = page.next(); !next.done; ) {
      const missing = next.value.filter((query) => !this.held.has(queryKey(query)));
      if (missing.length > 0) return missing;
      next = page.next(next.value.map((query) => this.held.get(queryKey(query))!));
    }
    return [];
  }

  /** Decodes an answer to learn what the page will ask next. */
  peek(query: Query, bytes: ArrayBuffer, { techniques }: PageLoad): void {
    this.held.set(queryKey(query), decode(query, bytes, techniques.wire));
  }

  /** The model that is shown, its axes on the middle half of the steps or on all of them; nothing is worked out anew. */
  withAxes(middle: boolean): PageModel {
    const zoomed = (panel: Panel): Panel => {
      const [from, to] = panel.extent;
      const quarter = (to - from) / 4;
      return { ...panel, xRange: middle ? [from + quarter, to - quarter] : panel.extent };
    };
    const panels = [...this.model!.panels].map(([metric, panel]) => [metric, zoomed(panel)] as const);
    const { full } = this.model!;
    return { ...this.model!, panels: new Map(panels), full: full && zoomed(full) };
  }

  /** Draws again what is shown, for a theme that has changed. */
  repaint(): void {
    if (this.load && this.model) this.render(this.load, this.model);
  }

  #decodeHere(items: readonly Item[], { techniques }: PageLoad, clock: StageClock): readonly Answer[] {
    clock.enter('parse');
    const answers = items.map(({ query, bytes }) => decode(query, bytes, techniques.wire));
    clock.enter('unattributed');
    return answers;
  }

  async #decodeThere(items: readonly Item[], { techniques }: PageLoad, clock: StageClock) {
    clock.enter('wait');
    const buffers = items.map(({ bytes }) => bytes);
    const decoded = await this.#decoder.call('decode', [items, techniques.wire], buffers);
    clock.enter('unattributed');
    return decoded;
  }

  #hold(items: readonly Item[], answers: readonly Answer[]): void {
    items.forEach(({ query }, i) => {
      this.held.set(queryKey(query), answers[i]!);
    });
  }

  /** Puts a model on the page, in one synchronous commit. */
  render(load: PageLoad, model: PageModel): void {
    this.load = load;
    this.model = model;
    flushSync(() =>
      this.#root.render(
        <Workspace
          model={model}
          view={load.view}
          usual={usualSettings(load.settings)}
          techniques={load.techniques}
          live={this.live}
          probe={this.relay}
          actions={this.#actions}
        />,
      ),
    );
  }

  /** Draws the sentinel's frozen scene in place of everything. */
  renderSentinel(): void {
    flushSync(() => this.#root.render(<SentinelScene report={() => this.relay.report('scene')} />));
  }

  counts(arrived: Arrived): Counts {
    const sizes = [...arrived.values()].map(({ bytes }) => bytes.byteLength);
    const canvases = [...document.querySelectorAll('canvas')];
    const panels = [...(this.model?.panels.values() ?? []), ...(this.model?.full ? [this.model.full] : [])];
    return {
      bytes: sizes.reduce((sum, size) => sum + size, 0),
      answer: sizes.reduce((most, size) => Math.max(most, size), 0),
      leaves: this.model?.leaves ?? 0,
      nodes: document.getElementsByTagName('*').length,
      vertices: panels.reduce((sum, { lines }) => sum + lines.reduce(addVertices, 0), 0),
      pixels: canvases.reduce((sum, { width, height }) => sum + width * height, 0),
    };
  }
}

/** Points of a line, of what it was before smoothing, and of its band. */
function addVertices(sum: number, { y, faint, lo }: Panel['lines'][number]): number {
  return sum + y.length * (1 + (faint ? 1 : 0) + (lo ? 2 : 0));
}

type Item = { readonly query: Query; readonly bytes: ArrayBuffer };

function itemOf(arrived: Arrived, query: Query): Item {
  const item = arrived.get(queryKey(query));
  if (!item) throw new UnplannedQuery(`The page asked for what its plan did not foresee: ${queryKey(query)}`);
  return item;
}

/** What the page has to report before an update counts as complete: all that is not the same as before. */
export function partsOf(model: PageModel, before: PageModel | null): readonly string[] {
  const panels = model.mounts.flatMap(({ place, metric }) => {
    const panelOf = ({ full, panels: all }: PageModel) => (place === 'full' ? full : all.get(metric));
    const wasThere = before?.mounts.some((mount) => mount.place === place && mount.metric === metric);
    if (wasThere && before && panelOf(model) === panelOf(before)) return [];
    return place === 'full' ? ['full'] : [`${place}:${metric}`];
  });
  return before?.table === model.table ? panels : ['table', ...panels];
}

export function loadOf(spec: ProjectSpec, setup: Setup, view: PageView): PageLoad {
  const { visibleRuns, panelsPerPage, openSections, smoothing, xAxis } = spec;
  const widths = { plotWidth: PLOT_WIDTH, fullWidth: FULL_PLOT_WIDTH };
  const settings = { visibleRuns, panelsPerPage, openSections, smoothing, xAxis, ...widths };
  return { spec, techniques: techniquesOf(setup), settings, view, elapsed: 0 };
}
