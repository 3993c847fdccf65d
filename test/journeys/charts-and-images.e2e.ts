import { expect } from '@playwright/test';
import { JPEG, png } from '../support/pictures.ts';
import { expectAccessible } from './support/accessible.ts';
import { CAST } from './support/cast.ts';
import { journey } from './support/journey.ts';
import { SectionScreen } from './support/section-screen.ts';

journey(
  'a lead shows figures as a chart and adds an image, which needs a description before the section is signed',
  async ({ arrive, stage }) => {
    const paper = await stage.paper('drafting');
    const section = await stage.section(paper, '5.1');
    const page = await arrive(CAST.lead);
    const lead = await new SectionScreen(page).open(paper.id, section);

    await lead.insertComparison();
    await lead.enter('previous', '120');
    await lead.enter('current', '90');
    await lead.pasteHtml('<figure data-chart data-form="bars"></figure>');
    const chart = lead.text.getByRole('img', { name: /Highest 120/ });
    await expect(chart).toBeVisible();
    await lead.cell('current').click();
    await page.keyboard.press('End');
    await page.keyboard.type('0');
    await expect(lead.text.getByRole('img', { name: /highest 900/i })).toBeVisible();
    await expectAccessible(page);

    await lead.pasteImage('notes.png', JPEG.subarray(0, 50));
    await expect(lead.text.getByText(/notes\.png: The image is damaged/)).toBeVisible();
    await lead.text.getByRole('button', { name: 'Remove image' }).click();
    await lead.pasteImage('map.png', png(300, 120));
    const description = lead.text.getByRole('textbox', {
      name: 'What the image shows, for whoever cannot see it',
    });
    await expect(description).toBeFocused();
    await expect(lead.text.getByText('cannot be signed or submitted')).toBeVisible();
    await page.keyboard.type('A map of the farms');
    await expect(lead.text.getByText('cannot be signed or submitted')).toBeHidden();
    await expectAccessible(page);
    await lead.text.getByRole('button', { name: 'Remove comparison table' }).click();
    await expect(lead.text.getByText('there is none yet')).toBeVisible();
    await lead.text.getByRole('button', { name: 'Remove chart' }).click();
    await expect(lead.text.getByText('there is none yet')).toHaveCount(0);
    await lead.expectSaved();

    await page.reload();
    await expect(lead.text.getByRole('img', { name: 'A map of the farms' })).toBeVisible();
    await lead.sign('sign');
  },
);
