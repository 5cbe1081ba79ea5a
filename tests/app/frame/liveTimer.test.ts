import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LiveTimer } from '../../../app/frame/liveTimer.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('asks when it is due, counts what an update was in the way of, and lets a tab rest that nobody sees', () => {
  const due = vi.fn();
  const is = { busy: false, idle: false };
  const timer = new LiveTimer({ isBusy: () => is.busy, isIdle: () => is.idle, due });
  timer.start(1000);
  vi.advanceTimersByTime(2500);
  expect([due.mock.calls.length, timer.missed]).toEqual([2, 0]);
  is.busy = true;
  vi.advanceTimersByTime(3000);
  expect([due.mock.calls.length, timer.missed]).toEqual([2, 3]);
  is.idle = true;
  vi.advanceTimersByTime(5000);
  expect([due.mock.calls.length, timer.missed]).toEqual([2, 3]);
  Object.assign(is, { busy: false, idle: false });
  // Once started again it counts from then, and keeps what was missed.
  timer.start(4000);
  vi.advanceTimersByTime(3900);
  expect(due.mock.calls.length).toBe(2);
  vi.advanceTimersByTime(200);
  expect([due.mock.calls.length, timer.missed]).toEqual([3, 3]);
  timer.stop();
  vi.advanceTimersByTime(9000);
  expect(due.mock.calls.length).toBe(3);
});
