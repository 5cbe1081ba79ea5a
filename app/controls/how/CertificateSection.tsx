/** What is known of this browser's clocks, from a driver that held them against the browser's own trace. */
import { Check, X } from 'lucide-react';
import { brokenRules, mismatches } from '../../../src/measure/certificate.ts';
import { certificateInWords, type RuleInWords } from '../../../src/report/certificateInWords.ts';
import { t } from '../../messages/messages.ts';
import styles from './CertificateSection.module.css';
import { Section } from './Section.tsx';
import table from './table.module.css';
import type { Stamp } from './useStamp.ts';

export interface CertificateSectionProps {
  readonly stamp: Stamp | null;
}

export function CertificateSection({ stamp }: CertificateSectionProps) {
  const { title, waiting } = t.how.certificate;
  return <Section title={title}>{stamp ? <Found stamp={stamp} /> : <p>{waiting}</p>}</Section>;
}

function Found({ stamp: { certificate, environment } }: { readonly stamp: Stamp }) {
  const { headline, rules } = certificateInWords(certificate, environment);
  const speaks = certificate !== null && mismatches(certificate, environment).length === 0;
  const broken = certificate ? brokenRules(certificate).length : 0;
  const { none, mismatch, check } = t.how.certificate;
  return (
    <>
      <p>{headline}</p>
      {speaks && broken > 0 && <p className={styles.broken}>{t.how.certificate.broken(broken)}</p>}
      {!speaks && (
        <p className={styles.note}>
          {certificate ? mismatch : none} {check.before}
          <code>{check.command}</code>
          {check.after}
        </p>
      )}
      {rules.length > 0 && <RuleTable rules={rules} />}
    </>
  );
}

function RuleTable({ rules }: { readonly rules: readonly RuleInWords[] }) {
  const { head } = t.how.certificate;
  return (
    <table className={`${table.table} ${styles.rules}`}>
      <thead>
        <tr>
          <th scope="col">{head.claim}</th>
          <th scope="col">{head.found}</th>
          <th scope="col" className={table.number}>
            {head.n}
          </th>
          <th scope="col">{head.held}</th>
        </tr>
      </thead>
      <tbody>
        {rules.map(({ id, claim, found, n, passed }) => (
          <tr key={id}>
            <th scope="row">
              <b>{id}</b> {claim}
            </th>
            <td>{found}</td>
            <td className={table.number}>{n}</td>
            <td className={passed ? styles.held : styles.failed}>
              {passed ? <Check size={14} aria-hidden /> : <X size={14} aria-hidden />}
              {passed ? t.how.certificate.held : t.how.certificate.didNotHold}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
