/** A change of a spec as people read it: 'Runs: 12,000 → 10,000'. */
import type { Change } from '../../../src/spec/finding.ts';
import { fieldInWords } from '../../messages/fieldInWords.ts';
import { t } from '../../messages/messages.ts';

export function changeInWords({ field, from, to }: Change): string {
  return t.findings.change(t.fields[field].label, fieldInWords(field, from), fieldInWords(field, to));
}
