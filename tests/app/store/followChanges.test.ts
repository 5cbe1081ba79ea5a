import { describe, expect, it } from 'vitest';
import { createAppStore } from '../../../app/store/appStore.ts';
import { followChanges } from '../../../app/store/followChanges.ts';
import { linkIn } from '../../../app/store/undoSlice.ts';
import { typical } from '../../../src/spec/projectSpec.ts';

/** A store whose changes belong to the run that the test says. */
function opened() {
  const store = createAppStore();
  const input: { run: number | null } = { run: null };
  followChanges(store, () => input.run);
  return { store, input, get: () => store.getState() };
}

describe('undo and redo', () => {
  it('bring back spec, profile, techniques, rule set and own numbers, each step alone', () => {
    const { get } = opened();
    const states = [linkIn(get())];
    const act = (change: () => void) => {
      change();
      states.push(linkIn(get()));
    };
    act(() => get().setField('runs', 12_000));
    act(() => get().setTechnique('wire', 'typed'));
    act(() => get().setProfile('tuned'));
    act(() => get().setRules('custom'));
    act(() => get().setCustom('runs', 400));
    act(() => get().setCustom('metrics', 7));
    act(() => get().clearCustom());
    act(() => get().setSpec(typical));
    for (const state of states.slice(0, -1).reverse()) {
      expect(get().undo()?.to).toEqual(state);
      expect(linkIn(get())).toEqual(state);
    }
    expect(get().undo()).toBeNull();
    for (const state of states.slice(1)) {
      get().redo();
      expect(linkIn(get())).toEqual(state);
    }
    expect(get().redo()).toBeNull();
  });

  it('take a drag as one step, and say what it was', () => {
    const { get, input } = opened();
    input.run = 1;
    for (let runs = 600; runs <= 12_000; runs += 100) get().setField('runs', runs);
    const step = get().undo();
    expect([step?.from.spec.runs, step?.to.spec.runs]).toEqual([12_000, 500]);
    expect(get().steps.past).toEqual([]);
  });

  it('take what is opened from outside as a step as well', () => {
    const { store, get } = opened();
    store.setState({ spec: { ...typical, runs: 7 }, profile: 'eager', touched: false });
    expect(get().undo()?.to.spec.runs).toBe(500);
    expect(get().profile).toBe('tracker');
  });

  it('let the link be written, and end what was said of a bad one', () => {
    const { store, get } = opened();
    store.setState({ spec: { ...typical, runs: 7 } });
    store.setState({ touched: false, linkProblems: [{ field: 'runs', message: 'is odd' }] });
    get().undo();
    expect(get()).toMatchObject({ touched: true, linkProblems: [] });
  });

  it('are told of nothing by changes of other things, nor by what changes nothing', () => {
    const { get } = opened();
    get().setTheme('dark');
    get().setStatus({ kind: 'idle' });
    get().setField('runs', 500);
    get().setSpec({ ...typical });
    get().setCustom('runs', 10_000);
    expect(get().steps.past).toEqual([]);
  });

  it('forget what was undone once something else is changed', () => {
    const { get } = opened();
    get().setField('runs', 1);
    get().undo();
    get().setField('metrics', 1);
    expect(get().redo()).toBeNull();
    expect(get().spec).toMatchObject({ runs: 500, metrics: 1 });
  });
});
