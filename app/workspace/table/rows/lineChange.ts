/** Which lines the panels show: of the list's first, which are there unless hidden, and of runs that were added by hand. */
import type { LineKey, Listed } from '../../../../src/page/pageModel.ts';
import type { PageView } from '../../../../src/page/pageView.ts';

/** What has a line, or could have one. */
export interface LineOf {
  readonly key: LineKey;
  readonly name: string;
}

export type LineView = Pick<PageView, 'hidden' | 'shown'>;

function keysOf(of: readonly { readonly key: LineKey }[]): Set<LineKey> {
  return new Set(of.map(({ key }) => key));
}

/** Lines of `of` show, whatever else does; a run that has none yet gets one. */
export function withLines(view: LineView, listed: readonly Listed[], of: readonly LineOf[]): LineView {
  const keys = keysOf(of);
  const there = keysOf([...listed, ...view.shown.map(({ run }) => ({ key: run }))]);
  const added = of.flatMap(({ key, name }) =>
    there.has(key) || typeof key === 'string' ? [] : [{ run: key, name }],
  );
  return { hidden: view.hidden.filter((key) => !keys.has(key)), shown: [...view.shown, ...added] };
}

/** Lines of `of` do not show; those that were added by hand are asked for no more. */
export function withoutLines(view: LineView, of: readonly LineOf[]): LineView {
  const keys = keysOf(of);
  return {
    hidden: [...view.hidden.filter((key) => !keys.has(key)), ...keys],
    shown: view.shown.filter(({ run }) => !keys.has(run)),
  };
}

/** Lines of `of` show and no others. */
export function onlyLines(view: LineView, listed: readonly Listed[], of: readonly LineOf[]): LineView {
  const keys = keysOf(of);
  const others = listed.map(({ key }) => key).filter((key) => !keys.has(key));
  const { hidden, shown } = withLines(
    { hidden: [], shown: view.shown.filter(({ run }) => keys.has(run)) },
    listed,
    of,
  );
  return { hidden: [...hidden, ...others], shown };
}
