import { Info } from 'lucide-react';
import type { Limit } from '../../../src/limits/limit.ts';
import { ruleSet } from '../../../src/limits/ruleSets.ts';
import { limitInWords } from '../../messages/limitInWords.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Popover } from '../../ui/Popover.tsx';
import styles from './LimitInfo.module.css';
import { LIMIT_OF, type RailField } from './railFields.ts';
import { SourceLink } from './SourceLink.tsx';

export interface LimitInfoProps {
  readonly field: RailField;
  readonly limit: Limit | undefined;
}

/** The info button of a field: what it means, and its limit in words, with quote, source and date. */
export function LimitInfo({ field, limit }: LimitInfoProps) {
  const publisher = useApp((state) => ruleSet(state.rules, state.custom).publisher);
  const words = t.fields[field];
  return (
    <Popover
      title={words.label}
      side="right"
      trigger={
        <IconButton label={t.limits.about(words.label)}>
          <Info aria-hidden="true" />
        </IconButton>
      }
    >
      <p className={styles.about}>{words.about}</p>
      {limit ? (
        <LimitFacts limit={limit} />
      ) : (
        LIMIT_OF[field] && <p className={styles.none}>{t.rail.noLimit(publisher)}</p>
      )}
    </Popover>
  );
}

function LimitFacts({ limit }: { readonly limit: Limit }) {
  const { quote } = limit;
  return (
    <div className={styles.facts}>
      <p className={styles.bound}>
        <Mark size={20} />
        {sentence(limitInWords(limit))}
      </p>
      {t.rail.moves[limit.id] && <p className={styles.moves}>{t.rail.moves[limit.id]}</p>}
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
          <SourceLink source={limit.source} />, {limit.date}
        </dd>
      </dl>
    </div>
  );
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
