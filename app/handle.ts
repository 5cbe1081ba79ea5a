/** `globalThis.plimsoll`: what a console, a test or a command line can ask. Results are plain JSON. */
import type { StoreApi } from 'zustand';
import type { Limit, RuleSetId } from '../src/limits/limit.ts';
import { RULE_SET_IDS } from '../src/limits/limit.ts';
import { ruleSet } from '../src/limits/ruleSets.ts';
import type { Cell, Outcome, TrialKind } from '../src/measure/sample.ts';
import type { StopRule } from '../src/measure/stopping.ts';
import { conflictsOf } from '../src/profile/conflicts.ts';
import { DEFAULT_PROFILE, PROFILE_IDS, type ProfileId } from '../src/profile/profiles.ts';
import {
  normalChanges,
  readTechnique,
  type Setup,
  type TechniqueChanges,
  techniquesOf,
} from '../src/profile/setup.ts';
import type { Report } from '../src/report/reportSchema.ts';
import type { FindingId } from '../src/spec/finding.ts';
import { findings } from '../src/spec/findings.ts';
import { messageOf } from '../src/spec/findingWords.ts';
import { type Headroom, headroom } from '../src/spec/headroom.ts';
import { PRESETS } from '../src/spec/presets.ts';
import { type ProjectSpec, parseSpec } from '../src/spec/projectSpec.ts';
import type { Load } from './frame/cell.ts';
import type { Conductor } from './frame/conductor.ts';
import { currentReport } from './reports/currentReport.ts';
import type { AppState } from './store/appStore.ts';

/** A spec may be partial: defaults fill in. */
type PartialSpec = Partial<ProjectSpec>;

interface Opening {
  readonly spec?: PartialSpec;
  readonly profile?: ProfileId;
  /** Techniques that are to differ from the profile's. */
  readonly techniques?: TechniqueChanges;
}

interface Sampling {
  /** Valid warm samples wanted, 10 by default; 6 give an interval. */
  readonly samples?: number;
  /** In place of a number: 6 samples in 2 visits, or until the interval is narrow. */
  readonly mode?: 'quick' | 'precise';
  /** Of the order of visits. */
  readonly seed?: number;
}

interface CellRequest extends Opening {
  readonly kind?: TrialKind;
  /** Takes beside each warm sample a control, timed from end to end alone: it tells what timing the stages costs. */
  readonly controls?: boolean;
}

interface PresetToOpen {
  readonly id: string;
  readonly title: string;
  readonly spec: ProjectSpec;
  /** Where the default profile refuses it. */
  readonly profile?: ProfileId;
}

interface FindingToRead {
  readonly id: FindingId;
  /** The spec's value against the bound; null where there is none. */
  readonly ratio: number | null;
  readonly message: string;
  /** The spec with the fewest fields changed that ends it. */
  readonly fix?: ProjectSpec;
}

export interface Handle {
  readonly version: string;
  limits(rules?: RuleSetId): readonly Limit[];
  /** Each may be opened as it is. */
  presets(): PresetToOpen[];
  headroom(spec?: PartialSpec, rules?: RuleSetId): Headroom[];
  /** Worst first. */
  findings(spec?: PartialSpec, rules?: RuleSetId): FindingToRead[];
  /** Resolves when the load is complete and painted; rejects with PlimsollRefused where a cap would break. */
  open(opening: Opening): Promise<{ readonly outcome: Outcome }>;
  measure(request: CellRequest & Sampling): Promise<Cell>;
  /** Cells in rounds: each once a round, in seeded random order, so that a drifting machine favours none. */
  measureAll(requests: readonly CellRequest[], sampling?: Sampling): Promise<Cell[]>;
  report(): Report;
}

export function installHandle(conductor: Conductor, store: StoreApi<AppState>): void {
  const handle: Handle = {
    version: __APP_VERSION__,
    limits: (rules = '2023') => structuredClone(rulesOf(rules, store).limits),
    presets: () =>
      PRESETS.map(({ id, title, spec, profile }) =>
        structuredClone({ id, title, spec, ...(profile !== undefined && { profile: profileOf(profile) }) }),
      ),
    headroom: (spec, rules = '2023') => headroom(specOf(spec), rulesOf(rules, store)),
    findings: (spec, rules = '2023') =>
      findings(specOf(spec), rulesOf(rules, store)).map((finding) =>
        structuredClone({
          id: finding.id,
          ratio: finding.ratio,
          message: messageOf(finding),
          ...(finding.fix && { fix: finding.fix.spec }),
        }),
      ),
    open: async (opening) => conductor.open(loadOf(opening)),
    measure: async (request) => (await measureAll(conductor, [request], request))[0]!,
    measureAll: (requests, sampling = {}) => measureAll(conductor, requests, sampling),
    report: () => structuredClone(currentReport(store.getState())),
  };
  Object.assign(globalThis, { plimsoll: Object.freeze(handle) });
}

async function measureAll(
  conductor: Conductor,
  requests: readonly CellRequest[],
  sampling: Sampling,
): Promise<Cell[]> {
  const cells = requests.map(({ kind = 'load', controls = false, ...opening }) => {
    if (kind !== 'load' && kind !== 'redraw') throw new Error('kind takes load or redraw');
    return { ...loadOf(opening), kind, controls };
  });
  const plan = { cells, rule: ruleOf(sampling), seed: sampling.seed ?? 1 };
  return structuredClone(await conductor.measure(plan));
}

function ruleOf({ mode, samples = 10 }: Sampling): StopRule {
  if (mode === 'quick' || mode === 'precise') return { mode };
  if (mode !== undefined) throw new Error('mode takes quick or precise');
  if (!Number.isInteger(samples) || samples < 1 || samples > 1000)
    throw new Error('samples takes a whole number from 1 to 1000');
  return { mode: 'count', samples };
}

function specOf(spec: unknown): ProjectSpec {
  const parsed = parseSpec(spec ?? {});
  if (!parsed.ok)
    throw new Error(parsed.problems.map(({ field, message }) => `${field} ${message}`).join('; '));
  return parsed.value;
}

function loadOf({ spec, profile, techniques }: Opening): Load {
  return { spec: specOf(spec), ...setupOf(profileOf(profile), techniques) };
}

function setupOf(profile: ProfileId, techniques: unknown = {}): Setup {
  const read = Object.entries(techniques ?? {}).map(([name, value]) => {
    const change = readTechnique(name, String(value));
    if (!change) throw new Error(`techniques has no ${name} ${value}`);
    return change;
  });
  const setup = { profile, changes: normalChanges(profile, Object.assign({}, ...read)) };
  const [conflict] = conflictsOf(techniquesOf(setup));
  if (conflict) throw new Error(conflict.reason);
  return setup;
}

function profileOf(profile: unknown = DEFAULT_PROFILE): ProfileId {
  const known = PROFILE_IDS.find((id) => id === profile);
  if (!known) throw new Error(`profile takes one of ${PROFILE_IDS.join(', ')}`);
  return known;
}

function rulesOf(id: unknown, store: StoreApi<AppState>) {
  const known = RULE_SET_IDS.find((one) => one === id);
  if (!known) throw new Error(`the rule set takes one of ${RULE_SET_IDS.join(', ')}`);
  return ruleSet(known, store.getState().custom);
}
