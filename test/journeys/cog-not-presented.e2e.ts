import { expect } from '@playwright/test';
import { CAST } from './support/cast.ts';
import { CogScreen } from './support/cog-screen.ts';
import { confirm } from './support/dialog.ts';
import { journey } from './support/journey.ts';
import { PaperScreen } from './support/paper-screen.ts';
import { signIn } from './support/sign-in.ts';

journey('a paper that COG never saw says so until COG was told', async ({ page, stage }) => {
  const paper = await stage.paper('with-cog');

  await signIn(page, CAST.cogSecretary);
  const cog = await new CogScreen(page).open(await stage.cogSession());
  await cog.record(paper.title, {
    choose: ['Not presented'],
    pick: { 'Chief Officer who allowed it': CAST.chiefOfficer },
    type: { 'Why it is not presented': 'COG did not sit this week.' },
  });
  await expect(cog.row(paper.title)).toContainText('COG did not sit this week.');

  const screen = await new PaperScreen(page, paper).open();
  await screen.expectState('Approved');
  await expect(screen.frontSheet(/^COG meeting date/)).toContainText(
    `Not presented to COG, as ACC ${CAST.chiefOfficer} allowed`,
  );

  await cog.open(await stage.cogSession());
  await cog
    .row(paper.title)
    .getByRole('button', { name: /^Record that COG was told/ })
    .click();
  await confirm(page, 'Record that COG was told', { type: { Note: 'Told by e-mail; it agreed.' } });
  await expect(cog.row(paper.title)).toContainText('COG was told');
  await screen.expectHistory(/Told by e-mail; it agreed/);
});
