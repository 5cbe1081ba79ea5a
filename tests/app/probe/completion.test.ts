import { describe, expect, it } from 'vitest';
import { Completion, ProbeRelay } from '../../../app/probe/completion.ts';

describe('Completion', () => {
  it('is done once every part has reported, in any order and however often', async () => {
    const completion = new Completion(['table', 'panel:a']);
    let done = false;
    const watching = completion.done.then(() => {
      done = true;
    });
    completion.report('panel:a');
    completion.report('panel:a');
    completion.report('panel:unknown');
    await Promise.resolve();
    expect(done).toBe(false);
    completion.report('table');
    await watching;
    expect(done).toBe(true);
  });

  it('is done at once where nothing is expected', async () => {
    await expect(new Completion([]).done).resolves.toBeUndefined();
  });
});

describe('ProbeRelay', () => {
  it('forwards to the probe of the sample under way, and counts what comes without one', () => {
    const relay = new ProbeRelay();
    const parts: string[] = [];
    expect(relay.clock.enter('draw')).toBe('draw');
    relay.attach({ clock: { enter: () => 'react' }, report: (part) => parts.push(part) });
    expect(relay.clock.enter('draw')).toBe('react');
    relay.report('table');
    relay.attach(null);
    relay.report('late');
    expect(parts).toEqual(['table']);
    expect(relay.reports).toBe(2);
  });
});
