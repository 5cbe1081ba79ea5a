/** Which lines the panels show: of the list's first, which are there unless hidden, and of runs that were added by hand. */
import type { Listed } from '../../../../src/page/pageModel.ts';
import type { PageView } from '../../../../src/page/pageView.ts';

/** What has a line, or could have one: a run by its number, or a group by its place. */
export interface LineOf {
  readonly id: number;
  readonly name: string;
}

export type LineView = Pick<PageView, 'hidden' | 'shown'>;

/** Ids of what the panels draw, hidden or not. */
function idsOf(listed: readonly Listed[]): Set<number> {
  return new Set(listed.map(({ id }) => id));
}

/** Lines of `of` show, whatever else does; a run that has none yet gets one. */
export function withLines(view: LineView, listed: readonly Listed[], of: readonly LineOf[]): LineView {
  const ids = new Set(of.map(({ id }) => id));
  const there = idsOf(listed);
  const added = of.filter(({ id }) => !there.has(id) && !view.shown.some(({ run }) => run === id));
  return {
    hidden: view.hidden.filter((id) => !ids.has(id)),
    shown: [...view.shown, ...added.map(({ id, name }) => ({ run: id, name }))],
  };
}

/** Lines of `of` do not show; those that were added by hand are asked for no more. */
export function withoutLines(view: LineView, of: readonly LineOf[]): LineView {
  const ids = new Set(of.map(({ id }) => id));
  return {
    hidden: [...view.hidden.filter((id) => !ids.has(id)), ...ids],
    shown: view.shown.filter(({ run }) => !ids.has(run)),
  };
}

/** Lines of `of` show and no others. */
export function onlyLines(view: LineView, listed: readonly Listed[], of: readonly LineOf[]): LineView {
  const ids = new Set(of.map(({ id }) => id));
  const others = listed.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
  const { hidden, shown } = withLines(
    { hidden: [], shown: view.shown.filter(({ run }) => ids.has(run)) },
    listed,
    of,
  );
  return { hidden: [...hidden, ...others], shown };
}
