import { expect } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { CAST } from './support/cast.ts';
import { journey } from './support/journey.ts';
import { PaperScreen } from './support/paper-screen.ts';
import { SectionScreen } from './support/section-screen.ts';

const kits = (caption: string, total: string) =>
  `<p>${caption}</p><table><tr><th>District</th><th>Kits</th></tr><tr><td>Aldmere</td><td>320</td></tr>
   <tr><td>Corvale</td><td>322</td></tr><tr><td>Total</td><td>${total}</td></tr></table>`;

journey(
  'an author clears one finding by its mend, overrides another by name, and the Chief Officer sees who and why',
  async ({ arrive, stage }) => {
    const paper = await stage.paper('written');
    const page = await arrive(CAST.author);
    const summary = await new SectionScreen(page).open(paper.id, await stage.section(paper, '3.0'));
    const checks = page.getByRole('region', { name: 'Checks' });
    await expect(checks).toBeVisible();

    await summary.pasteHtml(kits('Kits given out in spring', '641'));
    await expect(checks.getByText(/320 \+ 322 is 642, not 641/)).toBeVisible();
    await expectAccessible(page);
    await checks.getByRole('button', { name: 'Change 641 to 642' }).click();
    await expect(checks.getByText(/is 642, not 641/)).toBeHidden();

    await summary.pasteHtml(kits('Kits given out in autumn', '640'));
    await expect(checks.getByText(/is 642, not 640/)).toBeVisible();
    await summary.expectSaved();

    const screen = new PaperScreen(page, paper);
    await screen.open();
    await page.getByRole('button', { name: 'Check and submit' }).click();
    await expect(page.getByText(/^1 finding stops the paper/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Submit edition/ }).click();
    await expect(page.getByText(/Mend it, or override it with a reason/)).toBeVisible();
    await page.getByRole('button', { name: 'Override', exact: true }).click();
    await page.getByRole('textbox', { name: 'Why it stands as it is' }).fill('Two kits were handed back.');
    await page.getByRole('button', { name: 'Override with this reason' }).click();
    await expect(page.getByText(/Two kits were handed back/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Submit edition/ }).click();
    await page.waitForURL(`**/papers/${paper.id}/submitted`);

    const officer = await arrive(CAST.chiefOfficer);
    const desk = new PaperScreen(officer, paper);
    await desk.open();
    await desk.readToDecide();
    await expect(officer.getByText('Overridden').first()).toBeVisible();
    await expect(officer.getByText(/Two kits were handed back/)).toBeVisible();
    await expectAccessible(officer);
    await desk.open();
    await desk.expectHistory(/Overrode a finding .*Two kits were handed back/);
  },
);
