import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

/**
 * A target that is half under a bar that stays in view can be scrolled free: it is judged in the middle of the window,
 * and its neighbours with it.
 */
async function stillTooSmall(page: Page, violations: Violations): Promise<Violations> {
  const judged: Violations = [];
  for (const violation of violations) {
    if (violation.id !== 'target-size') {
      judged.push(violation);
      continue;
    }
    const nodes = [];
    for (const node of violation.nodes) {
      const target = node.target.join(' ');
      await page
        .locator(target)
        .first()
        .evaluate((element) => element.scrollIntoView({ block: 'center' }));
      const again = await new AxeBuilder({ page })
        .include(target)
        .withRules(['target-size'])
        .setLegacyMode()
        .analyze();
      if (again.violations.length > 0) nodes.push(node);
    }
    if (nodes.length > 0) judged.push({ ...violation, nodes });
  }
  return judged;
}

/** Axe finds nothing on the screen as it stands, once all of it is there. A journey goes on all the same, and fails at its end. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^(Loading|Opening)/ })).toHaveCount(0);
  const axe = new AxeBuilder({ page }).withTags(WCAG).setLegacyMode();
  // What lies under an open dialog cannot be reached until it closes; how much of it shows says nothing.
  const isUnderDialog = await page.getByRole('dialog').isVisible();
  const { violations } = await (isUnderDialog ? axe.include('[role="dialog"]') : axe).analyze();
  const hidden = await stillTooSmall(page, violations);
  const found = hidden.map(({ id, help, nodes }) => ({
    id,
    help,
    at: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
  }));
  expect.soft(found, `Axe on ${new URL(page.url()).pathname}`).toEqual([]);
}
