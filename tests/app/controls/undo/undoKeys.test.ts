import { describe, expect, it } from 'vitest';
import { directionOf } from '../../../../app/controls/undo/undoKeys.ts';

const keys = (text: string, key: string, code = '') =>
  directionOf({
    key,
    code,
    ctrlKey: text.includes('ctrl'),
    metaKey: text.includes('cmd'),
    shiftKey: text.includes('shift'),
    altKey: text.includes('alt'),
  });

describe('the keys of undo', () => {
  it.each([
    ['ctrl', 'z', 'undo'],
    ['cmd', 'z', 'undo'],
    ['ctrl shift', 'Z', 'redo'],
    ['cmd shift', 'z', 'redo'],
    ['ctrl', 'y', 'redo'],
    ['', 'z', null],
    ['shift', 'Z', null],
    ['ctrl alt', 'z', null],
    ['ctrl shift', 'Y', null],
    ['ctrl', 'x', null],
  ] as const)('%s %s asks for %s', (held, key, direction) => {
    expect(keys(held, key)).toBe(direction);
  });

  it('are found by their place where the layout has other letters, and by their letter where it is another Latin one', () => {
    expect(keys('ctrl', '\u314b', 'KeyZ')).toBe('undo');
    expect(keys('ctrl', '\u044f', 'KeyZ')).toBe('undo');
    expect(keys('ctrl', 'z', 'KeyW')).toBe('undo');
    expect(keys('ctrl', 'w', 'KeyZ')).toBeNull();
  });
});
