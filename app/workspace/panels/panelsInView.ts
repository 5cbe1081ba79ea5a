/** Which panels a scroll position shows, by the page's fixed measures; an observer would tell it a frame late. */
import type { Section } from '../../../src/page/pageModel.ts';
import type { Span } from '../../../src/wire/query.ts';
import { PANEL, SECTION_HEADER } from '../geometry.ts';

/** Counted over the panels of all open sections, below the pinned ones, with a row more on either side. */
export function panelsInView(sections: readonly Section[], top: number, height: number, pinned = 0): Span {
  const row = PANEL.height + PANEL.gap;
  let at = pinned > 0 ? SECTION_HEADER + Math.ceil(pinned / PANEL.columns) * row : 0;
  let index = 0;
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (const { open, panels } of sections) {
    at += SECTION_HEADER;
    if (!open) continue;
    const rows = Math.ceil(panels.length / PANEL.columns);
    for (let place = 0; place < rows; place++, at += row) {
      const first = index + place * PANEL.columns;
      if (at + 2 * row <= top || at >= top + height + row) continue;
      from = Math.min(from, first);
      to = Math.max(to, Math.min(first + PANEL.columns, index + panels.length));
    }
    index += panels.length;
  }
  return from < to ? { from, count: to - from } : { from: 0, count: 0 };
}
