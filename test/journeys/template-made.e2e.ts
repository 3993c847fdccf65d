import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { CAST } from './support/cast.ts';
import { commission } from './support/commission-screen.ts';
import { confirm } from './support/dialog.ts';
import { journey } from './support/journey.ts';
import { PaperScreen } from './support/paper-screen.ts';
import { select } from './support/select.ts';
import { signIn } from './support/sign-in.ts';

const CONTACT = 'Who answers questions about it';
const STATEMENT = 'No effect on equality was identified.';

/** Names one more item of the first list. */
async function addItem(page: Page, list: string, place: number, name: string): Promise<void> {
  await page.getByRole('button', { name: `Add to ${list}` }).click();
  await page.getByLabel(`Name of item ${place} of ${list}`).fill(name);
}

/** Adds a line that is filled in by hand, at this place, and says what it holds. */
async function addWrittenLine(page: Page, place: number, label: string, holds: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a line to fill in' }).click();
  await page
    .getByLabel('Label')
    .nth(place - 1)
    .fill(label);
  await page
    .getByLabel('Filled with')
    .nth(place - 1)
    .selectOption({ label: holds });
}

/** Fills in the front sheet: a mistake is told beside its line, and what was typed stays. */
async function fillFrontSheet(page: Page, paper: PaperScreen): Promise<void> {
  await expect(paper.frontSheet('Presented by')).toHaveText('Not yet');
  await page.getByRole('button', { name: 'Fill in the front sheet' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(CONTACT)).toBeVisible();
  const presenter = dialog.getByLabel('Presented by');
  await select(presenter, CAST.author);
  await dialog.getByLabel('Reach (optional)').selectOption('District');
  await dialog.getByLabel('Day', { exact: true }).fill('31');
  await dialog.getByLabel('Month', { exact: true }).fill('June');
  await dialog.getByLabel('Year', { exact: true }).fill('2026');
  await dialog.getByRole('button', { name: 'Fill in the front sheet', exact: true }).click();
  await expect(dialog.getByText('Forum held on (optional) must be a real date').first()).toBeVisible();
  await dialog.getByLabel('Day', { exact: true }).fill('30');
  await expectAccessible(page);
  await confirm(page, 'Fill in the front sheet');
  await expect(paper.frontSheet('Presented by')).toContainText(CAST.author);
  await expect(paper.frontSheet('Forum held on')).toHaveText('30 June 2026');
}

async function publish(page: Page, version: number): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Ready to publish' })).toBeVisible();
  await page.getByRole('button', { name: `Publish version ${version}` }).click();
  await expect(page.getByText(`Version ${version}, `, { exact: false }).first()).toBeVisible();
  await page.waitForURL(/\/templates\/[0-9a-f-]{36}$/);
  await expectAccessible(page);
}

