import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { CAST } from './support/cast.ts';
import { journey } from './support/journey.ts';
import { SectionScreen } from './support/section-screen.ts';
import { signIn } from './support/sign-in.ts';

const MINUTE = 60_000;
const IDLE = 60 * MINUTE;

/** Lets the page's time pass with nobody at it, up to a minute before its session ends. */
async function leaveAlone(page: Page): Promise<void> {
  await page.clock.fastForward(IDLE - MINUTE);
}

journey(
  'a page that is left alone warns before it signs out, and leads back to where its reader was with every word there',
  async ({ page, stage }) => {
    const paper = await stage.paper('drafting');
    const id = await stage.section(paper, '5.1');
    const warning = page.getByRole('dialog', { name: 'You are about to be signed out' });
    await page.clock.install();

    await signIn(page, CAST.lead);
    const section = await new SectionScreen(page).open(paper.id, id);
    await section.write('Before the break.');
    await section.expectSaved();
    await leaveAlone(page);
    await expect(warning).toContainText('you will be signed out in less than a minute');
    await expectAccessible(page);

    // What others do reaches the page, and is not taken for somebody at it.
    await stage.comment(CAST.author, paper, id, 'Which month is this?');
    await expect(page.getByText('Which month is this?')).toBeAttached();
    await page.clock.runFor(10_000);
    await expect(warning).toBeVisible();

    await warning.getByRole('button', { name: 'Stay signed in' }).click();
    await expect(warning).toBeHidden();
    await section.write('After the break.');
    await section.expectSaved();

    await leaveAlone(page);
    await expect(warning).toBeVisible();
    await page.clock.fastForward(MINUTE);
    await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
    await expect(page.getByText('Before the break.')).toBeHidden();
    await expectAccessible(page);

    await page.getByRole('button', { name: new RegExp(`^Sign in as .*${CAST.lead}`) }).click();
    await page.waitForURL(`**/papers/${paper.id}/sections/${id}`);
    await section.expectMayWrite(true);
    for (const words of ['Before the break.', 'After the break.'])
      await expect(section.text).toContainText(words);
    await expectAccessible(page);
  },
);
