/** Metric names grouped by a prefix, as automatic workspaces do: `train/loss` stands under `train`. */

/** The section of names without a prefix. */
export const UNPREFIXED = 'Charts';

export interface NameSection {
  readonly name: string;
  /** In the order in which they were met. */
  readonly names: string[];
}

/** What names are grouped by: all that stands before their first slash, or before their last. */
export type SectionPrefix = 'first' | 'last';

/** `a/b/c` stands under `a`, or under `a/b` by its last prefix. */
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
export function groupBySection(names: Iterable<string>, by: SectionPrefix = 'first'): NameSection[] {
  const sections = new Map<string, NameSection>();
  for (const name of names) {
    const prefix = sectionOf(name, by);
    let section = sections.get(prefix);
    if (!section) {
      section = { name: prefix, names: [] };
      sections.set(prefix, section);
    }
    section.names.push(name);
  }
  return [...sections.values()];
}
