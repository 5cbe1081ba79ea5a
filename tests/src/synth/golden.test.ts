/** The same link gives the same bytes in every browser: digests of what some links make, as they were first made. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseLink } from '../../../src/link/link.ts';
import { Project } from '../../../src/synth/project.ts';
import { RowWriter } from '../../../src/synth/rows.ts';
import { runLine } from '../../../src/synth/runLine.ts';

const LINKS = [
  '',
  'v=1&seed=7',
  'v=1&seed=4294967295&runs=20&points=700&crashedRuns=0.5&gaps=0.3',
  'v=1&runs=30&metrics=40&sharedMetrics=0.5&nameStyle=flat&wideMetrics=3&widePoints=20&valueBytes=777',
  'v=1&points=20000&metrics=21&gaps=0&widePoints=0',
  'v=1&runs=9&metrics=300&points=90&configKeys=60&configDepth=3&configBytes=5000&bigConfigRuns=4',
  'v=1&runs=9&points=200&nestingDepth=3&nestingFanout=2&sharedMetrics=0.5&summaryDepth=2&gaps=0.3',
  'v=1&runs=9&points=200&metrics=90&nameStyle=model&summaryDepth=6&configDepth=6',
  'v=1&runs=9&points=200&metrics=40&nameStyle=odd&nestingDepth=1&configKeys=40&configBytes=3000',
];

function digest(parts: Iterable<Uint8Array | Float64Array>): string {
  const sha = createHash('sha256');
  for (const part of parts) sha.update(part);
  return sha.digest('hex').slice(0, 32);
}

/** The first runs and the last, whole. */
function* someRuns(project: Project) {
  const { runs } = project.spec;
  for (const number of new Set([0, 1, runs >> 1, runs - 1])) yield project.run(number);
}

function* columns(project: Project) {
  for (const run of someRuns(project)) {
    for (let index = 0; index < project.spec.metrics; index++)
      yield project.column(run, index, 0, project.spec.points);
  }
}

function* rows(project: Project) {
  for (const run of someRuns(project)) {
    const writer = new RowWriter(project, run);
    const out = new Uint8Array(writer.longest + 1_000_000);
    for (let from = 0; from < run.points; ) {
      const { step, length } = writer.write(from, run.points, out);
      yield out.slice(0, length);
      from = step;
    }
  }
}

function* runLines(project: Project) {
  for (let number = 0; number < project.spec.runs; number++) yield runLine(project, project.run(number));
}

describe('the same link', () => {
  it('gives the same bytes as when the golden file was made', async () => {
    const made = LINKS.map((link) => {
      const parsed = parseLink(link);
      if (!parsed.ok) throw new Error(`${link} is no link`);
      const { spec } = parsed.value;
      // Histories once every run has ended, and the run list as a page that is opened finds it.
      const ended = new Project(spec, Number.POSITIVE_INFINITY);
      return {
        link,
        columns: digest(columns(ended)),
        rows: digest(rows(ended)),
        runLines: digest(runLines(new Project(spec))),
      };
    });
    await expect(`${JSON.stringify(made, null, 2)}\n`).toMatchFileSnapshot('../../golden/synth.json');
  });
});
