/**
 * A report from text, or what is wrong with the text in words; never throws. And the text of a report.
 * Files come from other people and other versions, so each step has its own answer: too large, not JSON, not a
 * report, a newer report, a broken one and where.
 */
import { expected, type Parsed, type Problem } from '../spec/projectSpec.ts';
import type { z } from '../spec/z.ts';
import { REPORT_FORMAT, type Report, reportSchema } from './reportSchema.ts';

/** Larger files are refused: parsing one would hold its page up for many seconds. Ask the file before reading. */
export const MOST_REPORT_BYTES = 256e6;

/** Problems that are told one by one; a file of another shape would have one a number. */
const MOST_PROBLEMS = 20;

type Issue = z.core.$ZodIssue;

export function parseReport(text: string): Parsed<Report> {
  // UTF-8 takes at least a byte a character.
  if (text.length > MOST_REPORT_BYTES) return refuse('is larger than 256 MB, the most this version reads');
  let input: unknown;
  try {
    // Editors and Windows tools may leave a byte order mark.
    input = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('is not JSON; the file may be cut short');
  }
  const stranger = strangeness(input);
  if (stranger !== null) return refuse(stranger);
  const result = reportSchema.safeParse(input);
  if (result.success) return { ok: true, value: result.data };
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, input));
  const told = problems.slice(0, MOST_PROBLEMS);
  const rest = problems.length - told.length;
  if (rest > 0) told.push({ field: 'report', message: `has ${rest} more problems like these` });
  return { ok: false, problems: told };
}

/** One line of JSON: samples are many, and indenting them would triple the file. */
export function printReport(report: Report): string {
  return `${JSON.stringify(report)}\n`;
}

function refuse(message: string): Parsed<Report> {
  return { ok: false, problems: [{ field: 'report', message }] };
}

/** Why `input` is not a report that this version reads; null where it claims to be one. */
function strangeness(input: unknown): string | null {
  const name = valueAt(input, ['schema']);
  if (name === REPORT_FORMAT) return null;
  const major = typeof name === 'string' ? /^plimsoll\.report\/(\d{1,9})$/.exec(name)?.[1] : undefined;
  if (major === undefined)
    return `is JSON, but not a report of Plimsoll: its "schema" is not "${REPORT_FORMAT}"`;
  return Number(major) > 1
    ? 'was written by a newer Plimsoll; this one reads version 1'
    : `is of version ${Number(major)}; this Plimsoll reads version 1`;
}

function problemsOf(issue: Issue, input: unknown): Problem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ field: fieldOf([...issue.path, key]), message: 'is not known here' }));
  return [{ field: fieldOf(issue.path), message: messageOf(issue, input) }];
}

function messageOf(issue: Issue, input: unknown): string {
  if (valueAt(input, issue.path) === undefined) return 'is missing';
  if (issue.path.at(-2) === 'spec') return expected(String(issue.path.at(-1)));
  switch (issue.code) {
    case 'invalid_type':
      return `takes ${{ int: 'a whole number', null: 'nothing' }[issue.expected as string] ?? articled(issue.expected)}`;
    case 'invalid_value':
      return issue.values.length === 1
        ? `takes ${String(issue.values[0])}`
        : `takes one of ${issue.values.join(', ')}`;
    case 'too_small':
      return `takes ${issue.minimum} or more`;
    case 'too_big':
      return `takes ${issue.maximum} or less`;
    case 'invalid_format':
      return 'takes a date and time such as 2026-11-23T09:00:00Z';
    case 'invalid_key':
      return 'is not known here';
    default:
      return 'can not be read';
  }
}

function articled(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

/** `cells[3].samples[0].main`; names come from the file, so long ones are cut. */
function fieldOf(path: readonly PropertyKey[]): string {
  const parts = path.map((part) =>
    typeof part === 'number' ? `[${part}]` : `.${String(part).slice(0, 80)}`,
  );
  return parts.join('').replace(/^\./, '') || 'report';
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}
