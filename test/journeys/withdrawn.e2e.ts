import { expect } from '@playwright/test';
import { AgendaScreen } from './support/agenda-screen.ts';
import { CAST } from './support/cast.ts';
import { journey } from './support/journey.ts';
import { PaperScreen } from './support/paper-screen.ts';
import { signIn } from './support/sign-in.ts';

journey('a paper that is withdrawn after issue keeps its number on the agenda', async ({ page, stage }) => {
  const paper = await stage.paper('on-agenda');
  await stage.issue(paper.meeting);

  await signIn(page, CAST.governance);
  const screen = await new PaperScreen(page, paper).open();
  await screen.act('Withdraw the paper', {
    type: { Reason: 'The figures are under review.', 'Who agreed to this': 'The Commissioner as chair' },
  });
  await screen.expectState('Withdrawn');
  await screen.expectHistory(/Withdrew the paper.*The figures are under review/);

  const agenda = await new AgendaScreen(page).open(paper.meeting);
  await agenda.expectNumber(paper.title, '1');
  await expect(agenda.row(paper.title)).toContainText('Withdrawn');
});