journey(
  'governance makes a template, commissions from it and changes it; the paper keeps its version',
  async ({ page, stage }) => {
    const name = `Rural Crime Report ${randomUUID().slice(0, 8)}`;
    await signIn(page, CAST.governance);
    await page.getByRole('link', { name: 'Templates', exact: true }).click();
    await page.getByRole('button', { name: 'Make a template' }).click();
    await page.getByRole('dialog').getByLabel('Name').fill(name);
    await confirm(page, 'Make the template');
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expectAccessible(page);

    // Every mistake is told beside its field and in one list, and the list leads to the field.
    await page.getByRole('button', { name: /^Name the strategy or plan/ }).click();
    await expect(page.getByLabel('Strategy or plan')).toBeFocused();
    await page.getByRole('button', { name: 'Publish version 1' }).click();
    await expect(page.getByText('The template cannot be published')).toBeVisible();
    // A link that the bar half covers after a jump counts as too small a target.
    await page.evaluate(() => scrollTo(0, 0));
    await expectAccessible(page);
    await page.getByLabel('Strategy or plan').fill('Police and Crime Plan');

    await page.getByRole('button', { name: 'Add a list' }).click();
    await page.getByLabel('Name of the list').fill('Themes');
    await addItem(page, 'Themes', 1, 'Farms');
    await addItem(page, 'Themes', 2, 'Villages');

    await page.getByRole('button', { name: 'Add a section at the end' }).click();
    await page.getByLabel('Number', { exact: true }).fill('2.{n}');
    await page.getByLabel('Heading', { exact: true }).fill('{name}');
    await page.getByLabel('Repeated').selectOption({ label: 'Once for each of: Themes' });
    await page.getByLabel('Written by').selectOption({ label: 'A lead, named when it is commissioned' });
    await page.getByLabel(/^Add a block to/).selectOption({ label: 'Heading “Delivery Scheduled”' });
    await page.getByLabel(/^Add a block to/).selectOption({ label: 'Delivery scheduled' });
    await page.getByLabel('Require a block').selectOption({ label: 'Delivery scheduled' });
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Add a section at the end' }).click();
    await page.getByLabel('Number', { exact: true }).fill('3.0');
    await page.getByLabel('Heading', { exact: true }).fill('Equality');
    await page.getByLabel(/^Standing statement/).fill(STATEMENT);
    const row = page.getByRole('button', { name: '3.0 Equality by the author' });
    await row.focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(page.getByRole('button', { name: 'Move Equality up' })).toBeEnabled();
    await expect(row).toBeFocused();
    await page.keyboard.press('Alt+ArrowDown');
    const outline = page.getByRole('region', { name: 'What a commission makes' });
    await expect(outline.getByRole('listitem')).toContainText([
      '1.0Purpose of Report',
      '2.1Farms',
      '2.2Villages',
      '3.0Equality',
    ]);

    // Lines of the front sheet that nobody records, and what stands on every page.
    await page.getByLabel('Handling (optional)').fill('For the board until the meeting');
    await page.getByLabel('Footer (optional)').fill('Written by the rural crime team');
    await addWrittenLine(page, 13, 'Presented by', 'A person');
    await page.getByLabel('Guidance (optional)').fill(CONTACT);
    await page.getByLabel('This line must be filled in').check();
    await addWrittenLine(page, 14, 'Forum held on', 'A day');
    await addWrittenLine(page, 15, 'Reach', 'One of several choices');
    await page.getByRole('button', { name: /^Give “Reach” at least two things/ }).click();
    await expect(page.getByLabel('Choices')).toBeFocused();
    await page.getByLabel('Choices').fill('County\nDistrict');
    await page.getByRole('button', { name: 'Move Reach up' }).click();
    await expect(page.getByLabel('Label').nth(13)).toHaveValue('Reach');
    await expectAccessible(page);

    // The first rows of a block are written in all its columns, or pasted.
    await page.getByLabel(/^Add a block to/).selectOption({ label: 'Exceptions' });
    await page.getByRole('button', { name: 'Add a first row' }).click();
    await page.getByLabel('Title, row 1').fill('Late harvest');
    await page.getByLabel('What happened, and what it took, row 1').fill('To be described.');
    await page.getByText('Only some kinds of block may stand here').click();
    await page.getByLabel('Allow a block').selectOption({ label: 'Exceptions' });
    await page.getByLabel('At most').fill('1');
    await expectAccessible(page);

    // What was typed is there again after the page was left.
    await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
    await page.reload();
    await expect(outline.getByRole('listitem')).toHaveCount(4);
    await publish(page, 1);
    const template = page.url();

    await page.getByRole('button', { name: 'Commission from this template' }).click();
    await expect(page.getByText(`${name}, version 1`)).toBeVisible();
    const title = `Rural crime ${randomUUID().slice(0, 8)}`;
    const meeting = await stage.plan(60);
    const id = await commission(page, {
      template: name,
      title,
      meeting: meeting.name,
      author: CAST.author,
      chiefOfficer: CAST.chiefOfficerPost,
      lead: CAST.lead,
    });
    const paper = new PaperScreen(page, { id, title });
    await paper.open();
    await expect(page.getByText(`${name}, version 1`)).toBeVisible();
    for (const heading of ['2.1 Farms', '2.2 Villages', '3.0 Equality'])
      await expect(page.getByRole('link', { name: heading, exact: true })).toBeVisible();
    await fillFrontSheet(page, paper);
    await page.goto(`/papers/${id}/read`);
    const sheet = page.locator('.front-sheet');
    for (const words of ['Presented by', 'Forum held on', '30 June 2026', 'District'])
      await expect(sheet.getByText(words)).toBeVisible();
    await expect(page.getByText('OFFICIAL: For the board until the meeting').first()).toBeVisible();
    await expect(page.getByText('Written by the rural crime team')).toBeVisible();
    await expect(page.getByText('Late harvest')).toBeVisible();
    await expect(page.getByText(STATEMENT)).toBeVisible();
    await expect(page.getByText(/^Delivery Scheduled /).first()).toBeVisible();

    await page.goto(template);
    await page.getByRole('button', { name: 'Change it' }).click();
    await addItem(page, 'Themes', 3, 'Woods');
    await publish(page, 2);
    await expect(page.getByRole('heading', { name: 'Woods' })).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: title })).toContainText('keeps version 1');
    await paper.open();
    await expect(page.getByText(`${name}, version 1`)).toBeVisible();
    await expect(page.getByRole('link', { name: '2.3 Woods' })).toHaveCount(0);

    await page.goto(template);
    await expect(page.getByText('Version 2 has followed this one')).toBeVisible();
    await page.getByRole('link', { name: 'See the newest version' }).click();
    await page.getByRole('button', { name: 'Delete it' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete the template' }).click();
    await expect(page.getByText(/^It cannot be deleted: one paper is made from it/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Go back' }).click();

    // A copy that nobody used can go, with all its versions.
    await page.getByRole('button', { name: 'Copy it' }).click();
    await confirm(page, 'Copy the template');
    await publish(page, 1);
    await page.getByRole('button', { name: 'Delete it' }).click();
    await confirm(page, 'Delete the template');
    await page.waitForURL(/\/templates$/);
    await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: `${name} (copy)` })).toHaveCount(0);
  },
);
