import { describe, expect, it } from 'vitest';
import { invariant } from '../../../src/base/invariant.ts';

describe('an invariant', () => {
  it('lets pass what holds', () => {
    for (const holds of [true, 1, 'text', {}]) expect(() => invariant(holds, 'never said')).not.toThrow();
  });

  it('says that the code itself is at fault, and what was promised', () => {
    for (const broken of [false, 0, '', null, undefined])
      expect(() => invariant(broken, 'rows fit')).toThrow('Broken promise in Plimsoll itself: rows fit');
  });
});
