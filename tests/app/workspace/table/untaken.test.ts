import { describe, expect, it } from 'vitest';
import { firstView } from '../../../../app/frame/firstView.ts';
import { untaken } from '../../../../app/workspace/table/untaken.ts';

const view = firstView({ groupBy: [] });

describe('untaken', () => {
  it('is what the view does not show yet, by identity', () => {
    const hidden = [3];
    expect(untaken({ hidden, search: 'loss' }, view)).toEqual({ hidden, search: 'loss' });
    expect(untaken({ hidden, search: 'loss' }, { ...view, hidden })).toEqual({ search: 'loss' });
    // Another list of the same runs is another change.
    expect(untaken({ hidden }, { ...view, hidden: [3] })).toEqual({ hidden });
  });
});
