import { describe, expect, it } from 'vitest';
import { geometry } from '../../../app/workspace/geometry.ts';
import type { LimitId } from '../../../src/limits/limit.ts';
import { wandb2023 } from '../../../src/limits/wandb2023.ts';
import { parseLink, printLink } from '../../../src/link/link.ts';
import { refusalOf } from '../../../src/measure/caps.ts';
import { predict } from '../../../src/measure/predict.ts';
import { PROFILE_IDS, profiles } from '../../../src/profile/profiles.ts';
import { headroom } from '../../../src/spec/headroom.ts';
import { PRESET_GROUPS } from '../../../src/spec/preset.ts';
import { PRESETS, presetOf } from '../../../src/spec/presets.ts';
import { parseSpec, typical } from '../../../src/spec/projectSpec.ts';

/** Every preset that is past a limit of 2023, and which: whoever adds one decides what it breaks. */
const OVER: Readonly<Record<string, readonly LimitId[]>> = {
  'runs-10x': ['runs'],
  'metrics-10x': ['metrics'],
  'scalar-points-10x': ['scalar-points'],
  'value-size-10x': ['value-size'],
  'call-size-10x': ['call-size'],
  'config-size-10x': ['config-size'],
  'config-depth-2.67x': ['config-depth'],
  'summary-depth-2x': ['summary-depth'],
  'wide-key': ['value-size', 'call-size'],
  'large-config': ['config-size'],
  'bad-loop': ['scalar-points'],
};

describe('the presets', () => {
  it('begin with what an empty link opens', () => {
    expect(PRESETS[0]).toMatchObject({ id: 'typical', spec: typical });
  });

  it('stand in the order of their groups, none of which is empty', () => {
    const groups = PRESETS.map(({ group }) => group);
    expect([...new Set(groups)]).toEqual(PRESET_GROUPS);
    const places = groups.map((group) => PRESET_GROUPS.indexOf(group));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('have ids, titles and specs of their own', () => {
    for (const of of [
      PRESETS.map(({ id }) => id),
      PRESETS.map(({ title }) => title),
      PRESETS.map(({ spec }) => JSON.stringify(spec)),
    ])
      expect(new Set(of).size).toBe(PRESETS.length);
    for (const { id } of PRESETS) expect(encodeURIComponent(id)).toBe(id);
  });

  it.each(PRESETS)('$id stays inside the ranges and survives its link', ({ spec, profile = 'tracker' }) => {
    expect(parseSpec(spec)).toEqual({ ok: true, value: spec });
    const known = PROFILE_IDS.find((id) => id === profile)!;
    const link = { spec, profile: known, changes: {}, rules: '2023', custom: {} } as const;
    expect(parseLink(printLink(link))).toEqual({ ok: true, value: link });
  });

  it.each(PRESETS)('$id is past the limits that it says, and past no others', ({ id, spec }) => {
    const over = headroom(spec, wandb2023).filter(({ state }) => state === 'over');
    expect(over.map((room) => room.id)).toEqual(OVER[id] ?? []);
  });

  it.each(PRESETS)('$id opens under its profile; where another refuses it, it says so', (preset) => {
    const pixel = geometry(1);
    const refused = (['tracker', 'tuned'] as const).filter((id) =>
      refusalOf(predict(preset.spec, profiles[id], pixel)),
    );
    expect(refused).not.toContain(preset.profile ?? 'tracker');
    expect(/refuses/.test(preset.about)).toBe(refused.length > 0);
  });

  it('cite a document wherever one is their pattern', () => {
    for (const { group, cites } of PRESETS)
      expect(cites !== undefined && cites.source.length > 0 && /^\d{4}/.test(cites.date)).toBe(
        group !== 'To begin with',
      );
  });
});

describe('a preset', () => {
  it('is found by a spec that equals it, in whatever order its fields stand', () => {
    for (const preset of PRESETS) {
      const shuffled = Object.fromEntries(Object.entries(preset.spec).reverse()) as typeof typical;
      expect(presetOf({ ...shuffled, groupBy: [...preset.spec.groupBy] })).toBe(preset);
    }
  });

  it('is none where one field differs, be it one that does nothing yet', () => {
    expect(presetOf({ ...typical, seed: 2 })).toBeNull();
    expect(presetOf({ ...typical, groupBy: ['config.lr'] })).toBeNull();
    expect(presetOf({ ...typical, smoothing: 0.5 })).toBeNull();
  });
});
