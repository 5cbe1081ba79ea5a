import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLayout, printLayout } from '../../../app/store/layout.ts';
import { DOCK_TABS, type Layout, PARTS, USUAL_LAYOUT } from '../../../app/store/layoutSlice.ts';

const anyPart = ({ min, max }: { min: number; max: number }) =>
  fc.record({ size: fc.integer({ min, max }), folded: fc.boolean() });
const anyLayout: fc.Arbitrary<Layout> = fc.record({
  parts: fc.record({ rail: anyPart(PARTS.rail), dock: anyPart(PARTS.dock) }),
  dockTab: fc.constantFrom(...DOCK_TABS),
});

describe('the layout that is kept', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyLayout, (layout) => {
        expect(parseLayout(printLayout(layout))).toEqual(layout);
      }),
    );
  });

  it('is one that the screen can show, whatever stands in storage', () => {
    const anyText = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record({
          parts: fc.record({
            rail: fc.anything(),
            dock: fc.record({ size: fc.anything(), folded: fc.anything() }),
          }),
          dockTab: fc.anything(),
        })
        .map((kept) => JSON.stringify(kept) ?? ''),
    );
    fc.assert(
      fc.property(fc.option(anyText), (text) => {
        const { parts, dockTab } = parseLayout(text);
        for (const id of ['rail', 'dock'] as const) {
          expect(parts[id].size).toBeGreaterThanOrEqual(PARTS[id].min);
          expect(parts[id].size).toBeLessThanOrEqual(PARTS[id].max);
          expect(typeof parts[id].folded).toBe('boolean');
        }
        expect(DOCK_TABS).toContain(dockTab);
      }),
    );
  });

  it.each([null, '', 'null', '7', '{', '{"parts":null}', '{"parts":{"rail":null}}'])(
    'is as usual for %j',
    (text) => {
      expect(parseLayout(text)).toEqual(USUAL_LAYOUT);
    },
  );
});
