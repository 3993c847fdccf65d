import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Axe finds nothing on the screen as it stands, once all of it is there. A journey goes on all the same, and fails at its end. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^(Loading|Opening)/ })).toHaveCount(0);
  const axe = new AxeBuilder({ page }).withTags(WCAG).setLegacyMode();
  // What lies under an open dialog cannot be reached until it closes; how much of it shows says nothing.
  const isUnderDialog = await page.getByRole('dialog').isVisible();
  const { violations } = await (isUnderDialog ? axe.include('[role="dialog"]') : axe).analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    at: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
  }));
  expect.soft(found, `Axe on ${new URL(page.url()).pathname}`).toEqual([]);
}
