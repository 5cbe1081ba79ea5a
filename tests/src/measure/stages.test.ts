import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BareLedger, type PageStage, STAGES, StageLedger, untimed } from '../../../src/measure/stages.ts';

const PAGE_STAGES = STAGES.filter((stage): stage is PageStage => stage !== 'backend');

/** A clock that stands still until it is told how long something took. */
function fakeClock(start: number) {
  let now = start;
  return {
    now: () => now,
    pass: (ms: number) => {
      now += ms;
    },
  };
}

const steps = fc.array(
  fc.record({ stage: fc.constantFrom(...PAGE_STAGES), ms: fc.integer({ min: 0, max: 10_000 }) }),
  { maxLength: 50 },
);

describe('the ledger of stages', () => {
  it('books every slice to the stage it was spent in, and the slices sum to the window', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 100 }), fc.nat(1000), (sequence, before, start) => {
        const clock = fakeClock(start);
        const ledger = new StageLedger(clock.now, start);
        // Booked by hand as it goes.
        const spent: Partial<Record<PageStage, number>> = { unattributed: before };
        clock.pass(before);
        for (const { stage, ms } of sequence) {
          ledger.enter(stage);
          clock.pass(ms);
          spent[stage] = (spent[stage] ?? 0) + ms;
        }
        const booked = ledger.finish(clock.now());
        expect(booked).toEqual(spent);
        const sum = Object.values(booked).reduce((all, ms) => all + ms, 0);
        expect(sum).toBe(clock.now() - start);
        expect(ledger.reads).toBe(sequence.length + 1);
      }),
    );
  });

  it('sums to the window within rounding on a clock of fractions', () => {
    const ticks = fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { maxLength: 200 });
    fc.assert(
      fc.property(ticks, (times) => {
        const clock = fakeClock(1234.5);
        const ledger = new StageLedger(clock.now, 1234.5);
        times.forEach((ms, i) => {
          clock.pass(ms);
          ledger.enter(PAGE_STAGES[i % PAGE_STAGES.length]!);
        });
        const booked = ledger.finish(clock.now());
        const sum = Object.values(booked).reduce((all, ms) => all + ms, 0);
        expect(sum).toBeCloseTo(clock.now() - 1234.5, 6);
      }),
    );
  });

  it('gives the stage that ended, so that nested work can return to it', () => {
    const clock = fakeClock(0);
    const ledger = new StageLedger(clock.now, 0);
    expect(ledger.enter('react')).toBe('unattributed');
    clock.pass(5);
    const outer = ledger.enter('aggregate');
    clock.pass(3);
    ledger.enter(outer);
    clock.pass(2);
    expect(ledger.finish(clock.now())).toEqual({ unattributed: 0, react: 7, aggregate: 3 });
  });

  it('ends the window at the time it is told, not at the time of asking', () => {
    const clock = fakeClock(0);
    const ledger = new StageLedger(clock.now, 0);
    ledger.enter('browser');
    clock.pass(100);
    expect(ledger.finish(16)).toEqual({ unattributed: 0, browser: 16 });
  });

  it('tells its course: spans without gaps, neighbours of a stage as one, that sum to what was booked', () => {
    fc.assert(
      fc.property(steps, fc.nat(1000), (sequence, start) => {
        const clock = fakeClock(start);
        const ledger = new StageLedger(clock.now, start);
        for (const { stage, ms } of sequence) {
          ledger.enter(stage);
          clock.pass(ms);
        }
        const booked = ledger.finish(clock.now());
        const spans = ledger.spans();
        let at = 0;
        const sums: Partial<Record<PageStage, number>> = {};
        spans.forEach(({ stage, from, to }, i) => {
          expect(from).toBe(at);
          expect(to).toBeGreaterThan(from);
          if (i > 0) expect(stage).not.toBe(spans[i - 1]!.stage);
          sums[stage] = (sums[stage] ?? 0) + (to - from);
          at = to;
        });
        expect(at).toBe(clock.now() - start);
        for (const [stage, ms] of Object.entries(booked)) expect(sums[stage as PageStage] ?? 0).toBe(ms);
      }),
    );
  });

  it('has a bare form that reads the clock when the page is complete and at the end, and nowhere else', () => {
    const clock = fakeClock(100);
    const ledger = new BareLedger(clock.now, 100);
    expect(ledger.enter('react')).toBe('unattributed');
    clock.pass(20);
    expect(ledger.enter('draw')).toBe('react');
    clock.pass(10);
    ledger.enter('browser');
    expect(ledger.finish(150)).toEqual({ unattributed: 30, browser: 20 });
    expect(ledger.spans()).toEqual([
      { stage: 'unattributed', from: 0, to: 30 },
      { stage: 'browser', from: 30, to: 50 },
    ]);
    expect(ledger.reads).toBe(2);
  });

  it('has a stand-in that times nothing', () => {
    expect(untimed.enter('draw')).toBe('draw');
  });
});
