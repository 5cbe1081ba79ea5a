import { expect, it } from 'vitest';
import { PRESET_GROUPS, presetsOf } from '../../../src/spec/preset.ts';
import { typical } from '../../../src/spec/projectSpec.ts';

it('fills what a preset leaves out with the typical, and keeps the rest as it is written', () => {
  const draft = { id: 'many', title: 'Many', about: 'Many runs.', fields: { runs: 7000 }, profile: 'tuned' };
  expect(presetsOf(PRESET_GROUPS[1], [draft])).toEqual([
    {
      id: 'many',
      title: 'Many',
      about: 'Many runs.',
      profile: 'tuned',
      group: 'Each limit',
      spec: { ...typical, runs: 7000 },
    },
  ]);
});
