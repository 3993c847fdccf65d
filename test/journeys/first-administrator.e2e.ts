import { expect, type Page } from '@playwright/test';
import { startThrowawayPostgres } from '../../tools/postgres.mjs';
import { Program, serve } from '../support/program.ts';
import { expectAccessible } from './support/accessible.ts';
import { journey } from './support/journey.ts';

const PASSWORD = 'three random words';

/** Opens a one-time link. */
async function follow(page: Page, link: string, title: string): Promise<void> {
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expectAccessible(page);
}

/** Types into the fields of these labels. */
async function type(page: Page, typed: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(typed)) await page.getByLabel(label, { exact: true }).fill(text);
}

/** Somebody is signed in, and the page shows it. */
async function expectIn(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('button', { name: `Account of ${name}` })).toBeVisible();
  await expectAccessible(page);
}

journey.describe('an application on an empty database', () => {
  let postgres: Awaited<ReturnType<typeof startThrowawayPostgres>>;
  journey.beforeAll(async () => {
    postgres = await startThrowawayPostgres();
  });
  journey.afterAll(async () => {
    await Program.killAll();
    await postgres.stop();
  });

  journey(
    'prints a link that works once, by which its first administrator comes in, names it, and invites the next person',
    async ({ browser }) => {
      const { program, address } = await serve(postgres.url('postgres'));
      const [link = ''] = /http:\S+\/join\/\S+/.exec(program.said) ?? [];
      const page = await (await browser.newContext()).newPage();

      await follow(page, link, 'Set up Countersign');
      await page.getByRole('button', { name: 'Set up Countersign and sign in' }).click();
      await expect(page.getByRole('alert')).toBeVisible();
      await expectAccessible(page);
      await type(page, {
        'Your name': 'Rowan Ashdown',
        'Your e-mail address': 'rowan@fenmarch.example',
        'Name of the organisation': 'Fenmarch Constabulary',
        'Short name of the organisation': 'Fenmarch',
        'Papers are reported to': 'Office of the Commissioner',
        'New password': PASSWORD,
      });
      await page.getByRole('button', { name: 'Set up Countersign and sign in' }).click();
      await expectIn(page, 'Rowan Ashdown');

      const second = await (await browser.newContext()).newPage();
      await follow(second, link, 'This link cannot be used');
      await second.goto(`${address}/sign-in`);
      await expect(second.getByText('Fenmarch Constabulary')).toBeVisible();
      await type(second, { 'E-mail address': 'rowan@fenmarch.example', Password: PASSWORD });
      await expectAccessible(second);
      await second.getByRole('button', { name: 'Sign in', exact: true }).click();
      await expectIn(second, 'Rowan Ashdown');

      await page.goto(`${address}/people`);
      await page.getByRole('button', { name: 'Invite somebody' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Name', { exact: true }).fill('Ines Duarte');
      await dialog.getByLabel('E-mail address', { exact: true }).fill('ines@fenmarch.example');
      await dialog.getByLabel('Governance staff', { exact: true }).check();
      await expectAccessible(page);
      await dialog.getByRole('button', { name: 'Make the account and its link' }).click();
      const invitation = (await dialog.locator('code').textContent()) ?? '';
      expect(invitation).toMatch(new RegExp(`^${address}/join/`));
      await expectAccessible(page);
      await dialog.getByRole('button', { name: 'Done' }).click();
      await expect(page.getByRole('link', { name: 'Ines Duarte' })).toBeVisible();

      const theirs = await (await browser.newContext()).newPage();
      await follow(theirs, invitation, 'Welcome, Ines Duarte');
      await type(theirs, { 'New password': PASSWORD });
      await theirs.getByRole('button', { name: 'Set password and sign in' }).click();
      await expectIn(theirs, 'Ines Duarte');
      await follow(theirs, invitation, 'This link cannot be used');
      for (const each of [page, second, theirs]) await each.context().close();
    },
  );
});
