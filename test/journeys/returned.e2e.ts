import { expect } from '@playwright/test';
import { CAST } from './support/cast.ts';
import { journey } from './support/journey.ts';
import { PaperScreen } from './support/paper-screen.ts';
import { SectionScreen } from './support/section-screen.ts';
import { signIn } from './support/sign-in.ts';

journey(
  'a paper that the Chief Officer returns is changed, and approved in its new text',
  async ({ page, stage }) => {
    const paper = await stage.paper('with-officer');
    const screen = new PaperScreen(page, paper);

    await signIn(page, CAST.chiefOfficer);
    await screen.open();
    await screen.readToDecide();
    await screen.return('0.1', 'Say what happens after March.');
    await screen.expectDecided('returned');

    await signIn(page, CAST.author);
    await screen.open();
    await screen.expectState('Returned');
    await expect(page.getByText(/Say what happens after March/).first()).toBeVisible();
    await screen.openSection('3.0 Executive Summary');
    const summary = new SectionScreen(page);
    await summary.write('From April the patrols go on with a smaller team.');
    await summary.expectSaved();
    await screen.open();
    await screen.submit();

    await signIn(page, CAST.chiefOfficer);
    await screen.open();
    await screen.readToDecide();
    await expect(page.getByText('1 section has changed')).toBeVisible();
    await expect(page.getByRole('link', { name: '3.0 Executive Summary' }).first()).toBeVisible();
    await screen.approve('0.2');
    await screen.expectDecided('approved');

    await screen.open();
    await screen.expectState('With COG');
    await expect(screen.frontSheet('Version Number')).toHaveText('1.0');
    await screen.expectHistory(/Returned .*Say what happens after March/, /Approved edition/);
  },
);
