/**
 * Proves or disproves the page's own figures from outside of it, and writes down which: `npm run certify`. Rules and
 * their bounds are those of MEASURING.md section 3.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { type Certificate, type CertificateRule, EXPERIMENTS } from '../../src/measure/certificate.ts';
import type { Environment } from '../../src/measure/environment.ts';
import { certificateOf, withCertificates } from './certificateFile.ts';
import { certificateTable } from './certificateTable.ts';
import { type ClockEvidence, recordLoad, recordLoadOrNot } from './clockEvidence.ts';
import { joinRule, mainRule, screenRule } from './clockRules.ts';
import { clockReadsRule, escapedRule, observerRule, stagesRule } from './costRules.ts';
import { type Driver, openDriver } from './driver.ts';
import { FAULTED_STAGES, faultRule, measureFaulted, planOf, type StageFault } from './faultRules.ts';
import { prepareFaults } from './faults.ts';
import { type LeftAlone, leaveAlone } from './leftAlone.ts';
import { LOAD_NAMES, LOADS, type LoadName } from './loads.ts';
import { buildRule, disturb, disturbanceRule, minimisedRule, openDisturbed, refusalOf } from './refusals.ts';
import { lateRule, layoutRule, rasterRule, recordFaults } from './renderingRules.ts';
import { brokenRule } from './rule.ts';
import { pairsTable, sameRule } from './samePairs.ts';
import { throttleRule } from './throttleRule.ts';

const FILE = 'app/probe/certificates.json';
const CREATED = new Date().toISOString();
/** Of each load, so that all of them give more than the 60 trials that A and B ask for. */
const SAMPLES = 7;
/** Of dear style sheets and late charts. */
const TIMES = 3;
/** Of equal cells. */
const PAIRS = 20;
/** Neighbours differ by 15 to 20 % on a shared machine: so many give a bound to within 3 %. */
const CONTROLS = 140;
const SEED = 20_231_123;

/** What was found of one kind of page. */
interface Book {
  environment: Environment | null;
  readonly rules: CertificateRule[];
}
const isolated: Book = { environment: null, rules: [] };
const plain: Book = { environment: null, rules: [] };
let expected = 0;
let done = 0;

/** A test of some rules: those that do not hold are written down as well, and fail the run. */
function experiment(book: Book, id: string, find: () => Promise<readonly CertificateRule[]>): void {
  expected++;
  it(id, async () => {
    done++;
    const found = await find().catch((error: unknown) => {
      const of = EXPERIMENTS.find((one) => id.startsWith(one))!;
      book.rules.push(brokenRule({ experiment: of, id }, error));
      throw error;
    });
    book.rules.push(...found);
    expect(
      found.filter(({ passed }) => !passed).map(({ id: broken, figures }) => ({ broken, ...figures })),
    ).toEqual([]);
  });
}

/** Opens a page for some work, and learns what browser it is in. */
async function using<T>(
  opening: Promise<Driver>,
  work: (driver: Driver) => Promise<T>,
  book?: Book,
): Promise<T> {
  const driver = await opening;
  try {
    const value = await work(driver);
    if (book) book.environment = await driver.page.evaluate(() => plimsoll.report().environment);
    return value;
  } finally {
    await driver.browser.close();
  }
}

const faulted = () => openDriver(inject('faultSite'), prepareFaults());

