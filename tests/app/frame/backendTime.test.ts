import { describe, expect, it } from 'vitest';
import { backendTime } from '../../../app/frame/backendTime.ts';

const bytes = new ArrayBuffer(0);
const whole = (read: number) => ({ bytes, read, extrapolation: null });
const cut = (ms: number | null, atLeast: number) => ({
  bytes,
  read: atLeast,
  extrapolation: { ms, atLeast, readBytes: 10, totalBytes: 30 },
});

describe('backendTime', () => {
  it('adds up what was read whole', () => {
    expect(backendTime([whole(10), whole(5)])).toEqual({ backend: 15, extrapolation: null });
  });

  it('adds extrapolated answers to the whole ones', () => {
    const { backend, extrapolation } = backendTime([whole(10), cut(90, 30)]);
    expect(backend).toBe(100);
    expect(extrapolation).toEqual({ ms: 100, atLeast: 40, readBytes: 10, totalBytes: 30 });
  });

  it('knows only "at least" once one answer does', () => {
    const { backend, extrapolation } = backendTime([whole(10), cut(90, 30), cut(null, 20)]);
    expect(backend).toBeNull();
    expect(extrapolation).toEqual({ ms: null, atLeast: 60, readBytes: 20, totalBytes: 60 });
  });
});
