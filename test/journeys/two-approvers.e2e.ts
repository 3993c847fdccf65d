import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { CAST } from './support/cast.ts';
import { CogScreen } from './support/cog-screen.ts';
import { journey } from './support/journey.ts';
import { PaperScreen } from './support/paper-screen.ts';

async function expectConflict(page: Page, by: string): Promise<void> {
  const conflict = page.getByRole('alert').filter({ hasText: 'Somebody else was there first' });
  await expect(conflict).toContainText(new RegExp(`at \\d\\d:\\d\\d, .*${by}.* approved`));
  await expectAccessible(page);
}

journey(
  'of two who decide at COG at once, the second learns who did what when, and loses no word',
  async ({ arrive, stage }) => {
    const paper = await stage.paper('with-cog');
    const session = await stage.cogSession();
    const [first, second] = [await arrive(CAST.cogSecretary), await arrive(CAST.governance)];
    const cogOfFirst = await new CogScreen(first).open(session);
    const cogOfSecond = await new CogScreen(second).open(session);

    await cogOfSecond.prepare(paper.title, {
      choose: ['Returned to be changed'],
      type: { 'What has to change': 'Name the partner who pays.' },
    });
    await cogOfFirst.record(paper.title, { choose: ['Approved'] });
    await second.getByRole('dialog').getByRole('button', { name: 'Record the outcome' }).click();

    await expectConflict(second, CAST.cogSecretary);
    await expect(second.getByLabel('What has to change')).toHaveValue('Name the partner who pays.');
  },
);

journey(
  'a Chief Officer who has decided already, at another desk, decides nothing twice',
  async ({ arrive, stage }) => {
    const paper = await stage.paper('with-officer');
    const first = new PaperScreen(await arrive(CAST.chiefOfficer), paper);
    const second = new PaperScreen(await arrive(CAST.chiefOfficer), paper);
    for (const screen of [first, second]) {
      await screen.open();
      await screen.readToDecide();
    }

    await first.approve('0.1');
    await first.expectDecided('approved');
    await second.return('0.1', 'The summary is too long.');

    await expectConflict(second.page, CAST.chiefOfficer);
    await expect(second.page.getByLabel('Reason')).toHaveValue('The summary is too long.');
    await second.page.getByRole('button', { name: 'Show what is there now' }).click();
    await expect(second.page.getByText('You cannot approve this paper')).toBeVisible();
    await expectAccessible(second.page);
  },
);
