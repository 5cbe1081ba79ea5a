import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptSpan } from '../../../../../app/workspace/table/cells/keptSpan.ts';
import { holds } from '../../../../../app/workspace/table/grid/gridGeometry.ts';

const all = { from: 0, count: 10_000 };

describe('keptSpan', () => {
  it('stays the same while what is needed moves within it', () => {
    const first = keptSpan(null, { from: 100, count: 20 }, 128, all);
    expect(first).toEqual({ from: 0, count: 248 });
    expect(keptSpan(first, { from: 228, count: 20 }, 128, all)).toBe(first);
    expect(keptSpan(first, { from: 229, count: 20 }, 128, all)).toEqual({ from: 101, count: 276 });
  });

  it('holds what is needed of all, and nothing beyond', () => {
    const span = fc.record({ from: fc.nat(300), count: fc.nat(60) });
    fc.assert(
      fc.property(fc.option(span), span, fc.nat(50), span, (last, needed, margin, whole) => {
        const kept = keptSpan(last, needed, margin, whole);
        const from = Math.max(needed.from, whole.from);
        const to = Math.min(needed.from + needed.count, whole.from + whole.count);
        expect(holds(kept, { from, count: Math.max(0, to - from) })).toBe(true);
        expect(holds(whole, kept)).toBe(true);
      }),
    );
  });
});
