import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { CAST } from './support/cast.ts';
import { confirm } from './support/dialog.ts';
import { twoYears } from './support/figures-store.ts';
import { journey } from './support/journey.ts';
import { SectionScreen } from './support/section-screen.ts';

async function load(page: Page, name: string, lines: readonly string[], act: string): Promise<void> {
  await page.goto('/figures');
  await page.getByRole('button', { name: 'Load figures' }).click();
  await page.getByLabel('File of figures').setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(lines.join('\n')),
  });
  await page.getByRole('textbox', { name: 'Day', exact: true }).fill('5');
  await page.getByRole('textbox', { name: 'Month' }).fill('October');
  await page.getByRole('textbox', { name: 'Year' }).fill('2026');
  await page.getByRole('button', { name: 'Show what it would do' }).click();
  await page.getByRole('button', { name: act }).click();
  await confirm(page, act);
  await expect(page.getByText('Loaded', { exact: true })).toBeVisible();
}

journey(
  'a lead binds two figures in a sentence and signs; when an analyst restates one, exactly that signature falls',
  async ({ arrive, stage, store }) => {
    const measure = await store.measure('Plant theft');
    await store.load(twoYears(measure, 100, 90), '2026-10-05');
    const analyst = await arrive(CAST.analyst);

    const paper = await stage.paper('drafting');
    const page = await arrive(CAST.lead);
    const other = await stage.section(paper, '5.2');
    await stage.write(CAST.lead, other, 'Nothing was stolen here.');
    const delivery = await new SectionScreen(page).open(paper.id, other);
    await delivery.sign('sign');
    const section = await stage.section(paper, '5.1');
    const lead = await new SectionScreen(page).open(paper.id, section);
    for (const reads of [/^1,080/, /^down 10\.0%/]) {
      await lead.write(`Thefts of plant: =${measure}`);
      await page.getByRole('option', { name: new RegExp(`^${measure}`) }).click();
      await page.getByRole('menuitem', { name: reads }).click();
      await page.keyboard.type(' in the year.');
    }
    await expect(lead.text).toContainText('Thefts of plant: 1,080 in the year.');
    await expect(lead.text).toContainText('Thefts of plant: down 10.0% in the year.');
    await lead.expectSaved();
    await expectAccessible(page);
    await lead.sign('sign');

    await load(analyst, 'mended.csv', ['Measure,Mar 26', `${measure},190`], 'Load 1 figure');
    await analyst.goto('/figures');
    await analyst.getByRole('link', { name: measure, exact: true }).click();
    await expect(
      analyst.getByRole('table', { name: 'Restated figures' }).getByText('190', { exact: true }),
    ).toBeVisible();

    await lead.open(paper.id, section);
    await lead.expectMayWrite(true);
    await expect(lead.text).toContainText('Thefts of plant: 1,180 in the year.');
    await expect(lead.text).toContainText('Thefts of plant: down 1.7% in the year.');
    await expect(page.getByText(/Fallen: the section was returned or reopened/)).toBeVisible();
    await expectAccessible(page);
    await page.goto(`/papers/${paper.id}/sections/${other}`);
    await delivery.expectMayWrite(false);
  },
);
