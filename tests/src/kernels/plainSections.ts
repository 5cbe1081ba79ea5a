/** Sections of names and their pages, by the plainest code there is. */
import type { SectionChoice, SectionPage } from '../../../src/kernels/sections.ts';

export function plainSections(
  all: readonly string[],
  { prefix, search, open, toggled, perPage, pages }: SectionChoice,
): SectionPage[] {
  const found = all.filter((name) => new RegExp(search, 'iu').test(name));
  const sections = [...new Set(found.map((name) => prefixOf(name, prefix)))];
  return sections.map((section, place) => {
    const names = found.filter((name) => prefixOf(name, prefix) === section);
    const chunks = perPage === null ? [names] : chunksOf(names, perPage);
    const asked = new Map(Object.entries(pages)).get(section) ?? 0;
    const page = asked < 0 ? 0 : asked >= chunks.length ? chunks.length - 1 : asked;
    const isFirst = place < open || (search !== '' && found.length <= 60);
    const isOpen = isFirst ? !toggled.includes(section) : toggled.includes(section);
    const shown = isOpen ? chunks[page]! : [];
    return { name: section, metrics: names.length, open: isOpen, page, pages: chunks.length, names: shown };
  });
}

function prefixOf(name: string, which: SectionChoice['prefix']): string {
  const parts = name.split('/');
  const before = which === 'first' ? parts[0]! : parts.slice(0, -1).join('/');
  return parts.length === 1 || before === '' ? 'Charts' : before;
}

function chunksOf(names: readonly string[], size: number): string[][] {
  return names.length === 0 ? [] : [names.slice(0, size), ...chunksOf(names.slice(size), size)];
}
