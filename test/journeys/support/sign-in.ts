import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';

/** Signs in through the page, after whoever was signed in has signed out. Ends at what waits for them. */
export async function signIn(page: Page, name: string): Promise<void> {
  const account = page.getByRole('button', { name: /^Account of/ });
  if (await account.isVisible()) {
    await account.click();
    await page.getByRole('button', { name: 'Sign out' }).click();
  } else await page.goto('/sign-in');
  await expect(page.getByRole('heading', { name: 'Try the demo' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: new RegExp(`^Sign in as .*${name}`) }).click();
  await expect(page.getByRole('button', { name: `Account of ${name}` })).toBeVisible();
  await expectAccessible(page);
}
