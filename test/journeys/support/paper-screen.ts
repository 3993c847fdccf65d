import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { confirm, type FilledIn } from './dialog.ts';

type View = 'sections' | 'comments' | 'editions' | 'history';

/** The page of one paper, and the pages on which it is submitted, decided on and read. */
export class PaperScreen {
  constructor(
    readonly page: Page,
    readonly paper: { readonly id: string; readonly title: string },
  ) {}

  /** Opens the paper at one of its parts. */
  async open(view: View = 'sections'): Promise<this> {
    await this.page.goto(`/papers/${this.paper.id}${view === 'sections' ? '' : `?view=${view}`}`);
    await expect(this.page.getByRole('heading', { level: 1, name: this.paper.title })).toBeVisible();
    await expectAccessible(this.page);
    return this;
  }

  /** Does an act that a dialog asks for. */
  async act(button: string, filled: FilledIn = {}): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).click();
    await confirm(this.page, button, filled);
  }

  /** The paper stands here on its way. */
  async expectState(words: string): Promise<void> {
    await expect(this.page.locator('header, main').getByText(words, { exact: true }).first()).toBeVisible();
  }

  /** What the front sheet says under a label. */
  frontSheet(label: string | RegExp): Locator {
    const line = this.page.getByRole('complementary').locator('dl > div');
    return line.filter({ has: this.page.locator('dt').getByText(label, { exact: true }) }).locator('dd');
  }

  /** Opens one of its sections. */
  async openSection(name: string): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expectAccessible(this.page);
  }

  /** Checks the whole of it and submits it. */
  async submit(): Promise<void> {
    await this.page.getByRole('button', { name: 'Check and submit' }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: /^Check the paper/ })).toBeVisible();
    await expectAccessible(this.page);
    await this.page.getByRole('button', { name: /^Submit edition .* to Chief Officer$/ }).click();
    await this.page.waitForURL(`**/papers/${this.paper.id}/submitted`);
    await expectAccessible(this.page);
  }

  /** Opens the page on which its Chief Officer reads and decides. */
  async readToDecide(): Promise<void> {
    await this.page.getByRole('button', { name: 'Read and decide' }).click();
    await expect(this.page.getByRole('heading', { name: 'Your decision' })).toBeVisible();
    await expectAccessible(this.page);
  }

  /** Signs the statement, on the page on which it is decided. */
  async approve(edition: string): Promise<void> {
    await this.page.getByLabel(`Approve edition ${edition}`).check();
    await this.page.getByLabel('I have read the edition, and I make this statement').check();
    await expectAccessible(this.page);
    await this.page.getByRole('button', { name: `Approve edition ${edition}` }).click();
  }

  /** Sends it back, on the page on which it is decided. */
  async return(edition: string, reason: string): Promise<void> {
    await this.page.getByLabel('Return it').check();
    await this.page.getByLabel('Reason').fill(reason);
    await expectAccessible(this.page);
    await this.page.getByRole('button', { name: `Return edition ${edition}` }).click();
  }

  /** The decision was recorded, and the page says so. */
  async expectDecided(how: 'approved' | 'returned'): Promise<void> {
    await this.page.waitForURL(`**/papers/${this.paper.id}/${how}`);
    await expect(this.page.getByRole('heading', { level: 1, name: how })).toBeVisible();
    await expectAccessible(this.page);
  }

  /** Opens the latest edition to read; these words are in it. */
  async read(words: string): Promise<void> {
    await this.page.goto(`/papers/${this.paper.id}/read`);
    await expect(this.page.getByText(words)).toBeVisible();
    await expectAccessible(this.page);
  }

  /** Where the edition that is being read can be fetched as a PDF. */
  async pdf(): Promise<string> {
    return (await this.page.getByRole('link', { name: 'PDF', exact: true }).getAttribute('href')) ?? '';
  }

  /** Its history, one sentence for each act. */
  async expectHistory(...sentences: readonly RegExp[]): Promise<void> {
    await this.open('history');
    for (const sentence of sentences)
      await expect(this.page.getByRole('listitem').filter({ hasText: sentence }).first()).toBeVisible();
  }
}
