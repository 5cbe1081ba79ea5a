/** One technique: what it decides, and its values side by side with what each does and rests on. */
import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { TriangleAlert } from 'lucide-react';
import { useId } from 'react';
import { profiles } from '../../../src/profile/profiles.ts';
import type { Technique } from '../../../src/profile/technique.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { type ValueInWords, valuesInWords } from './inWords.ts';
import styles from './TechniqueRow.module.css';

export interface TechniqueRowProps {
  readonly name: Technique;
  readonly inConflict: boolean;
}

export function TechniqueRow({ name, inConflict }: TechniqueRowProps) {
  const id = useId();
  const profile = useApp((state) => state.profile);
  const change = useApp((state) => state.changes[name]);
  const setTechnique = useApp((state) => state.setTechnique);
  const { title, about } = t.techniques.names[name];
  const own = profiles[profile][name];
  return (
    <li className={styles.row} data-changed={change !== undefined || undefined}>
      <div className={styles.name}>
        <h3 id={`${id}-title`}>{title}</h3>
        <p id={`${id}-about`}>{about}</p>
        {change !== undefined && <span className={styles.changed}>{t.techniques.changedRow}</span>}
        {inConflict && (
          <span className={styles.conflict}>
            <TriangleAlert size={14} aria-hidden />
            {t.techniques.conflict.row}
          </span>
        )}
      </div>
      <RadioGroup
        className={styles.values}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-about`}
        value={change ?? own}
        onValueChange={(next) => setTechnique(name, next)}
      >
        {valuesInWords(name).map((value) => (
          <Value key={value.value} id={`${id}-${value.value}`} of={value} isOwn={value.value === own} />
        ))}
      </RadioGroup>
    </li>
  );
}

interface ValueProps {
  readonly id: string;
  readonly of: ValueInWords;
  /** The profile's own value. */
  readonly isOwn: boolean;
}

function Value({ id, of: { value, title, does, basis }, isOwn }: ValueProps) {
  const profile = useApp((state) => t.top.profiles[state.profile]);
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the radio inside is its control
    <label className={styles.value}>
      <span className={styles.head}>
        <Radio.Root
          value={value}
          className={styles.radio}
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-does`}
        >
          <Radio.Indicator className={styles.dot} />
        </Radio.Root>
        <span id={`${id}-title`}>
          {title}
          {isOwn && <span className={styles.own}>{t.techniques.own(profile)}</span>}
        </span>
      </span>
      <span id={`${id}-does`}>
        <span className={styles.does}>{does}</span> <span className={styles.basis}>{basis}</span>
      </span>
    </label>
  );
}
