import { describe, expect, it } from 'vitest';

const SOURCES = import.meta.glob(['../../src/**/*.ts', '../../app/**/*.{ts,tsx}'], {
  query: '?raw',
  import: 'default',
  eager: true,
}) as Record<string, string>;
const README = import.meta.glob('../../src/README.md', {
  query: '?raw',
  import: 'default',
  eager: true,
}) as Record<string, string>;

/** `src/kernels/sort.ts` from `../../src/kernels/sort.ts`. */
const named = (path: string) => path.replace(/^(\.\.\/)+/, '');

interface Arrow {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** `src/kernels`, `app/ui`, or `app` for files that stand in no folder. */
function folder(path: string): string {
  const parts = path.split('/');
  return parts.slice(0, Math.min(2, parts.length - 1)).join('/');
}

function resolve(from: string, to: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of to.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

const arrows: Arrow[] = Object.entries(SOURCES).flatMap(([path, text]) => {
  const file = named(path);
  const targets = [...text.matchAll(/(?:from|import\(|import|new URL\()\s*'(\.[^']+)'/g)].map((match) =>
    resolve(file, match[1]!),
  );
  return targets
    .map((to) => ({ file, from: folder(file), to: folder(to) }))
    .filter(({ from, to }) => from !== to);
});

/** The table of src/README.md: folder -> folders it may import. */
const allowed = new Map(
  [...Object.values(README)[0]!.matchAll(/^\| `(\w+)\/`\s+\|[^|]+\|([^|]+)\|$/gm)].map((row) => [
    `src/${row[1]}`,
    row[2]!.trim() === 'nothing'
      ? []
      : row[2]!
          .trim()
          .split(', ')
          .map((name) => `src/${name}`),
  ]),
);

describe('the arrows of the house', () => {
  it('never point from src to app', () => {
    expect(arrows.filter(({ from, to }) => from.startsWith('src') && !to.startsWith('src'))).toEqual([]);
  });

  it('keep to the table of src/README.md', () => {
    expect(allowed.size).toBeGreaterThan(8);
    const broken = arrows.filter(
      ({ from, to }) => from.startsWith('src/') && !allowed.get(from)?.includes(to),
    );
    expect(broken).toEqual([]);
  });

  it('name every folder of src in the table', () => {
    const folders = new Set(
      Object.keys(SOURCES)
        .map((path) => folder(named(path)))
        .filter((name) => name.startsWith('src/')),
    );
    expect([...allowed.keys()].sort()).toEqual([...folders].sort());
  });

  it('reach the workspace from the frame alone, and the handle from the host alone', () => {
    const into = (name: string) => new Set(arrows.filter(({ to }) => to === name).map(({ from }) => from));
    expect([...into('app/workspace')]).toEqual(['app/frame']);
    const handle = Object.entries(SOURCES).filter(([, text]) => text.includes("'./handle.ts'"));
    expect(handle.map(([path]) => named(path))).toEqual(['app/host.tsx']);
  });

  it('leave views apart: none imports another', () => {
    const views = ['app/workspace', 'app/controls', 'app/reports'];
    const between = arrows.filter(({ from, to }) => views.includes(from) && views.includes(to));
    expect(between.filter(({ from, to }) => !(from === 'app/controls' && to === 'app/reports'))).toEqual([]);
  });

  it('let the interface primitives know no domain', () => {
    const known = arrows.filter(
      ({ from, to }) => from === 'app/ui' && to.startsWith('app/') && to !== 'app/messages',
    );
    expect(known).toEqual([]);
  });
});

describe('the house', () => {
  it('makes uPlots in one place', () => {
    const makers = Object.entries(SOURCES).filter(([, text]) => /new U?uPlot\(|new UPlot\(/.test(text));
    expect(makers.map(([path]) => named(path))).toEqual(['app/ui/Plot.tsx']);
  });

  it('has no file over 300 lines, no default export, no leftover marks', () => {
    for (const [path, text] of Object.entries(SOURCES)) {
      expect(text.split('\n').length, named(path)).toBeLessThanOrEqual(300);
      expect(/export default|\bTODO\b|\bFIXME\b|\bXXX\b|@ts-ignore/.test(text), named(path)).toBe(false);
    }
  });

  it('begins every module of src with a sentence on what it gives', () => {
    for (const [path, text] of Object.entries(SOURCES)) {
      if (named(path).startsWith('src/')) expect(text.startsWith('/**'), named(path)).toBe(true);
    }
  });
});

describe('tests', () => {
  it('mirror every module of src that gives a value', () => {
    const tests = new Set(
      Object.keys(import.meta.glob('../src/**/*.test.ts')).map((path) => path.replace('../', '')),
    );
    const unmirrored = Object.entries(SOURCES)
      .filter(
        ([path, text]) =>
          named(path).startsWith('src/') && /^export (async )?(function|const|class)/m.test(text),
      )
      .map(([path]) => named(path).replace(/\.ts$/, '.test.ts'))
      .filter((test) => !tests.has(test));
    expect(unmirrored).toEqual([]);
  });
});
