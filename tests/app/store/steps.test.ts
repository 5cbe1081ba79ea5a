import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_STEPS, recorded, redone, type Steps, undone } from '../../../app/store/steps.ts';

/** A person at a page whose whole state is one number. */
class Page {
  steps: Steps<number> = NO_STEPS;
  now = 0;

  change(to: number, run: number | null = null, what = 'n'): void {
    const before = this.now;
    this.now = to;
    if (to !== before) this.steps = recorded(this.steps, before, { run, what }, (from) => from === to);
  }

  undo(): boolean {
    return this.#move(undone(this.steps, this.now));
  }

  redo(): boolean {
    return this.#move(redone(this.steps, this.now));
  }

  #move(moved: ReturnType<typeof undone<number>>): boolean {
    if (moved === null) return false;
    ({ state: this.now, steps: this.steps } = moved);
    return true;
  }
}

describe('steps', () => {
  it('undo to the beginning and redo to the end, whatever was done', () => {
    const change = fc.record({ to: fc.nat({ max: 5 }), run: fc.option(fc.nat({ max: 2 })) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 50 }), (changes) => {
        const page = new Page();
        const stops = [0];
        for (const { to, run } of changes) {
          page.change(to, run);
        }
        const end = page.now;
        while (page.undo()) stops.push(page.now);
        expect(page.now).toBe(0);
        while (page.redo()) stops.pop();
        expect(page.now).toBe(end);
        expect(stops).toEqual([0]);
      }),
    );
  });

  it('change something each: none ends where it began', () => {
    const change = fc.record({ to: fc.nat({ max: 3 }), run: fc.constantFrom(1, 2) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const page = new Page();
        for (const { to, run } of changes) page.change(to, run);
        for (let before = page.now; page.undo(); before = page.now) expect(page.now).not.toBe(before);
      }),
    );
  });

  it('are one for a run of changes to one thing', () => {
    const page = new Page();
    page.change(9);
    for (let to = 10; to < 60; to++) page.change(to, 7);
    page.undo();
    expect(page.now).toBe(9);
    page.undo();
    expect(page.now).toBe(0);
  });

  it('are two for two runs, for two things in a run, and for what stands alone', () => {
    for (const second of [{ run: 8 }, { run: 7, what: 'other' }, { run: null }]) {
      const page = new Page();
      page.change(1, 7);
      page.change(2, second.run, second.what);
      page.undo();
      expect(page.now).toBe(1);
    }
  });

  it('are none for a drag out and back, whose next stretch counts from where it began', () => {
    const page = new Page();
    for (const to of [1, 2, 1, 0]) page.change(to, 7);
    expect(page.steps.past).toEqual([]);
    page.change(3, 7);
    page.undo();
    expect(page.now).toBe(0);
  });

  it('never grow into what was undone: a drag that goes on is a new step', () => {
    const page = new Page();
    page.change(1, 7);
    page.undo();
    page.change(2, 7);
    expect(page.redo()).toBe(false);
    page.undo();
    expect(page.now).toBe(0);
  });

  it('are kept by the hundred', () => {
    const page = new Page();
    for (let to = 1; to <= 1000; to++) page.change(to);
    let count = 0;
    while (page.undo()) count++;
    expect(count).toBeGreaterThanOrEqual(100);
    expect(page.now).toBe(1000 - count);
  });
});
