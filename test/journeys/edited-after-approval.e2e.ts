import { expect } from '@playwright/test';
import { CAST } from './support/cast.ts';
import { CogScreen } from './support/cog-screen.ts';
import { journey } from './support/journey.ts';
import { PaperScreen } from './support/paper-screen.ts';
import { SectionScreen } from './support/section-screen.ts';
import { signIn } from './support/sign-in.ts';

journey(
  'an approved paper that is amended loses its approvals, keeps its sign-offs, and comes back as edition 2.0',
  async ({ page, stage }) => {
    const paper = await stage.paper('approved');
    const screen = new PaperScreen(page, paper);

    await signIn(page, CAST.author);
    await screen.open();
    await screen.act('Amend the paper', { type: { Reason: 'A figure was corrected at the source.' } });
    await screen.expectState('Drafting');
    await expect(page.getByRole('link', { name: /^Sections/ })).toContainText('2 of 2 signed');
    await expect(screen.frontSheet('Date of Approval by Chief Officer')).toHaveText('Not yet');

    await screen.openSection('4.0 Introduction/Background');
    const background = new SectionScreen(page);
    await background.write('The corrected figure is 118.');
    await background.expectSaved();
    await screen.open();
    await screen.submit();

    await signIn(page, CAST.chiefOfficer);
    await screen.open();
    await screen.readToDecide();
    await screen.approve('1.1');
    await screen.expectDecided('approved');

    await signIn(page, CAST.cogSecretary);
    const cog = await new CogScreen(page).open(await stage.cogSession());
    await cog.record(paper.title, { choose: ['Approved'] });

    await screen.open('editions');
    await screen.expectState('Approved');
    await expect(screen.frontSheet('Version Number')).toHaveText('2.0');
    await screen.expectHistory(/A figure was corrected at the source/);
  },
);
