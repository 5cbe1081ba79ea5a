import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../../src/report/markdown.ts';
import { typical } from '../../../src/spec/projectSpec.ts';
import { cellOf, certificate, fixture, flaggedFixture, reportOf, sampleOf } from './fixture.ts';

const text = toMarkdown(fixture);

/** The cells of a table's row, split at borders alone. */
function cellsOf(line: string): string[] {
  return line.split(/(?<!\\)\|/).slice(1, -1);
}

describe('a report in Markdown', () => {
  it('is as the golden file has it', async () => {
    await expect(text).toMatchFileSnapshot('../../golden/report.md');
  });

  it('says on every face that it does not time W&B', () => {
    expect(text).toContain('does not time W&B itself');
  });

  it('has tables whose rows have as many cells as their heads, whatever the text in them', () => {
    const blocks = text.split('\n\n').filter((block) => block.startsWith('|'));
    expect(blocks.length).toBeGreaterThan(3);
    for (const block of blocks) {
      const widths = block.split('\n').map((line) => cellsOf(line).length);
      expect(new Set(widths).size).toBe(1);
    }
  });

  it('lets no HTML, code or line of foreign text through', () => {
    expect(text).not.toMatch(/<(?!br)/);
    expect(text.replaceAll('\\`', '')).not.toContain('`');
    expect(text).toContain('TypeError: a\\|b &lt;script&gt;');
  });

  it('labels what is extrapolated, in wait and backend, and gives it no interval', () => {
    const row = text.split('\n').find((line) => line.startsWith('| points 10 x'))!;
    expect(
      cellsOf(row)
        .map((cell) => cell.trim())
        .slice(3, 6),
    ).toEqual(['extrapolated', '122 ms', '1.34 s (extrapolated)']);
    expect(text).toContain('| backend 1.22 s (extrapolated), draw 61 ms, parse 30.5 ms |');
    expect(text).toContain('| backend | 1.22 s (extrapolated) | 1.2 s (extrapolated) |');
  });

  it('says "at least" of a wait that is not known', () => {
    const row = text.split('\n').find((line) => line.startsWith('| values 10 x'))!;
    expect(cellsOf(row)[5]!.trim()).toBe('at least 2.2 s');
    expect(cellsOf(row)[8]!.trim()).toBe('backend at least 2.1 s, draw 48 ms, parse 24 ms');
    expect(text).toContain('| backend | at least 2.1 s | at least 2.1 s |');
  });

  it('says what was refused in words', () => {
    expect(text).toContain(
      '- everything (runs 1,000,000; tracker): refused at parse before any work: ' +
        '3 GB in one answer predicted, over the cap of 256 MB\n',
    );
    const counted = cellOf('a', [], {
      outcome: 'refused',
      refused: { stage: 'table', what: 'nodes', predicted: 81_234.5, cap: 60_000 },
    });
    const slow = cellOf('b', [], {
      outcome: 'refused',
      refused: { stage: 'make', what: 'make ms', predicted: 95_000, cap: 60_000 },
    });
    const other = toMarkdown({ ...fixture, cells: [counted, slow] });
    expect(other).toContain('81,235 nodes predicted, over the cap of 60,000\n');
    expect(other).toContain('95 s of making data predicted, over the cap of 60 s\n');
  });

  it('names the techniques that were changed beside the profile, of what was refused too', () => {
    const changes = { wire: 'typed', history: 'all' } as const;
    const measured = cellOf('a', [sampleOf(10, 0)], { changes });
    const refused = cellOf('b', [], { ...fixture.cells[3], id: 'b', changes });
    const changed = toMarkdown(reportOf({ cells: [measured, refused] }));
    expect(changed).toContain('| a | typical | tracker with history all, wire typed | measured |');
    expect(changed).toContain('### a: typical, tracker with history all, wire typed');
    expect(changed).toContain('- b (runs 1,000,000; tracker with history all, wire typed): refused at parse');
  });

  it('names redraws, the largest stages first, and caveats once', () => {
    const samples = [10, 20, 30].map((main, i) =>
      sampleOf(main, i, { kind: 'redraw', stages: { draw: main, react: 2 } }),
    );
    const cell = cellOf('zoom', samples, { kind: 'redraw' });
    const redraw = toMarkdown(reportOf({ cells: [cell], warnings: ['Seen | once.'] }));
    expect(redraw).toContain('| measured, redraw |');
    expect(redraw).toContain('| draw 20 ms, react 2 ms |');
    expect(redraw.match(/Seen \\\| once\./g)).toHaveLength(1);
    expect(redraw.match(/does not time/g)).toHaveLength(1);
  });

  it('stands without cells and without figures', () => {
    const empty = toMarkdown(reportOf({}));
    expect(empty).toContain('No cells. Made 2026-11-23T09:00:00.000Z with Plimsoll 0.1.0');
    expect(empty).not.toContain('## Cells');
    expect(empty).not.toContain('undefined');
    const bare = toMarkdown({ ...fixture, cells: [cellOf('a', [], { spec: typical })] });
    expect(bare).toContain('| a | typical | tracker | failed | – | – | – | – |');
    expect(bare).toContain('- a: no valid warm sample');
  });
});

