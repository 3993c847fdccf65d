import { expect } from '@playwright/test';
import { AgendaScreen } from './support/agenda-screen.ts';
import { CAST } from './support/cast.ts';
import { journey } from './support/journey.ts';
import { PaperScreen } from './support/paper-screen.ts';
import { signIn } from './support/sign-in.ts';

journey('a paper that comes after issue gets a letter, and says that it is late', async ({ page, stage }) => {
  const first = await stage.paper('on-agenda');
  const late = await stage.paper('approved', first.meeting);
  await stage.issue(first.meeting);

  await signIn(page, CAST.governance);
  const agenda = await new AgendaScreen(page).open(first.meeting);
  await agenda.placeLate(late.title, 'A court ruling of this week changes it.', 'The Commissioner as chair');
  await agenda.expectNumber(first.title, '1');
  await agenda.expectNumber(late.title, '1A');

  const screen = await new PaperScreen(page, late).open();
  await screen.expectState('Issued');
  await expect(page.getByText('A court ruling of this week changes it.')).toBeVisible();
});
