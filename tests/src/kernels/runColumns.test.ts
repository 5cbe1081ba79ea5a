import { expect, it } from 'vitest';
import { metricsOf } from '../../../src/kernels/runColumns.ts';

it('takes numbers of summaries as metrics, in their order, without those that the tracker keeps itself', () => {
  const number = (id: string) => ({ id, kind: 'number' as const });
  const columns = [
    number('run.runtime'),
    number('config.summary.lr'),
    number('summary.val/loss'),
    { id: 'summary.git.branch', kind: 'text' as const },
    number('summary._step'),
    number('summary._runtime'),
    number('summary._timestamp'),
    number('summary._steps'),
    number('summary.'),
    number('summary.__proto__'),
    number('summary.a._b'),
    number('summaryloss'),
  ];
  expect(metricsOf(columns)).toEqual(['val/loss', '_steps', '', '__proto__', 'a._b']);
});
