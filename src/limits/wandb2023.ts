/** Rule set 2023: every limit of W&B's "Limits and performance" page, in the words of its Korean edition. */

import type { Quote, RuleSet } from './limit.ts';

const PAGE = {
  source: 'https://docs.wandb.ai/guides/track/limits (Korean edition)',
  date: '2023',
} as const;

function korean(text: string, translation: string): Quote {
  return { text, language: 'ko', translation };
}

const SIZE_QUOTE = korean(
  '단일 로그된 값의 크기를 1MB 이하로 제한하고 단일 wandb.log 호출의 총 크기를 25MB 이하로 제한하세요.',
  'Limit the size of a single logged value to 1 MB or less, ' +
    'and the total size of a single wandb.log call to 25 MB or less.',
);

/** The page says that a wide value weighs on every metric of its run, not only on the wide one. */
const SIZE_SLOWS = ['plots of all metrics of the run'];

const ADVICE = { kind: 'advice', axis: 'numeric', ...PAGE } as const;

const DEPTH = {
  op: '<=',
  unit: 'dots',
  kind: 'advice',
  axis: 'integer',
  slows: [],
  quote: korean(
    '설정 값의 경우 이름에 3개의 점을 지원하며, 요약 값의 경우 4개의 점을 지원합니다.',
    'For config values we support 3 dots in the name, and for summary values we support 4 dots.',
  ),
  ...PAGE,
  note: 'Deeper levels stay one value.',
} as const;

const METRIC_ADVICE = { op: '<', unit: 'count', scope: 'metric', slows: ['page load'], ...ADVICE } as const;

const TRAINING = {
  scope: 'training loop',
  kind: 'advice',
  axis: 'simulated',
  slows: ['training script'],
  ...PAGE,
} as const;

const REQUESTS = {
  op: '<=',
  unit: 'per minute',
  scope: 'IP and API key',
  kind: 'enforced',
  axis: 'simulated',
  slows: ['sending: the client backs off and retries by itself ("Network failure" on the console)'],
  ...PAGE,
} as const;