describe('an isolated page', () => {
  const evidence: ClockEvidence[] = [];
  const alone = new Map<LoadName, LeftAlone>();

  experiment(isolated, 'A and B: clocks against the trace', () =>
    using(
      openDriver(inject('site')),
      async (driver) => {
        for (const [i, load] of LOAD_NAMES.entries()) {
          evidence.push(
            await recordLoadOrNot(driver, load, { samples: SAMPLES, recordedFirst: i % 2 === 0 }),
          );
          alone.set(load, await leaveAlone(driver, LOADS[load]));
        }
        const checked = evidence.flatMap((one) => one.checked);
        const samples = evidence.reduce((sum, { recorded }) => sum + recorded.samples.length, 0);
        return [joinRule(checked, samples), screenRule(checked, true), mainRule(checked)];
      },
      isolated,
    ),
  );

  experiment(isolated, 'C and F: what windows leave out, and what recording adds', async () => [
    ...evidence.map((one) => escapedRule(one, alone.get(one.load)!)),
    observerRule(evidence),
  ]);

  experiment(isolated, 'cost of reading the clock', async () => [
    clockReadsRule(evidence, isolated.environment!.clockCost),
  ]);

  experiment(isolated, 'D: faults in every stage', () =>
    using(faulted(), async (driver) => {
      const names = (Object.keys(FAULTED_STAGES) as StageFault[]).filter((name) => name !== 'worker');
      const cell = await measureFaulted(driver, LOADS.tiny, planOf(names));
      return names.map((name) => faultRule(name, cell));
    }),
  );

  experiment(isolated, 'D: faults in the decode worker', () =>
    using(faulted(), async (driver) => {
      const load = { ...LOADS.tiny, profile: 'tuned' } as const;
      return [faultRule('worker', await measureFaulted(driver, load, planOf(['worker'])))];
    }),
  );

  experiment(isolated, 'D: dear layout, dear raster, late charts', () =>
    using(faulted(), async (driver) => {
      const recorded = await recordFaults(driver, TIMES);
      return [layoutRule(recorded), rasterRule(recorded), lateRule(recorded)];
    }),
  );

  experiment(isolated, 'G: disturbed samples', () =>
    using(openDisturbed(inject('site')), async (driver) => {
      const disturbed = await disturb(driver, 8);
      return (['hidden', 'disturb', 'beacon'] as const).map((at) => disturbanceRule(at, disturbed));
    }),
  );

  experiment(isolated, 'G: a minimised window', () =>
    using(openDriver(inject('site')), async (driver) => [await minimisedRule(driver)]),
  );

  experiment(isolated, 'G: development builds', async () => [
    buildRule('development React', await refusalOf(inject('developmentReactSite'))),
    buildRule('development build', await refusalOf(inject('developmentSite'))),
  ]);

  experiment(isolated, 'H: a slowed processor', () =>
    using(openDriver(inject('site')), async (driver) => [await throttleRule(driver, 6)], isolated),
  );

  experiment(isolated, 'cost of timing the stages', () =>
    using(openDriver(inject('site')), async ({ page }) => {
      const cell = await page.evaluate(
        ([load, samples, seed]) => plimsoll.measure({ ...load, controls: true, samples, seed }),
        [LOADS.data, CONTROLS, SEED] as const,
      );
      return [stagesRule([cell])];
    }),
  );

  experiment(isolated, 'H: the same against the same', () =>
    using(openDriver(inject('site')), async ({ page }) => {
      const cells = await page.evaluate(
        ([requests, seed]) => plimsoll.measureAll(requests, { samples: 6, seed }),
        [Array.from({ length: 2 * PAIRS }, () => LOADS.tiny), SEED] as const,
      );
      console.log(pairsTable(cells));
      return [sameRule(cells)];
    }),
  );
});

describe('a page that is not isolated', () => {
  experiment(plain, 'A and B: clocks against the trace, coarser', () =>
    using(
      openDriver(inject('plainSite')),
      async (driver) => {
        const evidence: ClockEvidence[] = [];
        for (const load of LOAD_NAMES) evidence.push(await recordLoad(driver, load, SAMPLES));
        const checked = evidence.flatMap((one) => one.checked);
        const samples = evidence.reduce((sum, { recorded }) => sum + recorded.samples.length, 0);
        const { clockCost } = await driver.page.evaluate(() => plimsoll.report().environment);
        return [
          joinRule(checked, samples),
          screenRule(checked, false),
          mainRule(checked),
          clockReadsRule(evidence, clockCost),
        ];
      },
      plain,
    ),
  );
});

afterAll(async () => {
  const certificates = [isolated, plain].flatMap(({ environment, rules }) => {
    if (!environment || rules.length === 0) return [];
    const certificate = certificateOf(environment, rules, CREATED);
    console.log(certificateTable(certificate, environment));
    return [certificate];
  });
  if (done < expected || certificates.length < 2) {
    console.log(`${done} of ${expected} experiments ran: ${FILE} stays as it was.`);
    return;
  }
  const kept = JSON.parse(await readFile(FILE, 'utf8')) as Certificate[];
  await writeFile(FILE, `${JSON.stringify(withCertificates(kept, certificates), null, 2)}\n`);
  console.log(`Written to ${FILE}.`);
});
