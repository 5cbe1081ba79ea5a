/** What a person has set in the page and keeps while the spec changes: order, columns, names, panels; not where they look. */
import type { PageView } from '../../src/page/pageView.ts';
import type { ProjectSpec } from '../../src/spec/projectSpec.ts';
import { firstView } from './firstView.ts';

/** The flag of a sample whose page a person had set in their own way. */
export const OWN_VIEW = 'own-view';

const KEPT = [
  'listing',
  'layout',
  'prefix',
  'search',
  'pinned',
  'styles',
] as const satisfies (keyof PageView)[];

/** The view of a spec with what was set by hand in the view of another. A spec that groups otherwise decides that. */
export function ownView(
  spec: Pick<ProjectSpec, 'groupBy'>,
  before: { readonly spec: Pick<ProjectSpec, 'groupBy'>; readonly view: PageView } | null,
): { readonly view: PageView; readonly isOwn: boolean } {
  const first = firstView(spec);
  if (!before) return { view: first, isOwn: false };
  const usual = firstView(before.spec);
  const own = KEPT.filter((part) => !isSame(before.view[part], usual[part]));
  const kept = Object.fromEntries(own.map((part) => [part, before.view[part]]));
  const view: PageView = { ...first, ...kept };
  if (isSame(spec.groupBy, before.spec.groupBy)) return { view, isOwn: own.length > 0 };
  return {
    view: { ...view, listing: { ...view.listing, groupBy: spec.groupBy, opened: [] } },
    isOwn: own.length > 0,
  };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
