import { describe, expect, it } from 'vitest';
import { PANEL, SECTION_HEADER } from '../../../../app/workspace/geometry.ts';
import { panelsInView } from '../../../../app/workspace/panels/panelsInView.ts';

const section = (name: string, count: number, open = true) => ({
  name,
  metrics: count,
  open,
  page: 0,
  pages: 1,
  panels: Array.from({ length: count }, (_, i) => `${name}/${i}`),
});
const ROW = PANEL.height + PANEL.gap;
const VIEW = 372;

describe('panelsInView', () => {
  it('holds the rows in view and one more below at the top', () => {
    expect(panelsInView([section('a', 30)], 0, VIEW)).toEqual({ from: 0, count: 9 });
  });

  it('follows the scroll position with one row more on either side', () => {
    const { from, count } = panelsInView([section('a', 60)], SECTION_HEADER + 10 * ROW, VIEW);
    expect(from).toBeLessThanOrEqual(27);
    expect(from % PANEL.columns).toBe(0);
    expect(from + count).toBeGreaterThanOrEqual(39);
    expect(count).toBeLessThanOrEqual(18);
  });

  it('counts over open sections only, past closed ones', () => {
    expect(panelsInView([section('a', 2), section('b', 99, false), section('c', 4)], 0, VIEW)).toEqual({
      from: 0,
      count: 6,
    });
  });

  it('holds every panel for some position, whatever the sections', () => {
    const sections = [section('a', 7), section('b', 5, false), section('c', 13), section('d', 1)];
    const seen = new Set<number>();
    for (let top = 0; top < 12 * ROW; top += 50) {
      const { from, count } = panelsInView(sections, top, VIEW);
      for (let i = from; i < from + count; i++) seen.add(i);
    }
    expect(seen.size).toBe(21);
  });

  it('counts from below the pinned panels, whose rows push the others down', () => {
    const sections = [section('a', 60)];
    const pushed = SECTION_HEADER + 2 * ROW;
    expect(panelsInView(sections, pushed, VIEW, 4)).toEqual(panelsInView(sections, 0, VIEW));
    expect(panelsInView(sections, 0, VIEW, 4).count).toBeLessThan(panelsInView(sections, 0, VIEW).count);
  });

  it('is empty where nothing is open', () => {
    expect(panelsInView([section('a', 3, false)], 0, VIEW)).toEqual({ from: 0, count: 0 });
  });
});
