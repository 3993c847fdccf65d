import { expect } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { CAST } from './support/cast.ts';
import { journey } from './support/journey.ts';
import { SectionScreen } from './support/section-screen.ts';

const SHEET = `<html><body><table>
<tr><td>Offence</td><td>Earlier</td><td>Later</td></tr>
<tr><td>Plant theft</td><td align=right>1,200</td><td align=right>1,080</td></tr>
</table></body></html>`;

journey(
  'a lead fills a section by paste from a spreadsheet, binds two figures in a sentence, answers what was promised last time, and signs',
  async ({ arrive, stage }) => {
    const first = await stage.paper('drafting');
    const page = await arrive(CAST.lead);
    const lead = await new SectionScreen(page).open(first.id, await stage.section(first, '5.2'));
    await page.getByRole('button', { name: 'Add an item' }).last().click();
    await page.keyboard.type('Two patrol boats');
    await lead.expectSaved();
    await stage.bring(first, 'approved', 'written');

    const second = await stage.next(first);
    await stage.act(CAST.author, 'startPaper', second);
    const section = await stage.section(second, '5.2');
    await lead.open(second.id, section);
    const promised = lead.block('commitments');
    await expect(promised).toContainText('Two patrol boats');
    await expect(page.getByRole('heading', { name: 'Still to answer' })).toBeVisible();
    await expectAccessible(page);

    await lead.write('Thefts of plant fell in the half-year.');
    await page.keyboard.press('Enter');
    await lead.paste({ 'text/html': SHEET, 'text/plain': 'Offence' });
    await page.keyboard.press('Enter');
    await expect(lead.column('comparison', 'difference')).toHaveText(['−120']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('Thefts of plant are ');
    for (const [reads, rest] of [
      [/^down 10\.0%/, ' on the half-year before, '],
      [/^120 fewer/, '.'],
    ] as const) {
      await page.keyboard.type('=plant');
      await page.getByRole('option', { name: /^Plant theft, Later/ }).click();
      await page.getByRole('menuitem', { name: reads }).click();
      await page.keyboard.type(rest);
    }
    const sentence = 'Thefts of plant are down 10.0% on the half-year before, 120 fewer.';
    await expect(lead.text).toContainText(sentence);
    await lead.expectSaved();

    // The editor hears of a click a moment later; the tools show when the caret is in the block.
    const tool = (name: string) => page.getByRole('button', { name });
    await lead.cell('previous').click();
    await expect(tool('Move this row up')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Backspace');
    await expect(lead.block('comparison')).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(lead.column('comparison', 'difference')).toHaveText(['−120']);
    await expect(lead.text).toContainText(sentence);

    await promised.locator('[data-column="account"]').last().click();
    await expect(tool('Bold')).toBeVisible();
    await expect(tool('Bullet list')).toBeHidden();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Backspace');
    await expect(page.getByText(/^Last time’s promises stay/).first()).toBeVisible();
    await expect(promised).toContainText('Two patrol boats');
    await lead.expectSaved();
    await page.goto(`/papers/${second.id}/sections/${section}/sign`);
    await expect(page.getByText(/Two patrol boats.*Say what became of it/).first()).toBeVisible();
    await expect(page.getByRole('article', { name: 'The text to be signed' })).toContainText(sentence);
    await expectAccessible(page);

    await lead.open(second.id, section);
    await promised.getByRole('combobox', { name: 'Outcome' }).selectOption('Delivered');
    await expect(promised).toContainText('One promise of 1 delivered in full.');
    await lead.expectSaved();
    await expect(page.getByRole('heading', { name: 'Still to answer' })).toBeHidden();
    await lead.sign('sign');

    await page.goto('/commitments');
    await expect(page.getByText('Two patrol boats').first()).toBeVisible();
    await expectAccessible(page);
  },
);