export const wandb2023: RuleSet = {
  id: '2023',
  title: 'W&B 2023',
  publisher: 'Weights & Biases',
  ...PAGE,
  limits: [
    {
      id: 'runs',
      title: 'Runs',
      op: '<=',
      value: 10_000,
      unit: 'count',
      scope: 'project',
      slows: ['project workspace', 'run table'],
      quote: korean(
        '단일 프로젝트의 실행 총 수를 10,000개 이하로 유지하세요.',
        'Keep the total number of runs in a single project at 10,000 or fewer.',
      ),
      ...ADVICE,
      note: 'Worst when grouping is on or when runs have many distinct metrics.',
    },
    {
      id: 'metrics',
      title: 'Distinct metrics',
      op: '<=',
      value: 10_000,
      unit: 'count',
      scope: 'project',
      slows: ['project workspace', 'run table'],
      quote: korean(
        '서로 다른 메트릭의 총 수를 10,000개 이하로 유지하세요.',
        'Keep the total number of distinct metrics at 10,000 or fewer.',
      ),
      ...ADVICE,
      note:
        'Nested dicts flatten to dotted names and a list is one value: ' +
        '{"a":1,"b":{"c":"hello","d":[1,2,3]}} is 3 metrics (a, b.c, b.d).',
    },
    {
      id: 'scalar-points',
      title: 'Points of a scalar metric',
      value: 100_000,
      quote: korean(
        '스칼라: 메트릭 당 100,000개 로그 포인트 미만',
        'Scalars: fewer than 100,000 logged points per metric',
      ),
      ...METRIC_ADVICE,
      note:
        "The wider the metric, the less often to log it. The page's loop comments differ from its code: " +
        'its good loop gives 10,000 scalars (comment: 100,000), its bad loop 1,000,000 (comment: 100,000).',
    },
    {
      id: 'value-size',
      title: 'Size of a logged value',
      op: '<=',
      value: 1_000_000,
      unit: 'bytes',
      scope: 'value',
      slows: SIZE_SLOWS,
      quote: SIZE_QUOTE,
      ...ADVICE,
      note:
        'Media types are exempt. Past the line the data is still stored and tracked. ' +
        'Not advised: {"wide_key": range(10000000)}, or the content of a large JSON file.',
    },
    {
      id: 'call-size',
      title: 'Size of a log call',
      op: '<=',
      value: 25_000_000,
      unit: 'bytes',
      scope: 'call',
      slows: SIZE_SLOWS,
      quote: SIZE_QUOTE,
      ...ADVICE,
      note:
        'Media types are exempt. Not on the page: the client skips a history row over 10,383,360 bytes, ' +
        'so a 25 MB call never reaches the page.',
    },
    {
      id: 'config-size',
      title: 'Size of the config',
      op: '<',
      value: 10_000_000,
      unit: 'bytes',
      scope: 'run config',
      slows: ['project workspace', 'run table'],
      quote: korean(
        '실행 설정의 총 크기를 <10MB로 제한하세요.',
        'Limit the total size of the run config to <10 MB.',
      ),
      ...ADVICE,
      note:
        'Advised: lr, batch_size, epochs. Not advised: steps: range(10000000), or a large JSON file. ' +
        'Not on the page: the server is reported to refuse a config over 15 MB.',
    },
    { id: 'config-depth', title: 'Dots in a config name', value: 3, scope: 'run config', ...DEPTH },
    { id: 'summary-depth', title: 'Dots in a summary name', value: 4, scope: 'run summary', ...DEPTH },
    {
      id: 'files',
      title: 'Files of a run',
      op: '<=',
      value: 1_000,
      unit: 'count',
      scope: 'run',
      slows: ['run page'],
      quote: korean(
        '단일 실행에 대해 업로드된 파일의 총 수를 1,000개 이하로 유지하세요.',
        'Keep the total number of files uploaded for a single run at 1,000 or fewer.',
      ),
      ...ADVICE,
      note:
        'Use artifacts for many files. Two sentences on, the page says exceeding "1,000 or more" files; ' +
        'the line is where this sentence puts it.',
    },
    {
      id: 'media-points',
      title: 'Points of a media metric',
      value: 50_000,
      quote: korean(
        '미디어: 메트릭 당 50,000개 로그 포인트 미만',
        'Media: fewer than 50,000 logged points per metric',
      ),
      ...METRIC_ADVICE,
      note:
        "The page's loop comments differ from its code: " +
        'its good loop gives 5,000 images (comment: 50,000), its bad loop 1,000,000 (comment: 100,000).',
    },
    {
      id: 'histogram-points',
      title: 'Points of a histogram metric',
      value: 10_000,
      quote: korean(
        '히스토그램: 메트릭 당 10,000개 로그 포인트 미만',
        'Histograms: fewer than 10,000 logged points per metric',
      ),
      ...METRIC_ADVICE,
      note:
        "The page's loop comments differ from its code: " +
        'its good loop gives 1,000 histograms (comment: 10,000), its bad loop 1,000,000 (comment: 100,000).',
    },
    {
      id: 'media-names',
      title: 'Names for related media',
      op: '<=',
      value: 1,
      unit: 'count',
      scope: 'run',
      kind: 'advice',
      axis: 'contrast',
      slows: [],
      quote: korean(
        '관련 미디어를 같은 메트릭 이름에 로그하세요:',
        'Log related media to the same metric name:',
      ),
      ...PAGE,
      note:
        'Not advised: pred_img_{i} for each image. Advised: pred_imgs with a list of images. ' +
        'The page names no scope; in a run is our reading.',
    },
    {
      id: 'log-overhead',
      title: 'Overhead of logging',
      op: '<=',
      value: 1,
      unit: 'ms',
      quote: korean(
        '큰 데이터 크기는 트레이닝 루프에 >1ms의 오버헤드를 도입할 수 있습니다.',
        'Large data sizes can introduce an overhead of >1 ms to the training loop.',
      ),
      ...TRAINING,
      note:
        'A stated effect rather than a bound. Three causes are named: the size of the data; the network ' +
        'speed and how the backend is set up; calling log more than a few times a second.',
    },
    {
      id: 'log-rate',
      title: 'Log calls',
      op: '<=',
      value: null,
      reading: 5,
      unit: 'per second',
      quote: korean(
        'wandb.log를 초당 몇 번 이상 호출합니다.',
        'You call wandb.log a few times per second or more.',
      ),
      ...TRAINING,
      note:
        'The page gives no number: 5 per second is our reading of "a few". "Or more" is loose here ' +
        '(as with files), so only more than a few counts as over.',
    },
    {
      id: 'requests-free',
      title: 'Requests, free account',
      value: 50,
      quote: korean(
        '무료 계정은 분당 50회의 요청으로 제한됩니다.',
        'Free accounts are limited to 50 requests per minute.',
      ),
      ...REQUESTS,
    },
    {
      id: 'requests-paid',
      title: 'Requests, paid account',
      value: 200,
      quote: korean(
        '유료 계정은 분당 200회의 요청으로 제한됩니다.',
        'Paid accounts are limited to 200 requests per minute.',
      ),
      ...REQUESTS,
      note: 'The page adds that about 15 processes can run side by side at this rate without throttling.',
    },
    {
      id: 'sweep-agents',
      title: 'Parallel sweep agents',
      op: '<=',
      value: 20,
      unit: 'count',
      scope: 'sweep',
      kind: 'supported',
      axis: 'simulated',
      slows: [],
      quote: korean(
        '스윕의 경우, 우리는 최대 20개의 병렬 에이전트를 지원합니다.',
        'For sweeps, we support up to 20 parallel agents.',
      ),
      ...PAGE,
    },
  ],
};
