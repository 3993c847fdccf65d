import { expect } from '@playwright/test';
import { AgendaScreen } from './support/agenda-screen.ts';
import { CAST } from './support/cast.ts';
import { journey } from './support/journey.ts';
import { PaperScreen } from './support/paper-screen.ts';
import { signIn } from './support/sign-in.ts';
import type { Paper } from './support/stage.ts';

const OUTCOMES = [
  { choice: 'Noted', word: 'Noted', type: {}, said: '' },
  { choice: 'Approved', word: 'Approved', type: { Note: 'With thanks.' }, said: 'With thanks.' },
  {
    choice: 'Commented on',
    word: 'Commented',
    type: { Comment: 'Bring the costs in June.' },
    said: 'Bring the costs in June.',
  },
] as const;

journey(
  'what the board decides of each paper is recorded, and a paper that it decided on is closed',
  async ({ page, stage }) => {
    const meeting = await stage.plan(0);
    const papers: Paper[] = [];
    for (const _ of OUTCOMES) {
      const paper = await stage.paper('approved', meeting);
      await stage.placeLate(paper);
      papers.push(paper);
    }
    await stage.issue(meeting);

    await signIn(page, CAST.boardSecretary);
    const agenda = await new AgendaScreen(page).open(meeting);
    for (const [index, { title }] of papers.entries()) {
      const { choice, word, type, said } = OUTCOMES[index] ?? OUTCOMES[0];
      await agenda.recordOutcome(title, { choose: [choice], type });
      await expect(agenda.row(title)).toContainText(word);
      await expect(agenda.row(title)).toContainText(said);
      await expect(agenda.row(title).getByRole('button', { name: /^Record the outcome/ })).toBeHidden();
    }

    for (const paper of papers) {
      const screen = await new PaperScreen(page, paper).open();
      await screen.expectState('Presented');
      await screen.act('Close the paper');
      await screen.expectState('Closed');
      await screen.expectHistory(/recorded that Scrutiny Board/i, /closed the paper at edition 1\.0/i);
    }
  },
);

journey(
  'a paper that the board defers moves to the later meeting, and goes on its agenda with its approvals',
  async ({ page, stage }) => {
    const [meeting, later] = [await stage.plan(0), await stage.plan(75)];
    const paper = await stage.paper('approved', meeting);
    await stage.placeLate(paper);
    await stage.issue(meeting);

    await signIn(page, CAST.boardSecretary);
    const agenda = await new AgendaScreen(page).open(meeting);
    await agenda.recordOutcome(paper.title, {
      choose: ['Deferred to another meeting', 'Its text and period stay as they are'],
      pick: { 'It moves to': later.name },
      type: { Reason: 'The board ran out of time.' },
    });
    await expect(agenda.row(paper.title)).toContainText('Deferred');
    await expect(agenda.row(paper.title)).toContainText('The board ran out of time.');

    await signIn(page, CAST.governance);
    const screen = await new PaperScreen(page, paper).open();
    await screen.expectState('Deferred');
    await expect(page.getByRole('link', { name: later.name }).first()).toBeVisible();
    await screen.expectHistory(/to Scrutiny Board.*The board ran out of time/);
    await screen.act('Take it up again');
    await screen.expectState('Approved');
    await expect(screen.frontSheet('Version Number')).toHaveText('1.0');

    await agenda.open(later);
    await agenda.place(paper.title);
    await agenda.expectNumber(paper.title, '1');
    await agenda.open(meeting);
    await expect(agenda.row(paper.title)).toContainText('Deferred');
  },
);
