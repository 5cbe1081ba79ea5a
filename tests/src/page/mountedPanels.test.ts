import { describe, expect, it } from 'vitest';
import { mountedPanels } from '../../../src/page/mountedPanels.ts';
import type { Section } from '../../../src/page/pageModel.ts';
import type { PageView } from '../../../src/page/pageView.ts';
import { profiles } from '../../../src/profile/profiles.ts';
import type { Techniques } from '../../../src/profile/technique.ts';
import { inputOf } from './pageInput.ts';

const section = (name: string, open: boolean, ...panels: string[]): Section => {
  return { name, open, panels, metrics: 9, page: 0, pages: 2 };
};
const sections = [
  section('a', true, 'a/1', 'a/2'),
  section('b', false),
  section('__proto__', true, '__proto__/x', '__proto__/y/z'),
];

function mounted(panels: Techniques['panels'], view: Partial<PageView> = {}, settings = {}) {
  return mountedPanels(sections, inputOf({ techniques: { ...profiles.tracker, panels }, view, settings }));
}
const places = (of: ReturnType<typeof mounted>) => of.map(({ place, metric }) => `${place} ${metric}`);

describe('the panels that are mounted', () => {
  it('are those of open sections, or of them those in view', () => {
    const all = ['section a/1', 'section a/2', 'section __proto__/x', 'section __proto__/y/z'];
    const view = { panels: { from: 1, count: 2 } };
    expect(places(mounted('open', view))).toEqual(all);
    expect(places(mounted('paged', view))).toEqual(all);
    expect(places(mounted('inView', view))).toEqual(all.slice(1, 3));
    expect(places(mounted('inView', { panels: { from: 9, count: 2 } }))).toEqual([]);
  });

  it('are those that are pinned and the one that fills the page as well, in view or not, whatever they name', () => {
    const view = { pinned: ['b/1', 'a/1', ''], full: 'nobody', panels: { from: 3, count: 1 } };
    expect(places(mounted('inView', view))).toEqual([
      'pinned b/1',
      'pinned a/1',
      'pinned ',
      'section __proto__/y/z',
      'full nobody',
    ]);
  });

  it('go by the settings of the spec, of the page, of their section and of their own, the last of them first', () => {
    const styles = {
      page: { logY: true, x: 'wall' as const },
      sections: JSON.parse('{"__proto__":{"x":"relative","band":false},"__proto__/y":{"band":true}}'),
      panels: { '__proto__/x': { band: true } },
    };
    const own = mounted('open', { styles }, { smoothing: 0.5 }).map(({ settings }) => settings);
    expect(own.map(({ x, logY, band }) => [x, logY, band])).toEqual([
      ['wall', true, true],
      ['wall', true, true],
      ['relative', true, true],
      ['relative', true, false],
    ]);
    expect(own[0]!.smoothing).toEqual({ kind: 'timeWeightedEma', weight: 0.5 });
    // By the last prefix it stands in a section of its own.
    expect(mounted('open', { styles, prefix: 'last' })[3]!.settings).toMatchObject({ x: 'wall', band: true });
  });
});
