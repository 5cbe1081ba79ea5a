/** The fields of the rail as places to go to. */

import { t } from '../../messages/messages.ts';
import { PART_IDS } from '../../partIds.ts';
import type { AppState } from '../../store/appStore.ts';
import { RAIL } from '../rail/railFields.ts';
import type { Command } from './command.ts';

export function fieldCommands({ foldPart }: AppState): Command[] {
  return [...RAIL.top, ...RAIL.groups.flatMap(({ fields }) => fields), 'seed' as const].map((field) => {
    const { label, about } = t.fields[field];
    return {
      id: `field-${field}`,
      title: t.palette.field(label),
      more: about,
      run: () => {
        foldPart('rail', false);
        // The rail has no place in the document until it is drawn unfolded.
        requestAnimationFrame(() => focusIn(PART_IDS.rail, label));
      },
    };
  });
}

/** The field that a person types into is found as they find it: by its name. */
function focusIn(part: string, label: string): void {
  const named = `[aria-label="${CSS.escape(label)}"]`;
  const field = document.querySelector<HTMLInputElement>(`#${part} input:not([type="range"])${named}`);
  field?.focus();
  field?.select();
}
