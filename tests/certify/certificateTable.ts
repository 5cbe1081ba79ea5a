/** A certificate for people who look at a terminal: a line a rule. */
import type { Certificate } from '../../src/measure/certificate.ts';
import type { Environment } from '../../src/measure/environment.ts';
import { certificateInWords } from '../../src/report/certificateInWords.ts';

/** Whether each rule held, its name, what it was tried on, and what was found. */
export function certificateTable(certificate: Certificate, environment: Environment): string {
  const { engine, platform, cores, isolated, headless, app, commit } = certificate;
  const manner = [isolated ? 'isolated' : 'not isolated', headless ? 'headless' : 'with a window'];
  const head = `${engine}, ${manner.join(', ')}, ${platform}, ${cores} cores; Plimsoll ${app} ${commit}`;
  const rows = certificateInWords(certificate, environment).rules.map(({ passed, id, n, found }) => [
    passed ? 'holds ' : 'BROKEN',
    id,
    `n ${n}`,
    found,
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  '));
  return [head, ...lines].join('\n');
}
