import { expect } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { CAST } from './support/cast.ts';
import { journey } from './support/journey.ts';
import { SectionScreen } from './support/section-screen.ts';

const ASKED = 'How many boats patrol the river?';
const WORDS = 'Two boats patrol the river at night.';

journey(
  'a question of the board is pointed to the paragraph that answers it, moved to another lead’s section, and withdrawn',
  async ({ arrive, stage }) => {
    const paper = await stage.paper('drafting');
    const questions = `/papers/${paper.id}?view=questions`;
    const office = await arrive(CAST.governance);
    await office.goto(questions);
    await office.getByRole('textbox', { name: 'Question' }).fill(ASKED);
    await office.getByRole('textbox', { name: 'Asked by' }).fill('The chair');
    const choice = office.getByRole('combobox', { name: 'Section that answers it' });
    const inSection = async (number: string) =>
      (await choice.locator('option').filter({ hasText: number }).first().getAttribute('value')) ?? '';
    await choice.selectOption(await inSection('5.2'));
    await office.getByRole('button', { name: 'Put the question' }).click();
    await expect(office.getByText('Open', { exact: true }).last()).toBeVisible();

    const page = await arrive(CAST.lead);
    const lead = await new SectionScreen(page).open(paper.id, await stage.section(paper, '5.2'));
    await lead.write(WORDS);
    await lead.expectSaved();
    const block = lead.block('questions');
    await expect(block).toContainText(ASKED);
    await block.locator('[data-column="answer"]').click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Backspace');
    await expect(page.getByText(/^The board’s questions stay, in its own words/).first()).toBeVisible();
    await expect(block).toContainText(ASKED);

    await block.getByRole('button', { name: /^Answered in/ }).click();
    await page.keyboard.type('boats patrol');
    await expect(page.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(block).toContainText(WORDS);
    await lead.expectSaved();
    await expect(page.getByRole('heading', { name: 'Still to answer' })).toBeHidden();
    await expectAccessible(page);

    await office.goto(questions);
    const place = office.getByRole('link', { name: /^5\.2\.\d+$/ });
    const number = (await place.textContent()) ?? '';
    await place.click();
    await expect(office.locator(`[id="p-${number}"]`)).toBeFocused();
    await expect(office.locator(`[id="p-${number}"]`)).toContainText(WORDS);
    // Its own number, the answer that points at it, and the annex.
    await expect(office.getByRole('link', { name: number, exact: true })).toHaveCount(3);

    await office.goto(questions);
    await office.getByRole('button', { name: `Move: ${ASKED}` }).click();
    const dialog = office.getByRole('dialog');
    await dialog
      .getByRole('combobox', { name: 'Section that answers it' })
      .selectOption(await stage.section(paper, '5.1'));
    await expectAccessible(office);
    await dialog.getByRole('button', { name: 'Move it' }).click();
    await expect(dialog).toBeHidden();
    await expect(block).toHaveCount(0);
    await lead.open(paper.id, await stage.section(paper, '5.1'));
    await expect(lead.block('questions')).toContainText(ASKED);
    await expect(lead.block('questions')).toContainText(WORDS);

    await office.getByRole('button', { name: `Withdraw: ${ASKED}` }).click();
    await dialog.getByRole('button', { name: 'Withdraw it' }).click();
    await expect(dialog.getByText('Enter the reason').first()).toBeVisible();
    await dialog.getByRole('textbox', { name: /^Why the board/ }).fill('Asked of another force');
    await dialog.getByRole('button', { name: 'Withdraw it' }).click();
    await expect(office.getByText('Withdrawn', { exact: true })).toBeVisible();
    await expect(office.getByText(/Asked of another force/)).toBeVisible();
    await expect(lead.block('questions')).toHaveCount(0);
    await expectAccessible(office);
  },
);
