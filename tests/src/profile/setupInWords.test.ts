import { expect, it } from 'vitest';
import { setupInWords } from '../../../src/profile/setupInWords.ts';

it('is the profile alone where nothing was changed', () => {
  expect(setupInWords({ profile: 'tuned', changes: {} })).toBe('tuned');
});

it('tells what was changed in the order of the techniques, not in that of the changes', () => {
  expect(setupInWords({ profile: 'tracker', changes: { wire: 'typed', history: 'all' } })).toBe(
    'tracker with history all, wire typed',
  );
});
