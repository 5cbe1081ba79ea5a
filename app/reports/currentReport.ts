/** The report of everything measured since the page was opened. */
import { makeReport } from '../../src/report/makeReport.ts';
import type { Report } from '../../src/report/reportSchema.ts';
import { certificateFor } from '../probe/certificate.ts';
import type { AppState } from '../store/appStore.ts';

export function currentReport({ cells, sentinels, environment, scale }: AppState): Report {
  if (!environment) throw new Error('Nothing is measured yet: the page under test is still opening.');
  const shown = { ...environment, frame: { ...environment.frame, scale } };
  return makeReport({
    cells,
    sentinels,
    environment: shown,
    certificate: certificateFor(shown),
    warnings: [],
    createdAt: new Date().toISOString(),
  });
}
