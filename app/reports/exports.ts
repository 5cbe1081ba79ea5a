/** The exports, each derived from the report; the writers are loaded when one is first asked for. */
import type { AppState } from '../store/appStore.ts';
import { currentReport } from './currentReport.ts';
import { saveFile } from './saveFile.ts';

export type ExportKind = 'json' | 'samples' | 'cells' | 'markdown';

/** Saves a file and gives its name. */
export async function exportReport(kind: ExportKind, state: AppState): Promise<string> {
  const report = currentReport(state);
  const name = `plimsoll-${report.createdAt.slice(0, 16).replaceAll(/[:T]/g, '-')}`;
  const save = (file: string, type: string, text: string) => {
    saveFile(file, type, text);
    return file;
  };
  switch (kind) {
    case 'json': {
      const { printReport } = await import('../../src/report/parseReport.ts');
      return save(`${name}.json`, 'application/json', printReport(report));
    }
    case 'samples': {
      const { samplesCsv } = await import('../../src/report/samplesCsv.ts');
      return save(`${name}-samples.csv`, 'text/csv', samplesCsv(report));
    }
    case 'cells': {
      const { cellsCsv } = await import('../../src/report/cellsCsv.ts');
      return save(`${name}-cells.csv`, 'text/csv', cellsCsv(report));
    }
    case 'markdown': {
      const { toMarkdown } = await import('../../src/report/markdown.ts');
      return save(`${name}.md`, 'text/markdown', toMarkdown(report));
    }
  }
}
