/**
 * A Vite plugin for the one build in which a function of each stage can be made slow: it puts a call to
 * `plimsollFault` before the first statement of each named function, and changes nothing else. Unless the driver
 * has put a `plimsollFault` into the page, the call does nothing.
 */
import type { Plugin } from 'vite';
import type { FaultPoint } from './faultPoints.ts';

export interface FaultPlugins {
  readonly page: Plugin;
  /** Workers are built apart from the page, each with plugins of its own. */
  readonly worker: () => Plugin[];
}

/** Plugins of one build. It fails where a point names no function, or more than one. */
export function faultPlugins(points: readonly FaultPoint[]): FaultPlugins {
  const found = new Set<FaultPoint>();
  const insert: Plugin = {
    name: 'plimsoll-faults',
    enforce: 'pre',
    transform(code, id) {
      const own = points.filter(({ module }) => id.split('?')[0]!.endsWith(`/${module}`));
      if (own.length === 0) return null;
      const lang = id.includes('.tsx') ? 'tsx' : 'ts';
      const program = this.parse(code, { lang });
      for (const point of own) found.add(point);
      return { code: withFaults(code, program, own), map: null };
    },
  };
  const check: Plugin = {
    name: 'plimsoll-faults-found',
    generateBundle() {
      const missing = points.filter((point) => !found.has(point));
      if (missing.length > 0)
        throw new Error(`Not in the build: ${missing.map(({ module }) => module).join(', ')}`);
    },
  };
  return { page: { ...insert, generateBundle: check.generateBundle! }, worker: () => [insert] };
}

/** The code with a call at the beginning of every point's function. */
export function withFaults(code: string, program: unknown, points: readonly FaultPoint[]): string {
  const bodies = functionBodies(program);
  const calls = points.map((point) => {
    const own = bodies.filter(({ name }) => name === point.function);
    if (own.length !== 1)
      throw new Error(
        `${point.module} has ${own.length} functions ${point.function}: tests/certify/faultPoints.ts needs one.`,
      );
    return { at: own[0]!.start + 1, call: `globalThis.plimsollFault?.('${point.name}');` };
  });
  return calls
    .toSorted((a, b) => b.at - a.at)
    .reduce((text, { at, call }) => text.slice(0, at) + call + text.slice(at), code);
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** Bodies of all functions and methods that have a name, by it. */
function functionBodies(program: unknown): { readonly name: string; readonly start: number }[] {
  const bodies: { name: string; start: number }[] = [];
  const visit = (value: unknown): void => {
    if (isNode(value)) {
      const { name, body } = namedFunction(value);
      if (name && isNode(body) && body.type === 'BlockStatement') bodies.push({ name, start: body.start });
    }
    if (typeof value === 'object' && value !== null) for (const child of Object.values(value)) visit(child);
  };
  visit(program);
  return bodies;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** A declared function, a method, or a function that a constant is set to. */
function namedFunction(node: Node): { readonly name?: string | undefined; readonly body?: unknown } {
  switch (node.type) {
    case 'FunctionDeclaration':
      return { name: nameOf(node.id), body: node.body };
    case 'MethodDefinition':
      return { name: nameOf(node.key), body: (node.value as Node).body };
    case 'VariableDeclarator':
      return { name: nameOf(node.id), body: (node.init as Node | null)?.body };
    default:
      return {};
  }
}

function nameOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Identifier' ? String(node.name) : undefined;
}
