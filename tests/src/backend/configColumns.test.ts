import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { configColumns, paddingColumns } from '../../../src/backend/configColumns.ts';
import { ABSENT } from '../../../src/base/column.ts';
import { configOf, configValue } from '../../../src/synth/config.ts';
import { Project } from '../../../src/synth/project.ts';
import { runLine } from '../../../src/synth/runLine.ts';
import { smallSpec, specOf } from '../synth/anySpec.ts';

describe('the columns of a config', () => {
  it('are a key each, or a group each where names would have more than three dots', () => {
    const ids = (configDepth: number) => {
      const block = configColumns(new Project(specOf({ configDepth, configKeys: 5 })));
      return Array.from({ length: block.total }, (_, index) => block.at(index).id);
    };
    expect(ids(3)[1]).toBe('config.optimizer.level_2.level_3.lr');
    expect(ids(3)).toHaveLength(5);
    expect(ids(4)).toEqual([
      'config.optimizer.level_2.level_3.level_4',
      'config.data.level_2.level_3.level_4',
    ]);
    expect(ids(8)).toEqual(ids(4));
  });

  it('say all of a config between them, where no cell is cut short', () => {
    fc.assert(
      fc.property(smallSpec, fc.integer({ min: 4, max: 8 }), (small, configDepth) => {
        const spec = { ...small, configDepth, configKeys: 4, nameStyle: 'slash' as const };
        const run = new Project(spec).run(0);
        const block = configColumns(new Project(spec));
        const config = JSON.parse(JSON.stringify(configOf(spec, run)));
        for (let index = 0; index < block.total; index++) {
          const { id, cell } = block.at(index);
          const [, ...keys] = id.split('.');
          const rest = keys.reduce((dict, key) => dict[key], config);
          expect(cell(run)).toBe(JSON.stringify(rest));
        }
      }),
    );
  });

  it('are of numbers where there are numbers and nulls, whichever the oldest run has', () => {
    for (let seed = 0; seed < 12; seed++) {
      const columns = configColumns(new Project(specOf({ seed })));
      expect(columns.named('config.train.clip')?.kind).toBe('number');
    }
  });

  it('have nothing where a config says null', () => {
    const kinds = new Set<string>();
    for (let seed = 0; seed < 40; seed++) {
      const project = new Project(specOf({ seed, runs: 2 }));
      const { cell, kind } = configColumns(project).named('config.train.clip')!;
      for (const number of [0, 1]) {
        const run = project.run(number);
        if (configValue(run, 12) === null) expect(cell(run)).toBe(kind === 'number' ? ABSENT : '');
      }
      kinds.add(kind);
    }
    // Text where both runs say null, for then nothing tells what the column is of.
    expect(kinds).toEqual(new Set(['number', 'text']));
  });
});

describe('the column of the list that pads a config', () => {
  it('is there where a config is padded, and says how long the list is', () => {
    const project = new Project(specOf({ runs: 3, bigConfigRuns: 2, configBytes: 2000 }));
    const block = paddingColumns(project);
    expect(block.total).toBe(1);
    const cells = [0, 1, 2].map((number) => String(block.at(0).cell(project.run(number))));
    expect(cells[0]).toBe('');
    for (const cell of cells.slice(1)) expect(cell).toMatch(/^list of 1\d\d values$/);
    expect(paddingColumns(new Project(specOf({ bigConfigRuns: 0 }))).total).toBe(0);
  });

  it('says what a short list holds, as it is in the config', () => {
    const project = new Project(specOf({ runs: 1, configKeys: 1, configBytes: 150 }));
    const run = project.run(0);
    const line = new TextDecoder().decode(runLine(project, run));
    const { steps } = JSON.parse(line).config;
    expect(steps.length).toBeGreaterThan(2);
    expect(paddingColumns(project).at(0).cell(run)).toBe(JSON.stringify(steps));
  });
});
