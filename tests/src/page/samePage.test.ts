import fc from 'fast-check';
import { describe, it } from 'vitest';
import { everySetup, pairwise, setupName } from '../profile/pairwise.ts';
import { anyPage } from './anyView.ts';
import { expectTruePage } from './truePage.ts';

describe('a page of any project in any view', () => {
  it.each(pairwise().map((setup) => [setupName(setup), setup] as const))(
    'is the true one as %s',
    (_, setup) => {
      fc.assert(
        fc.property(anyPage, (any) => expectTruePage(any, setup)),
        { numRuns: 25 },
      );
    },
  );

  it('is the true one in whichever setup', () => {
    fc.assert(
      fc.property(anyPage, fc.constantFrom(...everySetup()), (any, setup) => expectTruePage(any, setup)),
      { numRuns: 120 },
    );
  });
});
