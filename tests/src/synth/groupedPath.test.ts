import { expect, it } from 'vitest';
import { groupedPath, oddPath } from '../../../src/synth/groupedPath.ts';

it('a grouped path has as many dots as asked, and says its group however deep it is', () => {
  for (let depth = 0; depth <= 8; depth++) {
    const path = groupedPath('optimizer', 'lr', depth);
    expect(path).toHaveLength(depth + 1);
    expect([path[0]!.startsWith('optimizer'), path.at(-1)!.endsWith('lr')]).toEqual([true, true]);
  }
  expect(groupedPath('optimizer', 'lr', 3).join('.')).toBe('optimizer.level_2.level_3.lr');
});

it('an odd path leaves the name as it is, in one group after another where there are any', () => {
  expect(oddPath('a.b', '__proto__', 0)).toEqual(['__proto__']);
  expect(oddPath('a.b', '__proto__', 2)).toEqual(['a.b', 'level_2', '__proto__']);
});
