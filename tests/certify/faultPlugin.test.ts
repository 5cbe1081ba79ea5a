import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { faultPlugins, withFaults } from './faultPlugin.ts';

const CODE = `
export function declared(a: number): number { return a; }
const held = (a: number) => { return a; };
const short = (a: number) => a;
class Thing { method(): void {} }
`;
const point = (name: string) => ({ name: `f-${name}`, module: 'x.ts', function: name });
const inserted = (name: string) => withFaults(CODE, parseAst(CODE, { lang: 'ts' }), [point(name)]);

describe('withFaults', () => {
  it.each([
    [
      'declared',
      "export function declared(a: number): number {globalThis.plimsollFault?.('f-declared'); return a; }",
    ],
    ['held', "const held = (a: number) => {globalThis.plimsollFault?.('f-held'); return a; };"],
    ['method', "class Thing { method(): void {globalThis.plimsollFault?.('f-method');} }"],
  ])('puts a call before the first statement of %s, and changes nothing else', (name, line) => {
    const changed = inserted(name).split('\n');
    expect(changed).toContain(line);
    expect(changed.filter((other) => !CODE.split('\n').includes(other)).length).toBe(1);
  });

  it('fails where the function is gone, has no body or is there twice', () => {
    expect(() => inserted('gone')).toThrow('x.ts has 0 functions gone');
    expect(() => inserted('short')).toThrow('x.ts has 0 functions short');
    const twice = `${CODE}\n{ function declared() {} }`;
    expect(() => withFaults(twice, parseAst(twice, { lang: 'ts' }), [point('declared')])).toThrow(
      '2 functions',
    );
  });
});

describe('faultPlugins', () => {
  it('fails a build that never saw a module which has a point', () => {
    const { page } = faultPlugins([point('declared')]);
    expect(() => (page.generateBundle as () => void)()).toThrow('Not in the build: x.ts');
  });
});
