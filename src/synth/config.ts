/** The config of a run: realistic keys first, then as many more as asked; nested by dots, padded to its bytes. */
import { below, subKey, unit } from '../base/hash.ts';
import type { Json } from '../base/json.ts';
import { utf8 } from '../kernels/jsonBytes.ts';
import { type Leaf, nest } from '../kernels/nest.ts';
import type { ProjectSpec } from '../spec/projectSpec.ts';
import { groupedPath, oddPath } from './groupedPath.ts';
import { ODD_GROUPS, ODD_NAMES } from './oddNames.ts';
import type { RunFacts } from './runFacts.ts';

type Draw = (key: number) => Json;

const pick =
  (...choices: readonly Json[]): Draw =>
  (key) =>
    choices[below(key, 0, choices.length)]!;

/** Group, name and value of the keys that most trainings have. */
const KEYS: readonly (readonly [string, string, Draw])[] = [
  ['optimizer', 'name', pick('adamw', 'adam', 'sgd', 'lion')],
  ['optimizer', 'lr', (key) => Math.floor(1 + 99 * unit(key, 0)) / 100_000],
  ['optimizer', 'weight_decay', pick(0, 0.01, 0.05, 0.1)],
  ['data', 'batch_size', pick(16, 32, 64, 128, 256, 512)],
  ['data', 'name', pick('c4', 'imagenet', 'librispeech', 'pile')],
  ['model', 'name', pick('transformer', 'vit', 'resnet50', 'mamba')],
  ['model', 'layers', pick(6, 12, 24, 32, 48)],
  ['model', 'width', pick(256, 512, 768, 1024, 4096)],
  ['model', 'dropout', pick(0, 0.1, 0.2)],
  ['train', 'epochs', pick(3, 4, 10, 100)],
  ['train', 'seed', (key) => below(key, 0, 10_000)],
  ['train', 'precision', pick('bf16', 'fp16', 'fp32')],
  ['train', 'clip', pick(0.5, 1, null)],
  ['train', 'ema', pick(true, false)],
  ['data', 'workers', pick(2, 4, 8, 16)],
  ['train', 'warmup', pick(100, 500, 2000)],
];

/** Path of config key `index`: as many dots as the spec's depth asks, not counting those in odd keys. */
export function configPath(spec: ProjectSpec, index: number): readonly string[] {
  const odd = spec.nameStyle === 'odd' ? ODD_NAMES[index] : undefined;
  if (odd !== undefined) return oddPath(ODD_GROUPS[index % ODD_GROUPS.length]!, odd, spec.configDepth);
  const [group, name] = KEYS[index] ?? [`extra_${index % 10}`, `param_${index}`];
  return groupedPath(group, name, spec.configDepth);
}

/** Value of config key `index` of a run. O(1). */
export function configValue(run: RunFacts, index: number): Json {
  const key = subKey(subKey(run.key, 2), index);
  const draw = KEYS[index]?.[2];
  return draw ? draw(key) : below(key, 0, 1000) / 8;
}

/** The config of a run without its padding. */
export function configOf(spec: ProjectSpec, run: RunFacts): { readonly [key: string]: Json } {
  return nest(
    Array.from(
      { length: spec.configKeys },
      (_, index): Leaf => [configPath(spec, index), configValue(run, index)],
    ),
  );
}

/** The newest runs carry the big config. */
export function hasBigConfig(spec: ProjectSpec, run: RunFacts): boolean {
  return run.number >= spec.runs - spec.bigConfigRuns;
}

/** Name of the list that pads a big config: the documents' own bad example. */
export const PADDING_KEY = 'steps';

/** Bytes of the padding list that bring a config of `plain` bytes to the spec's; 0 where there is no room. */
export function paddingBytes(spec: ProjectSpec, run: RunFacts, plain: number): number {
  if (!hasBigConfig(spec, run)) return 0;
  const length = spec.configBytes - plain - utf8(`,"${PADDING_KEY}":`).length;
  return length >= 4 ? length : 0;
}
