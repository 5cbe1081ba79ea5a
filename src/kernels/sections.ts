/** Metric names grouped by their first prefix, as automatic workspaces do: `train/loss` stands under `train`. */

/** The section of names without a prefix. */
export const UNPREFIXED = 'Charts';

export interface NameSection {
  readonly name: string;
  /** In the order in which they were met. */
  readonly names: string[];
}

export function sectionOf(name: string): string {
  const cut = name.indexOf('/');
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
export function groupBySection(names: Iterable<string>): NameSection[] {
  const sections = new Map<string, NameSection>();
  for (const name of names) {
    const prefix = sectionOf(name);
    let section = sections.get(prefix);
    if (!section) {
      section = { name: prefix, names: [] };
      sections.set(prefix, section);
    }
    section.names.push(name);
  }
  return [...sections.values()];
}
