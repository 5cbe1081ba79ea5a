import { expect, it } from 'vitest';
import { FIELDS } from '../../../src/spec/fields.ts';
import { NAME_STYLES } from '../../../src/synth/nameStyles.ts';

it('every style that a spec may ask for is there, and leads from an index to a name and back', () => {
  expect(Object.keys(NAME_STYLES)).toEqual(FIELDS.nameStyle.values);
  for (const style of Object.values(NAME_STYLES)) {
    for (const index of [0, 1, 19, 20, 23, 24, 59, 4321, 999_999])
      expect(style.index(style.name(index))).toBe(index);
  }
});
