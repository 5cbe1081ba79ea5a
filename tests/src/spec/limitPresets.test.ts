import { describe, expect, it } from 'vitest';
import type { LimitId } from '../../../src/limits/limit.ts';
import { pageLimits } from '../../../src/limits/ruleSets.ts';
import { wandb2023 } from '../../../src/limits/wandb2023.ts';
import { headroom } from '../../../src/spec/headroom.ts';
import { allAtOnce, limitPresets } from '../../../src/spec/limitPresets.ts';
import { presetsOf } from '../../../src/spec/preset.ts';

/** Limits whose fields no page draws yet, or that are one form against another. */
const LATER = ['files', 'media-points', 'histogram-points', 'media-names'];

const each = presetsOf('Each limit', limitPresets());
const LOADED = pageLimits(wandb2023)
  .map(({ id }) => id)
  .filter((id) => !LATER.includes(id));

describe('the presets of a limit', () => {
  it('are two for each limit that fields reach, in the order of the rule set', () => {
    const limits = each.map(({ id }) => id.replace(/-[\d.]+x$/, ''));
    expect(limits).toEqual(LOADED.flatMap((id) => [id, id]));
  });

  it.each(LOADED)('[%s] lie on the limit to the unit, and at ten times it or as far as fields go', (id) => {
    const farthest: Partial<Record<LimitId, number>> = { 'config-depth': 8 / 3, 'summary-depth': 2 };
    const [at, beyond] = each.filter((preset) => preset.id.replace(/-[\d.]+x$/, '') === id);
    const ratio = (preset: typeof at) =>
      headroom(preset!.spec, wandb2023).find((room) => room.id === id)?.ratio;
    expect(ratio(at)).toBe(1);
    expect(ratio(beyond)).toBe(farthest[id] ?? 10);
  });

  it.each(each)('$id says its ratio in its id, its title and its sentence', ({ id, title, about, spec }) => {
    const said = Number(/-([\d.]+)x$/.exec(id)?.[1]);
    const limit = id.replace(/-[\d.]+x$/, '');
    expect(headroom(spec, wandb2023).find((room) => room.id === limit)?.ratio).toBeCloseTo(said, 2);
    expect(title.endsWith(`, ${said} x`)).toBe(true);
    expect(about).toContain(`: ${said} x the limit of `);
    expect(about).toContain('(Weights & Biases, 2023)');
  });

  it('change the same fields at both ends, so that one can be held against the other', () => {
    const changed = limitPresets().map(({ fields }) => Object.keys(fields).join());
    for (let at = 0; at < changed.length; at += 2) expect(changed[at]).toBe(changed[at + 1]);
  });
});

describe('all limits at once', () => {
  const [preset] = presetsOf('All at once', [allAtOnce()]);
  const rooms = headroom(preset!.spec, wandb2023).filter(({ id }) => LOADED.includes(id));

  it('come to every limit and pass none', () => {
    for (const { id, ratio } of rooms) {
      expect(ratio, id).toBeLessThanOrEqual(1);
      expect(ratio, id).toBeGreaterThan(0.98);
    }
  });

  it('miss the limits of sizes alone, by less than a byte a value', () => {
    expect(rooms.filter(({ ratio }) => ratio < 1).map(({ id }) => id)).toEqual(['value-size', 'call-size']);
    const call = rooms.find(({ id }) => id === 'call-size')!;
    expect(call.limit - call.value).toBeLessThan(preset!.spec.wideMetrics);
  });
});
