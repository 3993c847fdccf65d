import { expect } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { CAST } from './support/cast.ts';
import { journey } from './support/journey.ts';
import { SectionScreen } from './support/section-screen.ts';

journey(
  'governance settles a term and sees how figures will read; a writer is told of the term and mends it in one act',
  async ({ arrive, stage }) => {
    const paper = await stage.paper('written');
    const page = await arrive(CAST.governance);
    await page.getByRole('button', { name: `Account of ${CAST.governance}` }).click();
    await page.getByRole('link', { name: 'House rules' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'House rules' })).toBeVisible();
    await expectAccessible(page);

    // The example follows every choice before anything is kept.
    const example = page.getByRole('figure', { name: 'How figures will read' });
    await expect(example.getByRole('cell', { name: '−6.4%' })).toBeVisible();
    await page.getByLabel('up 6.4% and down 6.4%').check();
    await page.getByLabel('None: 6%').check();
    await page.getByLabel('no change', { exact: true }).check();
    await expect(example.getByRole('cell', { name: 'down 6%' })).toBeVisible();
    await expect(example.getByRole('cell', { name: 'no change' })).toHaveCount(2);
    await page.getByLabel('+6.4% and −6.4%', { exact: true }).check();
    await page.getByLabel('One: 6.4%').check();
    await page.getByLabel('0 and 0.0%').check();

    // What contradicts itself is refused with its reason, and what was typed stays.
    await page.getByRole('button', { name: 'Add a term' }).click();
    const term = page.getByRole('region', { name: 'Preferred terms' }).getByRole('listitem').last();
    await term.getByLabel('Write').fill('river watch');
    await term.getByLabel('Instead of, separated by commas').fill('boat round, boat rounds');
    const slight = page.getByLabel('“Slight” below');
    await slight.fill('twelve');
    await page.getByRole('button', { name: 'Keep these rules' }).click();
    await expect(page.getByRole('link', { name: 'Enter a percentage like 5 or 2.5' })).toBeVisible();
    await slight.fill('12');
    await page.getByRole('button', { name: 'Keep these rules' }).click();
    await expect(page.getByText(/No change is both slight and significant/)).toBeVisible();
    await expect(term.getByLabel('Write')).toHaveValue('river watch');
    await expectAccessible(page);
    await slight.fill('5');
    await page.getByRole('button', { name: 'Keep these rules' }).click();
    await expect(
      page.getByText('Papers commissioned from now on print their figures by them.'),
    ).toBeVisible();
    await expect(page.getByText(/^Last changed by .*Priya Raman.*: preferred terms/)).toBeVisible();
    await page.reload();
    await expect(term.getByLabel('Write')).toHaveValue('river watch');

    const writer = await arrive(CAST.author);
    const section = await new SectionScreen(writer).open(paper.id, await stage.section(paper, '3.0'));
    await section.pasteHtml('<p>The boat rounds went on through the winter.</p>');
    const checks = writer.getByRole('region', { name: 'Checks' });
    await checks.getByRole('button', { name: 'Change boat rounds to river watch' }).click();
    await expect(checks.getByText(/Write "river watch"/)).toBeHidden();
    await section.expectSaved();

    // Who goes by the rules reads them, and is offered nothing to change.
    await writer.goto('/house-rules');
    await expect(writer.getByText('boat round, boat rounds')).toBeVisible();
    await expect(writer.getByRole('button', { name: 'Keep these rules' })).toBeHidden();
    await expectAccessible(writer);
  },
);
