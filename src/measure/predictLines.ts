/** What the lines of an update hold, counted from the spec alone: how many there are, their bytes, points, and making. */
import type { Bytes, Ms } from '../base/units.ts';
import {
  BUCKETS,
  GROUPED_BUCKETS,
  GROUPED_RUNS,
  SAMPLED_POINTS,
  type Techniques,
} from '../profile/technique.ts';
import { groupsOf } from '../spec/groups.ts';
import type { ProjectSpec } from '../spec/projectSpec.ts';
import { callBytes, sharedNames, wideCalls, wideNames } from '../spec/size.ts';
import type { Geometry } from './predict.ts';

/** The panels that ask for lines: of names that all runs share, and of names of single runs. */
export interface AskingPanels {
  readonly shared: number;
  readonly own: number;
}

export interface LineWork {
  readonly bytes: Bytes;
  readonly answer: Bytes;
  readonly vertices: number;
  readonly make: Ms;
  /** Lines of a panel whose name all runs share. */
  readonly drawn: number;
}

/** One number, and one place on the axis, of a line on a JSON wire; the names that a row of `jsonRows` repeats. */
const JSON_NUMBER_BYTES: Bytes = 19;
const JSON_X_BYTES: Bytes = 5;
/** A bucket of a line that has ended, or that only steps without a value fall into. */
const JSON_NULL_BYTES: Bytes = 5;
const JSON_ROW_BYTES: Bytes = 70;
const LINE_HEAD_BYTES: Bytes = 80;
const NAME_LEVEL_BYTES: Bytes = 7;
/** An answer without lines. */
const EMPTY_BYTES: Bytes = 40;
const DOUBLE: Bytes = 8;
const STEP: Bytes = 4;

/** Making, as measured: one value of a column, one byte of a row, one curve. */
const VALUE_MAKE: Ms = 0.000012;
const ROW_BYTE_MAKE: Ms = 0.00001;
const CURVE_MAKE: Ms = 0.0005;
/** Rows that a store makes and reads at a time. */
const CHUNK: Bytes = 8e6;
/** Runs that still run, the newest, and what of their points they have. */
const RUNNING_RUNS = 2;
const RUNNING_SHARE = 0.7;

export function lineWork(
  spec: ProjectSpec,
  techniques: Techniques,
  { plotWidth }: Geometry,
  panels: AskingPanels,
): LineWork {
  const grouped = spec.groupBy.length > 0;
  const groups = Math.min(spec.visibleRuns, groupsOf(spec));
  const drawn = grouped ? groups : Math.min(spec.visibleRuns, spec.runs);
  const read = grouped ? Math.min(spec.runs, groups * GROUPED_RUNS) : drawn;
  const byBackend = grouped && techniques.rowWork === 'backend';
  const line = oneLine(spec, techniques, plotWidth);
  // A name of a single run has one line, where that run is drawn; the newest runs' names stand first.
  const own = Math.min(panels.own, read * (spec.metrics - sharedNames(spec)));
  const ofShared = byBackend ? groups : read;
  const sent = panels.shared * ofShared + own;
  const mounted = panels.shared + panels.own;
  const inOne = techniques.history === 'pixels';
  const queries = inOne ? Math.min(1, mounted) : mounted;
  const bytes = sent * line.bytes + (panels.own - own) * EMPTY_BYTES;
  const rows = techniques.store === 'rows' ? queries * firstChunkMake(spec) : 0;
  return {
    bytes,
    // Where each panel asks for itself, a name that all runs share has the most lines.
    answer: inOne ? bytes : (panels.shared > 0 ? ofShared : Math.min(1, own)) * line.bytes,
    vertices: (panels.shared * drawn + own) * line.points,
    make: (panels.shared * read + own) * spec.points * VALUE_MAKE + rows,
    drawn,
  };
}

/** However short reading is cut, a query of a row store has a run's curves and a first chunk of its rows made. */
function firstChunkMake(spec: ProjectSpec): Ms {
  const row = callBytes(spec);
  const scalars = spec.points * (row - wideNames(spec) * spec.valueBytes);
  const whole = scalars + wideCalls(spec) * wideNames(spec) * spec.valueBytes;
  return Math.min(whole, Math.max(row, CHUNK)) * ROW_BYTE_MAKE + spec.metrics * CURVE_MAKE;
}

