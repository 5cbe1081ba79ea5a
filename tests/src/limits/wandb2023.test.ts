import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LIMIT_IDS, type Limit } from '../../../src/limits/limit.ts';
import { wandb2023 } from '../../../src/limits/wandb2023.ts';

const seed = readFileSync(new URL('../../golden/limits-and-performance.ko.txt', import.meta.url), 'utf8');

/** id, op, value, unit, scope, kind, axis, and the words of the quote that carry number and bound. */
const EXPECTED = [
  ['runs', '<=', 10_000, 'count', 'project', 'advice', 'numeric', '10,000개 이하'],
  ['metrics', '<=', 10_000, 'count', 'project', 'advice', 'numeric', '10,000개 이하'],
  ['scalar-points', '<', 100_000, 'count', 'metric', 'advice', 'numeric', '100,000개 로그 포인트 미만'],
  ['value-size', '<=', 1_000_000, 'bytes', 'value', 'advice', 'numeric', '1MB 이하'],
  ['call-size', '<=', 25_000_000, 'bytes', 'call', 'advice', 'numeric', '25MB 이하'],
  ['config-size', '<', 10_000_000, 'bytes', 'run config', 'advice', 'numeric', '<10MB'],
  ['config-depth', '<=', 3, 'dots', 'run config', 'advice', 'integer', '3개의 점'],
  ['summary-depth', '<=', 4, 'dots', 'run summary', 'advice', 'integer', '4개의 점'],
  ['files', '<=', 1_000, 'count', 'run', 'advice', 'numeric', '1,000개 이하'],
  ['media-points', '<', 50_000, 'count', 'metric', 'advice', 'numeric', '50,000개 로그 포인트 미만'],
  ['histogram-points', '<', 10_000, 'count', 'metric', 'advice', 'numeric', '10,000개 로그 포인트 미만'],
  ['media-names', '<=', 1, 'count', 'run', 'advice', 'contrast', '같은 메트릭 이름'],
  ['log-overhead', '<=', 1, 'ms', 'training loop', 'advice', 'simulated', '>1ms'],
  ['log-rate', '<=', null, 'per second', 'training loop', 'advice', 'simulated', '초당 몇 번'],
  [
    'requests-free',
    '<=',
    50,
    'per minute',
    'IP and API key',
    'enforced',
    'simulated',
    '무료 계정은 분당 50회',
  ],
  [
    'requests-paid',
    '<=',
    200,
    'per minute',
    'IP and API key',
    'enforced',
    'simulated',
    '유료 계정은 분당 200회',
  ],
  ['sweep-agents', '<=', 20, 'count', 'sweep', 'supported', 'simulated', '최대 20개'],
] as const;

const SLOWS: Partial<Record<Limit['id'], readonly string[]>> = {
  runs: ['project workspace', 'run table'],
  metrics: ['project workspace', 'run table'],
  'scalar-points': ['page load'],
  'value-size': ['plots of all metrics of the run'],
  'call-size': ['plots of all metrics of the run'],
  'config-size': ['project workspace', 'run table'],
  files: ['run page'],
  'media-points': ['page load'],
  'histogram-points': ['page load'],
  'log-overhead': ['training script'],
  'log-rate': ['training script'],
};

function limit(id: Limit['id']): Limit {
  const found = wandb2023.limits.find((each) => each.id === id);
  if (found === undefined) throw new Error(`2023 states no ${id}`);
  return found;
}

describe('rule set 2023', () => {
  it('holds exactly the documented rows, in the order of the rail', () => {
    const ids = wandb2023.limits.map(({ id }) => id);
    expect(ids).toEqual(EXPECTED.map(([id]) => id));
    expect(ids).toEqual(LIMIT_IDS.filter((id) => ids.includes(id)));
  });

  it.each(EXPECTED)('[%s] is %s %s as documented', (...row) => {
    const [id, op, value, unit, scope, kind, axis, words] = row;
    expect(limit(id)).toMatchObject({ op, value, unit, scope, kind, axis });
    expect(limit(id).quote.text).toContain(words);
  });

  it.each(wandb2023.limits)(
    '[$id] is quoted verbatim from the Korean page, whole and in one line',
    ({ quote }) => {
      expect(quote.language).toBe('ko');
      expect(quote.text).not.toContain('\n');
      expect(quote.text).not.toBe('');
      expect(seed).toContain(quote.text);
    },
  );

  it.each(wandb2023.limits)('[$id] has an English translation with the same numbers', ({ quote }) => {
    const numbers = (text: string) => text.match(/\d[\d,]*/g) ?? [];
    expect(quote.translation).toMatch(/^[\x20-\x7e]+$/);
    expect(numbers(quote.translation ?? '')).toEqual(numbers(quote.text));
  });

  it.each(wandb2023.limits.filter(({ axis }) => axis !== 'simulated'))(
    '[$id] names what the page says it slows',
    ({ id, slows }) => {
      expect(slows).toEqual(SLOWS[id] ?? []);
    },
  );

  it('[log-overhead] [log-rate] slow the training script', () => {
    expect(limit('log-overhead').slows).toEqual(SLOWS['log-overhead']);
    expect(limit('log-rate').slows).toEqual(SLOWS['log-rate']);
  });

  it('[requests-free] [requests-paid] make the client back off, and slow no page', () => {
    expect(limit('requests-free').slows).toEqual([expect.stringContaining('backs off and retries')]);
    expect(limit('requests-paid').slows).toEqual([expect.stringContaining('backs off and retries')]);
  });

  it('[log-rate] alone has no number of its own, and calls the number used a reading', () => {
    expect(wandb2023.limits.filter(({ value }) => value === null).map(({ id }) => id)).toEqual(['log-rate']);
    expect(wandb2023.limits.filter(({ reading }) => reading !== undefined).map(({ id }) => id)).toEqual([
      'log-rate',
    ]);
    expect(limit('log-rate').reading).toBe(5);
    expect(limit('log-rate').note).toContain('our reading');
  });

  it.each(['value-size', 'call-size'] as const)('[%s] says that media types are exempt', (id) => {
    expect(limit(id).note).toContain('Media types are exempt');
  });

  it.each(['config-depth', 'summary-depth'] as const)('[%s] says that deeper levels stay one value', (id) => {
    expect(limit(id).note).toContain('Deeper levels stay one value');
  });

  it.each([
    ['scalar-points', 'gives 10,000 scalars (comment: 100,000)', 100],
    ['media-points', 'gives 5,000 images (comment: 50,000)', 200],
    ['histogram-points', 'gives 1,000 histograms (comment: 10,000)', 1_000],
  ] as const)(
    '[%s] tells what the loop of the page gives from what its comment claims',
    (id, words, every) => {
      expect(limit(id).note).toContain(words);
      expect(words).toContain((1_000_000 / every).toLocaleString('en-US'));
      expect(seed).toContain(`if step % ${every} == 0:`);
    },
  );

  it('names the public page and its year on every row', () => {
    for (const { source, date } of wandb2023.limits) {
      expect(source).toBe('https://docs.wandb.ai/guides/track/limits (Korean edition)');
      expect(date).toBe('2023');
    }
  });
});