describe('what stands between a reader and the figures', () => {
  it('is told on top, what is refused first, then what is flagged, each with what to do', () => {
    const [title, banner, isolation, clock, summary] = toMarkdown(flaggedFixture).split('\n\n');
    expect(title).toBe('# Plimsoll report');
    expect(banner).toMatch(/^> \*\*NOT PUBLISHABLE:\*\* This is a development build: .* Run npm start/);
    expect(isolation).toMatch(/^> \*\*Not isolated:\*\* The page is not .* Cross-Origin-Opener-Policy/);
    expect(clock).toMatch(/^> \*\*Clock not checked:\*\* .* npm run certify/);
    expect(summary).toMatch(/^1 cell under tracker/);
  });

  it('is told once: the caveats leave it out, and keep the rest', () => {
    const flagged = toMarkdown(flaggedFixture);
    for (const words of ['This is a development build', 'not cross-origin isolated', 'npm run certify'])
      expect(flagged.split(words)).toHaveLength(2);
    expect(flagged).toContain('- Cell runs 1 x: stopped by hand after 9 samples.\n');
  });

  it('is nothing where all is well; what is noted stands with the environment', () => {
    expect(text).not.toContain('NOT PUBLISHABLE');
    expect(text.split('\n\n')[1]).toMatch(/^5 cells/);
    const [, environment] = text.split('## Environment');
    expect(environment).toMatch(/- Shown at another size: The frame is shown at 80 %/);
    expect(environment).toMatch(/- Software drawing: /);
  });

  it('is believed of a file that gives no reason, or no word, but not both', () => {
    expect(toMarkdown({ ...fixture, publishable: false })).toContain(
      '**NOT PUBLISHABLE:** The report says so',
    );
    const gates = [{ id: 'development', level: 'refused' }] as const;
    expect(toMarkdown({ ...fixture, gates })).toContain('**NOT PUBLISHABLE:** This is a development build');
  });
});

describe('the proof of the clocks', () => {
  it('is a headline and a row a rule, which shows what broke', () => {
    expect(text).toContain(
      "## Clock certificate\n\nThe clocks of Chromium 156 (headless, isolated) were held against the browser's own",
    );
    expect(text).toContain(
      '| F \\| traced | how much longer a traced sample takes is known | 1.18 x | 60 | yes |',
    );
    const rules = certificate.rules.map((rule) => ({ ...rule, passed: false }));
    expect(toMarkdown(reportOf({ certificate: { ...certificate, rules } }))).toContain(
      '| 1.23 % | 1,200 | NO |',
    );
  });

  it('is said to be missing where it is', () => {
    const none = toMarkdown(reportOf({ certificate: null }));
    expect(none).toContain(
      '## Clock certificate\n\nThe clock was not checked on this browser, and there is no',
    );
    expect(none).not.toContain('| rule |');
  });

  it('stands with the readings of the sentinel, where there are any', () => {
    expect(text).toContain('## Drift sentinel\n\n- 3 readings of the frozen scene');
    expect(text).toContain('- 1 of 9 samples that count are flagged for drift');
    expect(toMarkdown(flaggedFixture)).not.toContain('## Drift sentinel');
  });
});
