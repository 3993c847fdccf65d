import { randomUUID } from 'node:crypto';
import { formatDay } from '@countersign/domain';
import { expect } from '@playwright/test';
import { AgendaScreen } from './support/agenda-screen.ts';
import { CAST } from './support/cast.ts';
import { CogScreen } from './support/cog-screen.ts';
import { commission } from './support/commission-screen.ts';
import { journey } from './support/journey.ts';
import { PaperScreen } from './support/paper-screen.ts';
import { SectionScreen } from './support/section-screen.ts';
import { signIn } from './support/sign-in.ts';

const LED = ['5.1 Performance', '5.2 Delivery'];

journey('a paper goes from commission to closed through the hands of six people', async ({ page, stage }) => {
  // The meeting is today, so that its outcome can be recorded: every deadline is past, and the paper comes late.
  const meeting = await stage.plan(0);
  const title = `Farm theft ${randomUUID().slice(0, 8)}`;
  const section = new SectionScreen(page);
  const agenda = new AgendaScreen(page);

  await signIn(page, CAST.governance);
  const id = await commission(page, {
    template: 'Single Subject Report',
    title,
    meeting: meeting.name,
    author: CAST.author,
    chiefOfficer: CAST.chiefOfficerPost,
    lead: CAST.lead,
  });
  const paper = { id, title, meeting };
  const screen = new PaperScreen(page, paper);
  await screen.open();
  for (const label of ['Agenda Number', 'Version Number', 'Date of Approval by Chief Officer'])
    await expect(screen.frontSheet(label)).toHaveText('Not yet');

  await signIn(page, CAST.author);
  await screen.open();
  await screen.act('Start the paper');
  await screen.openSection('3.0 Executive Summary');
  await section.write('Farm theft fell by a quarter.');
  await section.expectSaved();
  await stage.writeEmpty(paper, CAST.author);

  await signIn(page, CAST.lead);
  for (const name of LED) {
    await screen.open();
    await screen.openSection(name);
    await section.write('Thefts fell from 120 to 90.');
    await section.expectSaved();
    await section.sign('sign');
  }

  await signIn(page, CAST.author);
  for (const name of LED) {
    await screen.open();
    await screen.openSection(name);
    await section.sign('accept');
  }
  await screen.open();
  await screen.submit();

  await signIn(page, CAST.chiefOfficer);
  await screen.open();
  await screen.readToDecide();
  await screen.approve('0.1');
  await screen.expectDecided('approved');

  await signIn(page, CAST.cogSecretary);
  const cog = await new CogScreen(page).open(await stage.cogSession());
  await cog.record(title, { choose: ['Approved'] });
  await expect(cog.row(title)).toContainText('approved');

  await signIn(page, CAST.governance);
  await agenda.open(meeting);
  await agenda.placeLate(title, 'The meeting was called at short notice.', 'The Commissioner as chair');
  await agenda.expectNumber(title, '1');
  await agenda.issue();

  await signIn(page, CAST.boardSecretary);
  await agenda.open(meeting);
  await agenda.recordOutcome(title, { choose: ['Noted'] });

  await signIn(page, CAST.governance);
  await screen.open();
  await screen.expectState('Presented');
  await screen.act('Close the paper');
  await screen.expectState('Closed');

  const today = formatDay(meeting.day);
  await expect(screen.frontSheet('Agenda Number')).toHaveText('1');
  await expect(screen.frontSheet('Version Number')).toHaveText('1.0');
  await expect(screen.frontSheet('Date of Meeting')).toHaveText(today);
  await expect(screen.frontSheet('Date of Approval by Chief Officer')).toHaveText(
    `ACC ${CAST.chiefOfficer}, ${today}`,
  );
  await expect(screen.frontSheet(/^COG meeting date/)).toHaveText(`COG, ${today}`);
  await screen.expectHistory(/Commissioned/, /Approved edition/, /Closed/);

  await screen.read('Farm theft fell by a quarter.');
  const pdf = await page.request.get(await screen.pdf());
  expect(pdf.headers()['content-type']).toContain('application/pdf');
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
});
