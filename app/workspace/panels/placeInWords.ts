/** A place on a panel's x axis, as its values are headed. */
import type { XAxis } from '../../../src/wire/query.ts';
import { t } from '../../messages/messages.ts';
import { formatCount } from '../../ui/format.ts';
import { formatSeconds } from '../../ui/formatAxis.ts';

export function placeInWords(x: XAxis, at: number): string {
  switch (x) {
    case 'step':
      return t.page.atStep(formatCount(Math.max(0, Math.round(at))));
    case 'relative':
      return t.page.after(formatSeconds(Math.round(at)));
    case 'wall':
      return t.page.atTime(new Date(at * 1000).toISOString().slice(0, 19).replace('T', ' '));
  }
}
