import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { confirm, type FilledIn, fillIn } from './dialog.ts';

/** The page of one session of COG. */
export class CogScreen {
  constructor(readonly page: Page) {}

  /** Finds the session among all of them, and opens it. */
  async open(sessionId: string): Promise<this> {
    await this.page.goto('/cog');
    await expect(this.page.getByRole('heading', { level: 1, name: 'COG' })).toBeVisible();
    await expectAccessible(this.page);
    await this.page.locator(`a[href="/cog/${sessionId}"]`).click();
    await expect(this.page.getByRole('heading', { name: 'Papers due' })).toBeVisible();
    await expectAccessible(this.page);
    return this;
  }

  /** The row of a paper, whether it is due or decided. */
  row(title: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: title });
  }

  /** Opens the form for the outcome of a paper and fills it in, without recording it yet. */
  async prepare(title: string, filled: FilledIn): Promise<void> {
    await this.row(title).getByRole('button', { name: 'Record the outcome' }).click();
    await fillIn(this.page, filled);
  }

  /** Records what COG decided about a paper. */
  async record(title: string, filled: FilledIn): Promise<void> {
    await this.prepare(title, filled);
    await confirm(this.page, 'Record the outcome');
  }
}
