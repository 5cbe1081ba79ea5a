import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/base/json.ts';
import { wideNames } from '../../../src/spec/size.ts';
import { configOf } from '../../../src/synth/config.ts';
import { GAP } from '../../../src/synth/curve.ts';
import { NOTE_COUNT, notesOf } from '../../../src/synth/notes.ts';
import { Project } from '../../../src/synth/project.ts';
import { runLine } from '../../../src/synth/runLine.ts';
import { smallSpec, specOf } from './anySpec.ts';
import { at } from './at.ts';

const lineOf = (project: Project, number: number) =>
  new TextDecoder().decode(runLine(project, project.run(number)));

/** Dotted names of all leaves, whatever their depth. */
function leaves(value: Json, path: readonly string[] = []): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path.join('.')];
  return Object.entries(value).flatMap(([key, below]) => leaves(below as Json, [...path, key]));
}

/** What JSON has no number for is text. */
const said = (value: number) => (Number.isFinite(value) ? value : String(value));

describe('the line of a run', () => {
  it('says facts, config and summary of the run', () => {
    fc.assert(
      fc.property(smallSpec, fc.nat({ max: 8 }), (spec, pick) => {
        const project = new Project(spec);
        const run = project.run(pick % spec.runs);
        const { config, summary, ...facts } = JSON.parse(lineOf(project, run.number));
        const { number, id, name, state, user, tags, createdAt } = run;
        const runtime = (run.points - 1) * run.secondsPerStep;
        expect(facts).toEqual({ number, id, name, state, user, tags, createdAt, runtime });
        const { steps: _, ...keys } = config;
        expect(keys).toEqual(configOf(spec, run));
        const { _step, _runtime, ...logged } = summary;
        expect([_step, _runtime]).toEqual([run.points - 1, runtime]);
        const tops = new Set<string>();
        for (let index = 0; index < spec.metrics; index++) {
          const value = project.last(run, index);
          const path = project.names.path(run.number, index);
          expect(at(logged, path)).toBe(value === GAP ? undefined : said(value));
          tops.add(path[0]!);
        }
        const others = Object.entries(logged).filter(([key]) => !tops.has(key));
        expect(Object.fromEntries(others)).toEqual({ ...project.wideSummary(), ...notesOf(spec, run) });
      }),
      { numRuns: 150 },
    );
  });

  it('spells no two names alike, at whatever depth and however odd they are', () => {
    fc.assert(
      fc.property(smallSpec, fc.nat({ max: 8 }), (spec, pick) => {
        const project = new Project({ ...spec, gaps: 0 });
        const { config, summary } = JSON.parse(lineOf(project, pick % spec.runs));
        const keys = Object.keys(config).includes('steps') ? spec.configKeys + 1 : spec.configKeys;
        const counts = [keys, 2 + spec.metrics + wideNames(spec) + NOTE_COUNT];
        expect([config, summary].map((dict) => leaves(dict).length)).toEqual(counts);
        expect([config, summary].map((dict) => new Set(leaves(dict)).size)).toEqual(counts);
      }),
      { numRuns: 300 },
    );
  });

  it('is one line', () => {
    const text = lineOf(new Project(specOf({ configBytes: 5000 })), 499);
    expect(text.indexOf('\n')).toBe(text.length - 1);
  });

  it('pads the config of a big run, and of no other', () => {
    const project = new Project(specOf({ runs: 5, bigConfigRuns: 2, configBytes: 1234 }));
    const configs = [0, 1, 2, 3, 4].map((number) => {
      const text = lineOf(project, number);
      return text.slice(text.indexOf('"config":') + 9, text.indexOf(',"summary":'));
    });
    expect(configs.map((config) => JSON.parse(config).steps !== undefined)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(configs.slice(3).map((config) => config.length)).toEqual([1234, 1234]);
  });

  it('is the same whichever runs came before it', () => {
    const spec = specOf({ runs: 4, metrics: 30, sharedMetrics: 0.5 });
    const project = new Project(spec);
    for (const number of [3, 0, 2]) expect(lineOf(project, number)).toBe(lineOf(new Project(spec), number));
  });
});
