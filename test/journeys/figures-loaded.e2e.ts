import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { CAST } from './support/cast.ts';
import { confirm } from './support/dialog.ts';
import { journey } from './support/journey.ts';
import { signIn } from './support/sign-in.ts';

/** Chooses a file of figures, and waits until its preview is there. */
async function choose(page: Page, name: string, lines: readonly string[]): Promise<void> {
  await page.goto('/figures');
  await page.getByRole('button', { name: 'Load figures' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Load figures' })).toBeVisible();
  await page.getByLabel('File of figures').setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(lines.join('\n')),
  });
  await expect(page.getByRole('status').filter({ hasText: name })).toBeVisible();
  await page.getByRole('textbox', { name: 'Day', exact: true }).fill('7');
  await page.getByRole('textbox', { name: 'Month' }).fill('May');
  await page.getByRole('textbox', { name: 'Year' }).fill('2024');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Show what it would do' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Row by row' })).toBeVisible();
}

journey('an analyst loads a measure, restates a month, and takes it back', async ({ page, arrive }) => {
  const measure = `Vehicle theft ${randomUUID().slice(0, 8)}`;
  await signIn(page, CAST.analyst);
  await page.getByRole('link', { name: 'Figures', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Figures' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Create a measure' }).click();
  await confirm(page, 'Create the measure', { type: { Name: measure, Source: 'Crime recording system' } });
  await expect(page.getByRole('heading', { level: 1, name: measure })).toBeVisible();
  await expect(page.getByText('Its figures appear here')).toBeVisible();
  await expectAccessible(page);

  await choose(page, 'spring.csv', [
    'Measure,Period,Value',
    `${measure},Jan 24,120`,
    `${measure},Feb 24,n/a`,
    `${measure},Mar 24,"1,130"`,
    'Bicycle theft of nobody,Mar 24,many',
  ]);
  const rows = page.getByRole('table', { name: 'Rows of the file' });
  await expect(rows.getByText('No measure is called “Bicycle theft of nobody”')).toBeVisible();
  await expect(rows.getByText('“many” is no number')).toBeVisible();
  await expect(page.getByText('1 cell without a figure is left as it is: blank is not zero.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Added 2' }).click();
  await expect(rows.getByText('1,130')).toBeVisible();
  await page.getByRole('button', { name: 'Load 2 figures' }).click();
  await confirm(page, 'Load 2 figures');
  await expect(page.getByText('Loaded', { exact: true })).toBeVisible();
  await expectAccessible(page);

  await choose(page, 'mended.csv', ['Measure,Mar 24', `${measure},113`]);
  await expect(rows.getByText('was 1,130')).toBeVisible();
  await page.getByRole('button', { name: 'Load 1 figure' }).click();
  await confirm(page, 'Load 1 figure');
  await rows.getByRole('link', { name: measure }).click();
  const restated = page.getByRole('table', { name: 'Restated figures' });
  await expect(restated.getByText('1,130')).toBeVisible();
  await expect(restated.getByText('113', { exact: true })).toBeVisible();
  await expectAccessible(page);

  const reader = await arrive(CAST.lead);
  await reader.goto(page.url());
  await expect(
    reader.getByRole('table', { name: `${measure}, Whole force` }).getByText('113', { exact: true }),
  ).toBeVisible();
  await expect(reader.getByRole('button', { name: 'Change the measure' })).toBeHidden();

  await page.goto('/figures/loads');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'mended.csv' }).first().click();
  await page.getByRole('button', { name: 'Undo this load' }).click();
  await confirm(page, 'Undo this load', { type: { 'A reason': 'It was of another month.' } });
  await expect(page.getByText('Undone', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await reader.reload();
  await expect(
    reader.getByRole('table', { name: `${measure}, Whole force` }).getByText('1,130'),
  ).toBeVisible();
});

journey('a file that cannot be read says what to do', async ({ page }) => {
  await signIn(page, CAST.analyst);
  await page.goto('/figures/load');
  await page.getByRole('button', { name: 'Show what it would do' }).click();
  await expect(page.getByRole('link', { name: 'Choose a file' })).toBeVisible();
  await page.getByLabel('File of figures').setInputFiles({
    name: 'figures.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('Measure,Mar 24'),
  });
  await page.getByRole('button', { name: 'Show what it would do' }).click();
  await expect(page.getByText('The file ends in .xlsx but is no workbook.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Discard' }).click();
  await confirm(page, 'Discard');
  await expect(page.getByRole('heading', { level: 1, name: 'Load figures' })).toBeVisible();
});
