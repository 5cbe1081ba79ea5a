import type { FrameLocator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seriousOn } from './axe.ts';
import { silentPages } from './silentPages.ts';

const openPage = silentPages();
async function open(
  hash = '',
  theme: 'light' | 'dark' = 'light',
): Promise<{ page: Page; frame: FrameLocator }> {
  const page = await openPage({ hash, theme });
  const frame = page.frameLocator('iframe');
  // From here on samples leave the page alone: a hand is on it.
  await frame.getByRole('heading', { level: 1 }).click();
  return { page, frame };
}

const PROFILES = ['tracker', 'tuned'] as const;
const panels = (frame: FrameLocator) =>
  frame.getByRole('figure').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
const sections = (frame: FrameLocator) => frame.getByRole('heading', { level: 2 }).allInnerTexts();

async function choose(frame: FrameLocator, metric: string, item: string): Promise<void> {
  await frame
    .getByRole('button', { name: `Options of ${metric}` })
    .first()
    .click();
  await frame.getByRole('menuitem', { name: item }).click();
}

describe.each(PROFILES)('the panels under %s', (profile) => {
  const hash = `#v=1&profile=${profile}&runs=60&metrics=120&points=200`;

  it('are found by a regular expression, by keyboard; a bad one is told and shows everything', async () => {
    const { page, frame } = await open(hash);
    const all = await panels(frame);
    const search = frame.getByRole('textbox', { name: /Search metrics/ });
    await search.focus();
    await page.keyboard.type('^(train|val)/loss$');
    await expect.poll(() => panels(frame)).toEqual(['train/loss', 'val/loss']);
    await search.fill('loss(');
    await expect.poll(() => frame.getByRole('alert').innerText()).toContain('Not a regular expression');
    await expect.poll(() => panels(frame)).toEqual(all);
    await search.press('Escape');
    await expect.poll(() => frame.getByRole('alert').count()).toBe(0);
    await search.fill('no such metric');
    await frame.getByText('No metric matches').waitFor();
  });

  it('keep every letter of a search that is typed slower than the page answers, and open where few match', async () => {
    const { frame } = await open(hash);
    const search = frame.getByRole('textbox', { name: /Search metrics/ });
    await search.pressSequentially('grad_norm', { delay: 260 });
    await expect.poll(() => panels(frame)).toContain('train/grad_norm');
    expect(await search.inputValue()).toBe('grad_norm');
    await search.fill('x');
    await search.press('Escape');
    await expect.poll(() => panels(frame)).toContain('train/loss');
    expect(await search.inputValue()).toBe('');
    await search.fill('loss$');
    await expect.poll(() => panels(frame)).toEqual(expect.arrayContaining(['train/loss', 'val/loss']));
    await expect.poll(() => frame.getByRole('button', { expanded: false }).count()).toBe(0);
  });

  it('turn their pages, and stand in sections by first or last prefix', async () => {
    const { frame } = await open(`${hash}&nameStyle=model&openSections=20&panelsPerPage=3`);
    const byFirst = (await sections(frame)).length;
    await frame
      .getByRole('button', { name: /^Next page of / })
      .first()
      .click();
    await frame
      .getByText(/^2 of \d+$/)
      .first()
      .waitFor();
    await frame.getByRole('radio', { name: 'last prefix' }).click();
    await expect.poll(async () => (await sections(frame)).length).toBeGreaterThan(byFirst);
  });

  it('are pinned above the others, and unpinned', async () => {
    const { frame } = await open(hash);
    await choose(frame, 'train/perplexity', 'Pin to the top');
    await expect.poll(async () => (await panels(frame))[0]).toBe('train/perplexity');
    expect((await sections(frame))[0]).toContain('Pinned');
    await choose(frame, 'train/perplexity', 'Unpin');
    await expect.poll(async () => (await panels(frame))[0]).toBe('train/loss');
  });

  it('fill the page and give it back, the focus too', async () => {
    const { page, frame } = await open(hash);
    await choose(frame, 'train/loss', 'Full screen');
    const full = frame.getByRole('dialog', { name: 'train/loss' });
    await full.locator('canvas').waitFor();
    expect((await full.locator('canvas').boundingBox())!.width).toBeGreaterThan(500);
    await page.keyboard.press('Escape');
    await expect.poll(() => full.count()).toBe(0);
  });

  it('are drawn as a panel, its section or the page says', async () => {
    const { page, frame } = await open(hash);
    await frame.getByRole('button', { name: 'Settings of all panels' }).click();
    const form = frame.getByRole('dialog', { name: 'Settings of all panels' });
    await form.getByRole('radio', { name: 'Relative' }).click();
    await form.getByRole('checkbox', { name: 'Logarithmic y axis' }).click();
    await page.keyboard.press('Escape');
    await choose(frame, 'train/loss', 'Settings…');
    const own = frame.getByRole('dialog', { name: 'Settings of train/loss' });
    await expect.poll(() => own.getByRole('radio', { name: 'Relative' }).isChecked()).toBe(true);
    await expect.poll(() => own.getByRole('checkbox', { name: 'Logarithmic y axis' }).isChecked()).toBe(true);
    await own.getByRole('radio', { name: 'Wall' }).click();
    await own.getByRole('button', { name: 'Inherit all' }).click();
    await expect.poll(() => own.getByRole('radio', { name: 'Relative' }).isChecked()).toBe(true);
  });

  it('are saved as a picture', async () => {
    const { page, frame } = await open(hash);
    const saved = page.waitForEvent('download');
    await choose(frame, 'train/loss', 'Save as PNG');
    expect((await saved).suggestedFilename()).toBe('train_loss.png');
  });

  it('draw groups of runs where the spec groups, in colours of their own', async () => {
    const { frame } = await open(`${hash}&groupBy=config.optimizer.name`);
    const legend = await frame
      .getByRole('figure', { name: 'train/loss' })
      .getByRole('listitem')
      .allInnerTexts();
    expect(legend.toSorted()).toEqual(['adam', 'adamw', 'lion', 'sgd']);
  });

  it('gain points as running runs go on', async () => {
    const { frame } = await open(`${hash}&refreshSeconds=1`);
    await frame.getByText('Live: asks every 1s').waitFor();
    const runtime = () => frame.getByRole('row').nth(1).innerText();
    const before = await runtime();
    await expect.poll(runtime).not.toBe(before);
  });

  it('keep what was set by hand while the spec changes', async () => {
    const { page, frame } = await open(hash);
    await choose(frame, 'train/accuracy', 'Pin to the top');
    await expect.poll(async () => (await panels(frame))[0]).toBe('train/accuracy');
    await page.getByRole('textbox', { name: 'Runs', exact: true }).fill('70');
    await page.keyboard.press('Enter');
    await frame.getByText('70 runs').first().waitFor();
    await expect.poll(async () => (await panels(frame))[0]).toBe('train/accuracy');
    await page.getByRole('button', { name: 'Sample again' }).click();
    await expect.poll(async () => (await panels(frame))[0]).toBe('train/loss');
  });
});

describe('the panels', () => {
  it.each(['light', 'dark'] as const)(
    'leave axe nothing serious, with their settings open, %s',
    async (theme) => {
      const { page, frame } = await open('', theme);
      await frame.getByRole('button', { name: 'Settings of all panels' }).click();
      await frame.getByRole('dialog').waitFor();
      expect(await seriousOn(page, 'frame')).toEqual([]);
    },
  );
});
