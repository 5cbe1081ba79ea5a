/** A name as people can see it: one that is empty, or nothing but space, is spelt out. */
import { t } from '../messages/messages.ts';

export function shownName(name: string): string {
  return name.trim() === '' ? t.page.emptyName(name.length) : name;
}
