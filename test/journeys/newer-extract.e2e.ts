import { expect } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { CAST } from './support/cast.ts';
import { twoYears } from './support/figures-store.ts';
import { journey } from './support/journey.ts';
import { SectionScreen } from './support/section-screen.ts';

journey(
  'a newer extract is offered: the lead is shown both figures, keeps one and takes the other, here and by a finding there',
  async ({ arrive, stage, store }) => {
    const measure = await store.measure('Plant theft');
    await store.load(twoYears(measure, 100, 90), '2026-10-05');
    const paper = await stage.paper('drafting');
    const [here, there] = [await stage.section(paper, '5.1'), await stage.section(paper, '5.2')];
    const page = await arrive(CAST.lead);
    const lead = new SectionScreen(page);
    for (const section of [here, there]) {
      await lead.open(paper.id, section);
      await lead.write(`Thefts of plant: =${measure}`);
      await page.getByRole('option', { name: new RegExp(`^${measure}`) }).click();
      await page.getByRole('menuitem', { name: /^1,080/ }).click();
      await page.keyboard.type(' in the year.');
      await expect(lead.text).toContainText('Thefts of plant: 1,080 in the year.');
      await lead.expectSaved();
    }

    await store.load(twoYears(measure, 100, 89), '2026-10-12');
    await lead.open(paper.id, here);
    const figure = lead.text.locator('.figure');
    await expect(figure).toHaveAttribute('data-newer', 'true');
    await figure.click();
    const [keep, use] = [/^Keep 1,080/, /^Use 1,068.*extract of 12 October 2026/].map((name) =>
      page.getByRole('menuitem', { name }),
    );
    await expect(use ?? figure).toBeVisible();
    await expectAccessible(page);
    await keep?.click();
    await expect(lead.text).toContainText('Thefts of plant: 1,080 in the year.');
    await figure.click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(lead.text).toContainText('Thefts of plant: 1,068 in the year.');
    await expect(figure).toHaveAttribute('data-newer', 'false');
    await lead.expectSaved();

    await lead.open(paper.id, there);
    await expect(lead.text).toContainText('Thefts of plant: 1,080 in the year.');
    const checks = page.getByRole('region', { name: 'Checks' });
    await checks.getByRole('button', { name: 'Use the extract of 12 October 2026' }).click();
    await expect(lead.text).toContainText('Thefts of plant: 1,068 in the year.');
    await expect(checks.getByRole('button', { name: /^Use the extract/ })).toBeHidden();
    await expectAccessible(page);
    await lead.expectSaved();
  },
);
