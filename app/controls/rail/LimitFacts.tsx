import type { Limit } from '../../../src/limits/limit.ts';
import { limitInWords } from '../../messages/limitInWords.ts';
import { t } from '../../messages/messages.ts';
import { Mark } from '../../ui/Mark.tsx';
import styles from './LimitFacts.module.css';
import { SourceLink } from './SourceLink.tsx';

export interface LimitFactsProps {
  readonly limit: Limit;
  /** The documented limit that an own number stands in place of. */
  readonly replaced: Limit | null;
  /** Where the limit lies on the field's slider. */
  readonly line: number | undefined;
}

/** All that is documented of a limit, in words: bound, kind, what it slows, quote, note, source and date. */
export function LimitFacts({ limit, replaced, line }: LimitFactsProps) {
  const { quote, source, date } = replaced ?? limit;
  const moves = t.rail.moves[limit.id];
  return (
    <div className={styles.facts}>
      <p className={styles.bound}>
        <Mark size={20} />
        {sentence(limitInWords(limit))}
      </p>
      {replaced && <p className={styles.moves}>{t.rail.own.instead(limitInWords(replaced))}</p>}
      {moves !== undefined && <p className={styles.moves}>{moves}</p>}
      {line === Number.POSITIVE_INFINITY && <p className={styles.moves}>{t.rail.noLine}</p>}
      {line === Number.NEGATIVE_INFINITY && <p className={styles.moves}>{t.rail.pastAnywhere}</p>}
      <blockquote className={styles.quote}>
        <p lang={quote.language}>{quote.text}</p>
        {quote.translation !== undefined && <p className={styles.translation}>{quote.translation}</p>}
      </blockquote>
      <dl className={styles.list}>
        <dt>{t.limits.kind}</dt>
        <dd>{t.limits.kinds[limit.kind]}</dd>
        <dt>{t.limits.slows}</dt>
        <dd>{limit.slows.length === 0 ? t.limits.nothingSaid : limit.slows.join(', ')}</dd>
        {limit.note !== undefined && <dt>{t.limits.note}</dt>}
        {limit.note !== undefined && <dd>{limit.note}</dd>}
        <dt>{t.limits.source}</dt>
        <dd>
          <SourceLink source={source} />, {date}
        </dd>
      </dl>
    </div>
  );
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
