import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followGestures } from '../../../app/store/gestures.ts';

/** A window whose events come at times that the test says. */
let page: EventTarget;
let now = 0;
let run: () => number | null;

function at(time: number, type: string, more: Record<string, unknown> = {}): number | null {
  now = time;
  const event = new Event(type);
  Object.defineProperties(event, {
    timeStamp: { value: time },
    ...Object.fromEntries(Object.entries(more).map(([name, value]) => [name, { value }])),
  });
  page.dispatchEvent(event);
  return run();
}

const thumb = new EventTarget();
const other = new EventTarget();
const key = (time: number, name: string, target = thumb) => at(time, 'keydown', { key: name, target });

beforeEach(() => {
  now = 0;
  page = new EventTarget();
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  run = followGestures(page);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a run of input', () => {
  it('is none before anything was pressed', () => {
    expect(run()).toBeNull();
  });

  it('is one press, however long it is held', () => {
    const first = at(0, 'pointerdown');
    expect(first).not.toBeNull();
    expect(at(60_000, 'pointermove')).toBe(first);
    expect(at(60_010, 'pointerup')).toBe(first);
    expect(at(60_500, 'pointerdown')).not.toBe(first);
  });

  it('is over a while after the press was lifted', () => {
    at(0, 'pointerdown');
    at(10, 'pointerup');
    now = 2000;
    expect(run()).toBeNull();
  });

  it('is stepping keys in a row on one element, Shift or not', () => {
    const first = key(0, 'ArrowRight');
    for (const [time, name] of [
      [400, 'ArrowRight'],
      [900, 'Shift'],
      [1200, 'ArrowLeft'],
      [2100, 'PageUp'],
    ] as const)
      expect(key(time, name)).toBe(first);
  });

  it('ends with a pause, on another element, and with any other key', () => {
    const first = key(0, 'ArrowRight');
    expect(key(1100, 'ArrowRight')).not.toBe(first);
    const second = run();
    expect(key(1200, 'ArrowRight', other)).not.toBe(second);
    expect(key(1300, 'Enter')).toBeNull();
  });

  it('is never both a press and keys', () => {
    const press = at(0, 'pointerdown', { target: thumb });
    at(10, 'pointerup');
    expect(key(20, 'ArrowRight')).not.toBe(press);
  });

  it('goes on through keys while a press is held', () => {
    const press = at(0, 'pointerdown', { target: thumb });
    expect(key(100, 'z')).toBe(press);
    expect(key(200, 'ArrowRight')).toBe(press);
  });
});
