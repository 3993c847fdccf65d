import { expect } from '@playwright/test';
import { DEMO_PASSWORD } from '../../api/demo/cast/people.ts';
import { expectAccessible } from './support/accessible.ts';
import { CAST } from './support/cast.ts';
import { journey } from './support/journey.ts';
import { SectionScreen } from './support/section-screen.ts';

journey(
  'words that are only in a page whose session has ended are saved by signing in over it',
  async ({ arrive, stage }) => {
    const paper = await stage.paper('drafting');
    const section = await stage.section(paper, '5.2');
    const [page, elsewhere] = [await arrive(CAST.lead), await arrive(CAST.lead)];
    const lead = await new SectionScreen(page).open(paper.id, section);
    await lead.write('Before the cut.');
    await lead.expectSaved();

    await page.context().setOffline(true);
    await lead.write('During the cut.');
    await expect(page.getByText(/^Offline, \d+ changes? kept in this page$/).first()).toBeVisible();

    await elsewhere.goto('/account');
    await elsewhere.getByRole('button', { name: 'Sign out everywhere' }).click();
    await elsewhere.getByRole('dialog').getByRole('button', { name: 'Sign out everywhere' }).click();
    await expect(elsewhere.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();

    await page.context().setOffline(false);
    const again = page.getByRole('dialog', { name: 'Sign in again to save your words' });
    await expect(again).toBeVisible();
    await expectAccessible(page);
    await again.getByRole('textbox', { name: 'Password' }).fill('not the password');
    await again.getByRole('button', { name: 'Sign in' }).click();
    await expect(again).toContainText('You could not be signed in');
    await again.getByRole('textbox', { name: 'Password' }).fill(DEMO_PASSWORD);
    await again.getByRole('button', { name: 'Sign in' }).click();

    await expect(again).toBeHidden();
    await lead.expectSaved();
    await page.reload();
    for (const words of ['Before the cut.', 'During the cut.']) await expect(lead.text).toContainText(words);
    await expectAccessible(page);
  },
);
