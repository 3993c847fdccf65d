import { expect } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { AgendaScreen } from './support/agenda-screen.ts';
import { CAST } from './support/cast.ts';
import { confirm } from './support/dialog.ts';
import { journey } from './support/journey.ts';
import { PaperScreen } from './support/paper-screen.ts';
import { signIn } from './support/sign-in.ts';

journey(
  'a meeting is closed once it was held and every paper on it has its outcome; its agenda stays',
  async ({ page, stage }) => {
    const meeting = await stage.plan(0);
    const paper = await stage.paper('approved', meeting);
    await stage.placeLate(paper);
    await stage.issue(meeting);

    await signIn(page, CAST.boardSecretary);
    const agenda = await new AgendaScreen(page).open(meeting);
    await agenda.end('Record that it was held');
    await page.getByRole('button', { name: /^Close the meeting: not possible yet/ }).click();
    await expect(page.getByText(`“${paper.title}” has no outcome. Record it first.`)).toBeVisible();
    await expectAccessible(page);

    await agenda.recordOutcome(paper.title, { choose: ['Noted'] });
    await agenda.end('Close the meeting');
    await expect(page.getByRole('main').getByText('Closed', { exact: true }).first()).toBeVisible();
    for (const act of [/^Close the meeting/, /^Record/, /^Add a verbal item/])
      await expect(page.getByRole('button', { name: act })).toBeHidden();
    await agenda.open(meeting);
    await agenda.expectNumber(paper.title, '1');
    await expect(agenda.row(paper.title)).toContainText('Noted');
  },
);

journey(
  'the papers of a meeting that is cancelled move to the next one, and go on from there',
  async ({ page, stage }) => {
    const meeting = await stage.plan(33);
    // On the day after, so that no other meeting comes between them.
    const next = await stage.plan(34);
    const ready = await stage.paper('on-agenda', meeting);
    const drafted = await stage.paper('drafting', meeting);

    await signIn(page, CAST.governance);
    await page.goto(`/meetings/${meeting.id}`);
    await expect(page.getByRole('heading', { level: 1, name: meeting.name })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Cancel the meeting', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('It has 2 papers.');
    await expect(dialog).toContainText('to the next meeting of');
    await confirm(page, 'Cancel the meeting', { type: { Reason: 'The chair is ill.' } });
    await expect(page.getByRole('main').getByText('Cancelled', { exact: true }).first()).toBeVisible();
    await expectAccessible(page);

    for (const [paper, state] of [
      [ready, 'Approved'],
      [drafted, 'Drafting'],
    ] as const) {
      const screen = await new PaperScreen(page, paper).open();
      await screen.expectState('Deferred');
      await expect(page.getByRole('link', { name: next.name }).first()).toBeVisible();
      await screen.expectHistory(
        new RegExp(`deferred it from ${meeting.name} to ${next.name}.*The chair is ill`, 'i'),
      );
      await screen.act('Take it up again');
      await screen.expectState(state);
    }

    const agenda = await new AgendaScreen(page).open(next);
    await agenda.place(ready.title);
    await agenda.expectNumber(ready.title, '1');
  },
);

journey(
  'a meeting whose papers have nowhere to go is not cancelled, and says what to do first',
  async ({ page, stage }) => {
    const meeting = await stage.plan(3_000);
    const paper = await stage.paper('drafting', meeting);

    await signIn(page, CAST.governance);
    await page.goto(`/meetings/${meeting.id}`);
    await page.getByRole('button', { name: 'Cancel the meeting', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('The chair is ill.');
    await dialog.getByRole('button', { name: 'Cancel the meeting', exact: true }).click();
    await expect(dialog).toContainText('Its 1 paper needs a later meeting that still takes papers.');
    await expect(dialog.getByRole('textbox', { name: 'Reason' })).toHaveValue('The chair is ill.');
    await expectAccessible(page);
    await (await new PaperScreen(page, paper).open()).expectState('Drafting');
  },
);
