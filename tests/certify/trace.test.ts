import { describe, expect, it } from 'vitest';
import { tracedTrials } from './trace.ts';
import type { TraceEvent } from './traceEvent.ts';
import { fixture, instant, stretch, thread } from './traceFixture.ts';

function only(events: readonly TraceEvent[]) {
  const trials = tracedTrials(events);
  expect(trials.length).toBe(1);
  return trials[0]!;
}

describe('tracedTrials', () => {
  it('finds both true ends of a trial, whatever the order in which events arrive', () => {
    for (const events of [fixture(), fixture().reverse()]) {
      expect(only(events)).toMatchObject({
        id: 5000,
        frame: 'UNDER-TEST',
        start: 100_000,
        claimed: 151_000,
        scripted: 126_100,
        committed: 150_000,
        displayed: 163_000,
      });
    }
  });

  it('tells how far the marks lie from the tracer’s own clock', () => {
    const { markLag, startLag } = only(fixture());
    expect(markLag).toBeCloseTo(20);
    expect(startLag).toBeCloseTo(200);
  });

  it('takes no commit of an earlier frame, of another page or of the compositor’s own thread', () => {
    const decoys = [
      stretch('Commit', [97, 98]),
      stretch('Commit', [128, 129], thread.otherPage),
      stretch('Commit', [128, 129], thread.compositor),
    ];
    expect(only([...decoys, ...fixture()]).committed).toBe(150_000);
  });

  it('finds the true end behind a claim that came before it', () => {
    const early = fixture().map((event) =>
      event.name.startsWith('plimsoll:main') ? { ...event, ts: 127_000 } : event,
    );
    expect(only(early)).toMatchObject({ claimed: 127_000, committed: 150_000 });
  });

  it('goes by the last callback of the document under test, not of its host', () => {
    const later = [
      stretch('FireAnimationFrame', [152, 152.5]),
      stretch('Commit', [153, 155]),
      { ...stretch('FireAnimationFrame', [150.2, 150.4]), args: { data: { frame: 'HOST' } } },
    ];
    expect(only([...fixture(), ...later]).committed).toBe(150_000);
    const waited = fixture().map((event) =>
      event.name.startsWith('plimsoll:main') ? { ...event, ts: 156_000 } : event,
    );
    expect(only([...waited, ...later]).committed).toBe(155_000);
  });

  it('takes no display before the activation, no DrawFrame, and no thread but the display’s', () => {
    const decoys = [
      instant('Display::FrameDisplayed', 152, thread.display),
      instant('Display::FrameDisplayed', 159, thread.compositor),
      instant('DrawFrame', 160, thread.compositor),
      stretch('Display::DrawAndSwap', [151, 154], thread.display),
    ];
    expect(only([...decoys, ...fixture()]).displayed).toBe(163_000);
  });

  it('takes no activation of the frame before, nor of another page', () => {
    const decoys = [
      instant('ActivateLayerTree', 145, thread.compositor, { frameId: 6 }),
      instant('Display::FrameDisplayed', 147, thread.display),
      instant('ActivateLayerTree', 146, thread.otherPage, { frameId: 9 }),
    ];
    expect(only([...decoys, ...fixture()]).displayed).toBe(163_000);
  });

  it('knows a coarse clock, whose t0 may lie before the callback that read it', () => {
    const at = (ts: number) =>
      fixture().map((event) => (event.name.startsWith('plimsoll:t0') ? { ...event, ts } : event));
    expect(only(at(99_700))).toMatchObject({ start: 99_700, committed: 150_000 });
    expect(tracedTrials(at(99_500))).toEqual([]);
  });

  it('says that it knows no end where the recording stopped too soon', () => {
    const without = (name: string) => fixture().filter((event) => event.name !== name);
    expect(only(without('Display::FrameDisplayed'))).toMatchObject({ committed: 150_000, displayed: null });
    expect(only(without('Commit'))).toMatchObject({ committed: null, displayed: null });
    expect(tracedTrials(without('plimsoll:main:5000'))).toEqual([]);
  });
});
