import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnNames, withColumn } from '../../../../app/controls/rail/columnNames.ts';
import { Flattener } from '../../../../src/kernels/flatten.ts';
import { limitIn, ruleSet } from '../../../../src/limits/ruleSets.ts';
import { typical } from '../../../../src/spec/projectSpec.ts';
import { configOf } from '../../../../src/synth/config.ts';
import { Project } from '../../../../src/synth/project.ts';

const known = columnNames(typical);

describe('the columns to group by', () => {
  it('are those that the page makes of the config of a run, whatever its depth', () => {
    const dots = limitIn(ruleSet('2023'), 'config-depth')!.value!;
    const shape = fc.record({
      configKeys: fc.integer({ min: 1, max: 60 }),
      configDepth: fc.integer({ min: 0, max: 8 }),
    });
    fc.assert(
      fc.property(shape, (own) => {
        const spec = { ...typical, ...own };
        const page = new Flattener();
        page.add('config', configOf(spec, new Project(spec).run(0)), dots);
        page.endRow();
        const names = columnNames(spec).filter((name) => name.startsWith('config.'));
        expect([...names].sort()).toEqual([...page.finish().names].sort());
      }),
    );
  });

  it('end with facts that several runs share', () => {
    expect(known[0]).toBe('config.optimizer.name');
    expect(known.slice(-3)).toEqual(['run.state', 'run.user', 'run.tags']);
  });
});

describe('a column that is typed', () => {
  it('may leave its config. away', () => {
    expect(withColumn([], 'optimizer.name', known)).toEqual({ groups: ['config.optimizer.name'] });
    expect(withColumn(['run.user'], 'config.data.name', known)).toEqual({
      groups: ['run.user', 'config.data.name'],
    });
  });

  it('is taken at its word where it is of a summary', () => {
    expect(withColumn([], 'summary.train/loss', known)).toEqual({ groups: ['summary.train/loss'] });
  });

  it.each([
    [['config.optimizer.name'], 'optimizer.name', 'taken'],
    [['run.user', 'run.state', 'run.tags'], 'optimizer.name', 'most'],
    [[], 'optimizer', 'notAColumn'],
    [[], 'config.', 'notAColumn'],
    [[], 'config.optimiser.name', 'none'],
    [[], 'run.mood', 'none'],
  ] as const)('beside %j, %s is refused: %s', (groups, typed, problem) => {
    expect(withColumn(groups, typed, known)).toEqual({ problem });
  });
});
