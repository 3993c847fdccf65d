import { expect } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { CAST } from './support/cast.ts';
import { journey } from './support/journey.ts';
import { SectionScreen } from './support/section-screen.ts';

const EXCEL = `<html><body><table><!--StartFragment-->
<tr><td>Offence</td><td>12 months ending Mar 23</td><td>12 months ending Mar 24</td><td>Diff.</td></tr>
<tr><td>Knife crime</td><td align=right>2,910</td><td align=right>2,725</td><td>-185</td></tr>
<tr><td>Hate crime</td><td align=right>4,247</td><td align=right>3,737</td><td>-510</td></tr>
<!--EndFragment--></table></body></html>`;

journey(
  'a lead fills blocks by keyboard, pastes a range as one, binds a figure, and finds all of it again',
  async ({ arrive, stage }) => {
    const paper = await stage.paper('drafting');
    const section = await stage.section(paper, '5.1');
    const page = await arrive(CAST.lead);
    const lead = await new SectionScreen(page).open(paper.id, section);
    const { keyboard } = page;

    await lead.write('What could stop us.');
    await keyboard.press('Enter');
    await lead.slash('risk');
    await lead.fill('R1', '3 March 2026', 'Too few cars in winter', 'Superintendent Rowe', 'Hire two');
    await keyboard.press('Tab');
    await page.getByRole('combobox', { name: 'Response' }).last().selectOption('Treat');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.type('R2');
    await expect(lead.block('risk-register')).toContainText('Two open risks in this register.');
    await keyboard.press('Control+Shift+Backspace');
    await expect(lead.block('risk-register')).toContainText('One open risk in this register.');
    await keyboard.press('Escape');
    await keyboard.press('Enter');

    await lead.slash('delivery-plan');
    await lead.fill('Q1', '3', '8', '1', 'Q2', '1004', '7', '2');
    await expect(lead.column('dashboard', 'total')).toHaveText(['12', '1,013']);
    await keyboard.press('ArrowUp');
    await keyboard.press('Alt+ArrowDown');
    await expect(lead.column('dashboard', 'total')).toHaveText(['1,013', '12']);
    await keyboard.press('Alt+ArrowUp');
    await keyboard.press('Escape');
    await keyboard.press('Enter');

    await lead.paste({ 'text/html': EXCEL, 'text/plain': 'Offence\t...' });
    await expect(page.getByText('Pasted as a table: make it a comparison table?')).toBeVisible();
    await expectAccessible(page);
    await keyboard.press('Enter');
    await expect(lead.column('comparison', 'difference')).toHaveText(['−185', '−510']);
    await expect(lead.column('comparison', 'percent')).toHaveText(['−6.4%', '−12.0%']);

    await keyboard.press('ArrowDown');
    await keyboard.type('Knife crime is =knife');
    await page.getByRole('option', { name: /^Knife crime, 12 months ending Mar 24/ }).click();
    await page.getByRole('menuitem', { name: /^down 6.4%/ }).click();
    await keyboard.type(' on the year.');
    await expect(lead.text).toContainText('Knife crime is down 6.4% on the year.');

    await lead.column('comparison', 'current').first().click();
    await keyboard.press('Control+a');
    await keyboard.type('2,910');
    await expect(lead.text).toContainText('Knife crime is unchanged on the year.');
    await expectAccessible(page);

    await lead.expectSaved();
    await page.reload();
    await lead.expectMayWrite(true);
    await expect(lead.column('risk-register', 'risk')).toHaveText(['Too few cars in winter']);
    await expect(page.getByRole('combobox', { name: 'Response' })).toHaveValue('treat');
    await expect(lead.column('dashboard', 'total')).toHaveText(['12', '1,013']);
    await expect(lead.column('comparison', 'previous')).toHaveText(['2,910', '4,247']);
    await expect(lead.text).toContainText('Knife crime is unchanged on the year.');
    await expectAccessible(page);
  },
);

journey(
  'two in two cells of one block lose nothing, and a row that one adds stays',
  async ({ arrive, stage }) => {
    const paper = await stage.paper('drafting');
    const section = await stage.section(paper, '5.1');
    const lead = await new SectionScreen(await arrive(CAST.lead)).open(paper.id, section);
    const author = await new SectionScreen(await arrive(CAST.author)).open(paper.id, section);
    await lead.write('Risks.');
    await lead.page.keyboard.press('Enter');
    await lead.slash('risk');
    await expect(author.block('risk-register')).toBeVisible();
    await author.column('risk-register', 'mitigation').click();
    await Promise.all([
      lead.page.keyboard.type('The first reference', { delay: 20 }),
      author.page.keyboard.type('Pumps and sandbags', { delay: 20 }),
    ]);
    await author.page.keyboard.press('Enter');
    await author.page.keyboard.type('Second row');
    for (const writer of [lead, author]) {
      await expect(writer.column('risk-register', 'ref').first()).toContainText('The first reference');
      await expect(writer.column('risk-register', 'mitigation').first()).toContainText('Pumps and sandbags');
      await expect(writer.column('risk-register', 'mitigation').last()).toContainText('Second row');
      await writer.expectSaved();
      await expectAccessible(writer.page);
    }
  },
);
