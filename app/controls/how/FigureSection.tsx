import { t } from '../../messages/messages.ts';
import styles from './FigureSection.module.css';
import { Section } from './Section.tsx';

/** The rules by which a figure comes about, in the order in which they apply. */
export function FigureSection() {
  return (
    <Section title={t.how.figures.title}>
      <ol className={styles.steps}>
        {t.how.figures.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Section>
  );
}
