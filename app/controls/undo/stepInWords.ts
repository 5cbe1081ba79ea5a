/** A step in words: 'Runs 12,000 → 500'; the first changes are told and the rest counted. */
import { grouped, printQuantity } from '../../../src/base/quantity.ts';
import type { LimitId } from '../../../src/limits/limit.ts';
import { limitIn, ruleSet } from '../../../src/limits/ruleSets.ts';
import type { Link } from '../../../src/link/link.ts';
import { techniquesOf } from '../../../src/profile/setup.ts';
import { fieldInWords } from '../../messages/fieldInWords.ts';
import { t } from '../../messages/messages.ts';
import { type Change, changesBetween } from '../../store/changesBetween.ts';
import { setupInWords, techniqueTitle, valueTitle } from '../techniques/inWords.ts';

/** Changes that are told one by one: more would fill a message with what nobody reads. */
const TOLD = 2;

export function stepInWords(from: Link, to: Link): string {
  const changes = changesBetween(from, to);
  const told = changes.slice(0, TOLD).map((change) => inWords(change, from, to));
  const rest = changes.length - told.length;
  return rest > 0 ? t.undo.andMore(told.join(', '), rest) : told.join(', ');
}

function inWords(change: Change, from: Link, to: Link): string {
  switch (change.kind) {
    case 'field': {
      const { name } = change;
      const value = ({ spec }: Link) => fieldInWords(name, spec[name]);
      return t.undo.change(t.fields[name].label, value(from), value(to));
    }
    case 'profile':
      return t.undo.change(t.undo.profile, setupInWords(from), setupInWords(to));
    case 'technique':
      return t.undo.change(
        techniqueTitle(change.name),
        valueTitle(change.name, techniquesOf(from)[change.name]),
        valueTitle(change.name, techniquesOf(to)[change.name]),
      );
    case 'rules':
      return t.undo.change(t.undo.ruleSet, rulesInWords(from), rulesInWords(to));
    case 'limit': {
      const number = ({ custom }: Link) => ownInWords(change.name, custom[change.name]);
      return t.undo.change(titleOf(change.name), number(from), number(to));
    }
  }
}

function rulesInWords({ rules, custom }: Link): string {
  return rules === 'custom' ? t.rail.customRules : ruleSet(rules, custom).title;
}

function titleOf(id: LimitId): string {
  return t.undo.limit(limitIn(ruleSet('2023'), id)?.title ?? id);
}

/** An own number, exact; where there is none, the number of 2023 that stands for it. */
function ownInWords(id: LimitId, own: number | undefined): string {
  const limit = limitIn(ruleSet('2023'), id);
  const value = own ?? limit?.value ?? limit?.reading;
  if (value === undefined) return t.rail.nothing;
  return limit?.unit === 'bytes' ? printQuantity(value, 'bytes') : grouped(value);
}
