/** The stamp that every report carries, and the gates that are shut in this browser. */
import { environmentInWords } from '../../../src/report/environmentInWords.ts';
import { gateInWords } from '../../../src/report/gateWords.ts';
import { t } from '../../messages/messages.ts';
import { GateLevel } from './GateLevel.tsx';
import styles from './MachineSection.module.css';
import { Section } from './Section.tsx';
import type { Stamp } from './useStamp.ts';

export interface MachineSectionProps {
  readonly stamp: Stamp | null;
}

/** Facts longer than this take the whole width, below the two columns. Letters. */
const LONG = 72;

export function MachineSection({ stamp }: MachineSectionProps) {
  const { title } = t.how.machine;
  return (
    <Section title={title}>
      {stamp ? (
        <>
          <Facts stamp={stamp} />
          <Gates stamp={stamp} />
        </>
      ) : (
        <p>{t.how.certificate.waiting}</p>
      )}
    </Section>
  );
}

function Facts({ stamp: { environment } }: { readonly stamp: Stamp }) {
  const facts = environmentInWords(environment);
  const long = facts.filter(([, value]) => value.length > LONG);
  const short = facts.filter(([, value]) => value.length <= LONG);
  return (
    <>
      <FactList facts={short} className={styles.columns} />
      <FactList facts={long} />
    </>
  );
}

type Fact = readonly [fact: string, value: string];

function FactList({
  facts,
  className,
}: {
  readonly facts: readonly Fact[];
  readonly className?: string | undefined;
}) {
  return (
    <dl className={`${styles.facts} ${className ?? ''}`}>
      {facts.map(([fact, value]) => (
        <div key={fact}>
          <dt>{fact}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Gates({ stamp: { gates, environment, certificate } }: { readonly stamp: Stamp }) {
  if (gates.length === 0) return <p className={styles.none}>{t.how.machine.noGates}</p>;
  return (
    <>
      <h4 className={styles.heading}>{t.how.machine.gates}</h4>
      <ul className={styles.gates}>
        {gates.map((gate) => {
          const { title, text } = gateInWords(gate, environment, certificate);
          return (
            <li key={gate.id}>
              <GateLevel level={gate.level} />
              <p>
                <b>{title}.</b> {text}
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
