/** A measured effect in words: 'render 2.1 x [1.9, 2.4] (84 ms against 40 ms)', the same of the wait, and what weakens it. */
import type { Effect } from '../../../src/measure/effect.ts';
import type { Cell } from '../../../src/measure/sample.ts';
import { compare } from '../../../src/measure/summarise.ts';
import { FIELDS, type FieldName } from '../../../src/spec/fields.ts';
import { fieldInWords } from '../../messages/fieldInWords.ts';
import { t } from '../../messages/messages.ts';
import { formatMs, formatRatio } from '../../ui/format.ts';
import { waitOf } from '../dock/figures.ts';

export interface EffectWords {
  readonly figures: readonly string[];
  readonly caveats: readonly string[];
}

export function effectInWords({ as, mended, exact, inTurn }: Effect): EffectWords {
  const caveats = [];
  if (!exact) caveats.push(t.findings.milder(differencesInWords(as, mended)));
  if (!inTurn) caveats.push(t.findings.apart);
  return { figures: [renderInWords(as, mended), waitInWords(as, mended)], caveats };
}

function renderInWords(as: Cell, mended: Cell): string {
  const [one, other] = [as.summary!.main, mended.summary!.main].map(({ median }) => formatMs(median));
  return `${ratioInWords(t.dock.render, compare(as, mended))} ${t.findings.against(one!, other!)}`;
}

/** Where the wait is known in part alone, both figures stand without a ratio. */
function waitInWords(as: Cell, mended: Cell): string {
  const [one, other] = [as, mended].map(({ summary, ...cell }) =>
    summary?.total ? formatMs(summary.total.median) : (waitOf({ summary, ...cell })?.text ?? ''),
  );
  return `${ratioInWords(t.dock.wait, compare(as, mended, 'total'))} ${t.findings.against(one!, other!)}`;
}

function ratioInWords(name: string, compared: ReturnType<typeof compare>): string {
  if (!compared) return name;
  if (compared.within) return t.findings.within(name);
  const { ratio, lo, hi } = compared;
  const bounds = [lo, hi].map((bound) => formatRatio(bound).replace(/ x$/, ''));
  return t.findings.times(name, `${formatRatio(ratio)} [${bounds.join(', ')}]`);
}

function differencesInWords({ spec: a }: Cell, { spec: b }: Cell): string {
  const fields = (Object.keys(FIELDS) as FieldName[]).filter(
    (field) => String(a[field]) !== String(b[field]),
  );
  return fields.map((field) => `${t.fields[field].label} ${fieldInWords(field, b[field])}`).join(', ');
}
