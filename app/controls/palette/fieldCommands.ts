/** The fields of the rail as places to go to. */
import type { FieldName } from '../../../src/spec/fields.ts';
import { t } from '../../messages/messages.ts';
import { PART_IDS } from '../../partIds.ts';
import type { AppState } from '../../store/appStore.ts';
import { groupHeadId, RAIL } from '../rail/railFields.ts';
import type { Command } from './command.ts';

export function fieldCommands({ foldPart }: AppState): Command[] {
  const fields = [...RAIL.top, ...RAIL.groups.flatMap((group) => group.fields), 'seed' as const];
  return fields.map((field) => {
    const { label, about } = t.fields[field];
    return {
      id: `field-${field}`,
      title: t.palette.field(label),
      more: about,
      run: () => {
        foldPart('rail', false);
        // What is unfolded has a place in the document from the next frame on.
        requestAnimationFrame(() => {
          openGroupOf(field);
          requestAnimationFrame(() => focusField(label));
        });
      },
    };
  });
}

function openGroupOf(field: FieldName): void {
  const group = RAIL.groups.find(({ fields }) => fields.includes(field));
  const head = group && document.getElementById(groupHeadId(group.id));
  if (head?.getAttribute('aria-expanded') === 'false') head.click();
}

/** What a person sets a field by is found as they find it, by its name: what is typed into before a slider. */
function focusField(label: string): void {
  const named = `#${PART_IDS.rail} [aria-label="${CSS.escape(label)}"]`;
  const control =
    document.querySelector<HTMLElement>(`${named}:is(input, button):not([type="range"])`) ??
    document.querySelector<HTMLElement>(`${named} :is(input, button, [tabindex="0"])`);
  control?.focus();
  if (control instanceof HTMLInputElement) control.select();
}
