/** Rule H: on a processor that is slowed down, render takes longer. */
import type { CertificateRule } from '../../src/measure/certificate.ts';
import type { Driver } from './driver.ts';
import { LOADS } from './loads.ts';
import { ruleOf } from './rule.ts';

const RATES = [1, 2, 4] as const;

export async function throttleRule({ page, measure }: Driver, samples: number): Promise<CertificateRule> {
  const session = await page.context().newCDPSession(page);
  const figures: Record<string, number> = {};
  const medians: number[] = [];
  let n = 0;
  try {
    for (const rate of RATES) {
      await session.send('Emulation.setCPUThrottlingRate', { rate });
      const { summary } = await measure({ ...LOADS.tiny, samples });
      medians.push(summary?.main.median ?? 0);
      n += summary?.main.n ?? 0;
      figures[`at${rate}Ms`] = summary?.main.median ?? 0;
    }
  } finally {
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  }
  return ruleOf({
    experiment: 'H',
    id: 'H throttling',
    claim:
      'Slowed to a half and to a quarter by the browser, the processor takes longer to render, each time.',
    passed: medians.every((median, i) => median > (medians[i - 1] ?? 0)),
    n,
    figures,
  });
}
