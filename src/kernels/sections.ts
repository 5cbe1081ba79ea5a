/** Metric names grouped by a prefix, as automatic workspaces do: `train/loss` stands under `train`. */
import { invariant } from '../base/invariant.ts';
import { patternProblem } from './filter.ts';

/** The section of names without a prefix. */
export const UNPREFIXED = 'Charts';

/** Up to the first slash of a name, or up to its last: WANDB.md, section 2, "by first prefix", "last prefix". */
export type SectionPrefix = 'first' | 'last';

export interface NameSection {
  readonly name: string;
  /** In the order in which they were met. */
  readonly names: string[];
}

export function sectionOf(name: string, prefix: SectionPrefix = 'first'): string {
  const cut = prefix === 'first' ? name.indexOf('/') : name.lastIndexOf('/');
  return cut > 0 ? name.slice(0, cut) : UNPREFIXED;
}

/** Whether a section is open: the first so many are, and toggling turns that round. */
export function isOpen(
  place: number,
  name: string,
  by: { readonly open: number; readonly toggled: readonly string[] },
): boolean {
  return place < by.open !== by.toggled.includes(name);
}

/** Sections in the order in which their first name is met. O(names). */
export function groupBySection(names: Iterable<string>, prefix: SectionPrefix = 'first'): NameSection[] {
  const sections = new Map<string, NameSection>();
  for (const name of names) {
    const own = sectionOf(name, prefix);
    let section = sections.get(own);
    if (!section) {
      section = { name: own, names: [] };
      sections.set(own, section);
    }
    section.names.push(name);
  }
  return [...sections.values()];
}

/** How a workspace forms its sections, and which names each of them shows. */
export interface SectionChoice {
  readonly prefix: SectionPrefix;
  /** A regular expression; '' lets every name through. */
  readonly search: string;
  readonly open: number;
  readonly toggled: readonly string[];
  /** Names on one page of a section; null for all. */
  readonly perPage: number | null;
  readonly pages: Readonly<Record<string, number>>;
}

export interface SectionPage {
  readonly name: string;
  readonly metrics: number;
  readonly open: boolean;
  /** The page that it shows, from 0, and how many it has. */
  readonly page: number;
  readonly pages: number;
  /** Names of that page; empty for a section that is not open. */
  readonly names: readonly string[];
}

/** So few names that a search finds are all shown, in sections that are open. */
const FEW_FOUND = 60;

/** The names that match, by sections. The pattern must be one: see `patternProblem`. O(names). */
export function sectionPages(names: Iterable<string>, choice: SectionChoice): SectionPage[] {
  invariant(patternProblem(choice.search) === null, 'a search is a regular expression');
  const { search, perPage } = choice;
  const pattern = search === '' ? null : new RegExp(search, 'iu');
  const found = pattern ? [...names].filter((name) => pattern.test(name)) : null;
  const by = found && found.length <= FEW_FOUND ? { ...choice, open: Number.POSITIVE_INFINITY } : choice;
  return groupBySection(found ?? names, choice.prefix).map(({ name, names: own }, place) => {
    const pages = perPage === null ? 1 : Math.max(1, Math.ceil(own.length / perPage));
    const turned = Object.hasOwn(choice.pages, name) ? choice.pages[name]! : 0;
    const page = Math.max(0, Math.min(turned, pages - 1));
    const from = perPage === null ? 0 : page * perPage;
    const open = isOpen(place, name, by);
    const shown = open ? own.slice(from, perPage === null ? own.length : from + perPage) : [];
    return { name, metrics: own.length, open, page, pages, names: shown };
  });
}
