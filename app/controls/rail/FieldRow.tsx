import { FIELDS, type FieldName } from '../../../src/spec/fields.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import { ColumnsRow } from './ColumnsRow.tsx';
import { NumberRow } from './NumberRow.tsx';
import type { ChoiceFieldName, NumberFieldName } from './railFields.ts';

export interface FieldRowProps {
  readonly field: FieldName;
}

/** One field of the spec, with the control that its kind asks for. */
export function FieldRow({ field }: FieldRowProps) {
  switch (FIELDS[field].kind) {
    case 'number':
      return <NumberRow field={field as NumberFieldName} />;
    case 'choice':
      return <ChoiceRow field={field as ChoiceFieldName} />;
    case 'list':
      return <ColumnsRow />;
  }
}