/** Bytes and drawn points of one line. */
function oneLine(spec: ProjectSpec, techniques: Techniques, plotWidth: number) {
  const { history, rowWork, wire } = techniques;
  const grouped = spec.groupBy.length > 0;
  const points = history === 'all' || history === 'sampled';
  const most = grouped && !points ? GROUPED_BUCKETS : mostOf(history, plotWidth);
  const logged = loggedPoints(spec);
  const bucketed = (grouped && rowWork === 'backend') || (!points && spec.points > most);
  const kept = bucketed ? Math.min(most, spec.points) : Math.min(logged, most);
  const extremes = history === 'pixels' && !grouped && spec.smoothing === 0;
  return {
    points: drawnPoints(spec, { kept, bucketed, extremes }),
    bytes: headBytes(spec) + bytesOf(wire, { kept, bucketed, extremes }, filledShare(spec, kept)),
  };
}

/** Points of a line, on average. */
function loggedPoints(spec: ProjectSpec): number {
  return spec.points * (1 - spec.gaps) * loggedShare(spec);
}

/** Of `buckets` over all steps those that hold a value of a line, as a share: most of one run's, where lines are of runs. */
function filledShare(spec: ProjectSpec, buckets: number): number {
  if (spec.groupBy.length > 0) return 1;
  return loggedShare(spec) * (1 - spec.gaps ** (spec.points / buckets));
}

/** Steps that a line reaches, on average: a crashed run has half of them, one that still runs two thirds. */
function loggedShare({ crashedRuns, runs, visibleRuns }: ProjectSpec): number {
  const visible = Math.min(visibleRuns, runs);
  const ofRunning = crashedRuns / 2 + (1 - crashedRuns) * RUNNING_SHARE;
  const ofEnded = 1 - crashedRuns / 2;
  const running = Math.min(RUNNING_RUNS, visible) / visible;
  return ofEnded + (ofRunning - ofEnded) * running;
}

interface Kept {
  readonly kept: number;
  readonly bucketed: boolean;
  /** Both extremes of a bucket are drawn, and no last value. */
  readonly extremes: boolean;
}

/** A smoothed line is drawn over what it was; another that is of buckets or of a group over its band. */
function drawnPoints(spec: ProjectSpec, { kept, bucketed, extremes }: Kept): number {
  const grouped = spec.groupBy.length > 0;
  const own = grouped ? Math.min(GROUPED_BUCKETS, spec.points) : kept;
  if (spec.smoothing > 0) return own * 2;
  if (extremes) return bucketed ? own * 2 : own;
  return grouped || bucketed ? own * 3 : own;
}

function mostOf(history: Techniques['history'], plotWidth: number): number {
  switch (history) {
    case 'all':
      return Number.POSITIVE_INFINITY;
    case 'sampled':
      return SAMPLED_POINTS;
    case 'buckets':
      return BUCKETS;
    case 'pixels':
      return plotWidth;
  }
}

/** What a line's answer says of it beside its numbers: its kind, run and metric; and each level of a nested name. */
function headBytes(spec: ProjectSpec): Bytes {
  return LINE_HEAD_BYTES + spec.nestingDepth * NAME_LEVEL_BYTES;
}

function bytesOf(wire: Techniques['wire'], { kept, bucketed, extremes }: Kept, filled: number): Bytes {
  const numbers = extremes ? 2 : 3;
  if (wire === 'typed') return kept * (bucketed ? numbers * DOUBLE : STEP + DOUBLE);
  const repeated = wire === 'jsonRows' ? JSON_ROW_BYTES : 0;
  const ofBucket = filled * JSON_NUMBER_BYTES + (1 - filled) * JSON_NULL_BYTES;
  return kept * (repeated + (bucketed ? numbers * ofBucket : JSON_X_BYTES + JSON_NUMBER_BYTES));
}
