import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { confirm, type FilledIn } from './dialog.ts';

/** The page of the agenda of one meeting. */
export class AgendaScreen {
  constructor(readonly page: Page) {}

  /** Opens the agenda. */
  async open({ id, name }: { readonly id: string; readonly name: string }): Promise<this> {
    await this.page.goto(`/meetings/${id}/agenda`);
    await expect(this.page.getByRole('heading', { level: 1, name: 'Agenda' })).toBeVisible();
    await expect(this.page.getByRole('link', { name }).first()).toBeVisible();
    await expectAccessible(this.page);
    return this;
  }

  /** The row of a paper, on the agenda or beside it. */
  row(title: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: title });
  }

  /** A paper stands on the agenda under this number. */
  async expectNumber(title: string, number: string): Promise<void> {
    await expect(this.row(title).getByText(number, { exact: true })).toBeVisible();
  }

  /** Puts an approved paper on the agenda. */
  async place(title: string): Promise<void> {
    const button = this.row(title).getByRole('button', { name: /^Place on the agenda/ });
    await button.click();
    await expect(button).toBeHidden();
    await expectAccessible(this.page);
  }

  /** Records that the chair takes a late paper, and puts it on the agenda. */
  async placeLate(title: string, reason: string, chair: string): Promise<void> {
    const row = this.row(title);
    await row.getByRole('button', { name: /^Record the chair’s acceptance/ }).click();
    await confirm(this.page, 'Record the chair’s acceptance', {
      type: { 'Why it is late': reason, 'Who accepted it': chair },
    });
    await this.place(title);
  }

  /** Issues it. */
  async issue(): Promise<void> {
    await this.page.getByRole('button', { name: 'Issue the agenda' }).click();
    await confirm(this.page, 'Issue the agenda');
    await expectAccessible(this.page);
  }

  /** Records that the meeting took place, or closes it. */
  async end(how: 'Record that it was held' | 'Close the meeting'): Promise<void> {
    await this.page.getByRole('button', { name: how, exact: true }).click();
    await confirm(this.page, how);
    await expectAccessible(this.page);
  }

  /** Records what the board decided about a paper. */
  async recordOutcome(title: string, filled: FilledIn): Promise<void> {
    await this.row(title)
      .getByRole('button', { name: /^Record the outcome/ })
      .click();
    await confirm(this.page, 'Record the outcome', filled);
    await expectAccessible(this.page);
  }
}
