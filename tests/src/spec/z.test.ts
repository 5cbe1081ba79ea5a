import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from '../../../src/spec/z.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('zod', () => {
  it('never makes a function from text, which the Content-Security-Policy forbids', () => {
    const made = vi.fn();
    vi.stubGlobal('Function', made);
    const schema = z.strictObject({ runs: z._default(z.int(), 5), names: z.array(z.string()) });
    expect(schema.parse({ names: ['a'] })).toEqual({ runs: 5, names: ['a'] });
    expect(made).not.toHaveBeenCalled();
    expect(z.config()).toMatchObject({ jitless: true });
  });
});
