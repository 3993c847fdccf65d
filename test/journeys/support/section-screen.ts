import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';

/** The page on which one section is written, and the page on which it is signed. */
export class SectionScreen {
  readonly text: Locator;

  constructor(readonly page: Page) {
    this.text = page.getByRole('textbox', { name: /^Text of/ });
  }

  /** Opens the section of this number, and waits until it can be written in. */
  async open(paperId: string, sectionId: string): Promise<this> {
    await this.page.goto(`/papers/${paperId}/sections/${sectionId}`);
    await this.expectMayWrite(true);
    await expectAccessible(this.page);
    return this;
  }

  /** The text takes what is typed, or takes nothing. */
  async expectMayWrite(may: boolean): Promise<void> {
    await expect(this.text).toHaveAttribute('contenteditable', String(may));
    await expect(this.text).toHaveAttribute('aria-readonly', String(!may));
  }

  /** Types a paragraph of its own at the end of the text. */
  async write(words: string): Promise<void> {
    await this.text.press('Control+End');
    await this.text.press('Enter');
    await this.text.pressSequentially(words);
  }

  /** Where somebody else writes, with their name. */
  caretOf(name: string): Locator {
    return this.text.locator('.caret-name').filter({ hasText: name });
  }

  /** Puts a comparison table at the end of the text. */
  async insertComparison(): Promise<void> {
    await this.text.press('Control+End');
    await this.insert('Comparison table');
    await expect(this.cell('previous')).toBeVisible();
  }

  /** Puts a block where the caret is, by the menu of the tools. */
  async insert(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Insert', exact: true }).click();
    await this.page.getByRole('option', { name: new RegExp(`^${name}`) }).click();
  }

  /** Puts a block where the caret is, by typing a slash and the beginning of its name. */
  async slash(name: string): Promise<void> {
    await this.page.keyboard.type(`/${name}`);
    await expect(
      this.page.getByRole('listbox', { name: 'Insert' }).getByRole('option').first(),
    ).toBeVisible();
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByRole('listbox')).toHaveCount(0);
  }

  /** Types texts into cells one after the other, with the Tab key between them; a blank one is passed over. */
  async fill(...texts: readonly string[]): Promise<void> {
    for (const [index, text] of texts.entries()) {
      if (index > 0) await this.page.keyboard.press('Tab');
      await this.page.keyboard.type(text);
    }
  }

  /** Pastes what a clipboard would hold, by its types. */
  async paste(held: Readonly<Record<string, string>>): Promise<void> {
    await this.page.evaluate((data) => {
      const clipboardData = new DataTransfer();
      for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, held);
  }

  /** The last block of a kind, such as `risk-register`. */
  block(kind: string): Locator {
    return this.text.locator(`[data-block="${kind}"]`).last();
  }

  /** Every cell of one column of a block, in the order of its rows; the head is none of them. */
  column(kind: string, key: string): Locator {
    return this.block(kind).locator(
      `.block-rows .block-row:not(.block-heads) [data-column="${key}"]:visible`,
    );
  }

  /** The figure of one period in the first row of the comparison table. */
  cell(period: 'previous' | 'current'): Locator {
    return this.text.locator(`[role="cell"][data-column="${period}"]`).first();
  }

  /** Types a figure into the first row of the comparison table. */
  async enter(period: 'previous' | 'current', figure: string): Promise<void> {
    await this.cell(period).click();
    await this.page.keyboard.type(figure);
  }

  /** Pastes a piece of a web page at the end of the text. */
  async pasteHtml(html: string): Promise<void> {
    await this.text.press('Control+End');
    await this.text.evaluate((text, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', pasted);
      text.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, html);
  }

  /** Pastes an image file at the end of the text. */
  async pasteImage(name: string, bytes: Buffer): Promise<void> {
    await this.text.press('Control+End');
    await this.text.evaluate(
      (text, [file, base64]) => {
        const clipboardData = new DataTransfer();
        const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        clipboardData.items.add(new File([content], file, { type: 'image/png' }));
        text.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      },
      [name, bytes.toString('base64')] as const,
    );
  }

  /** Everything that was typed is in the database, and the page says since when. */
  async expectSaved(): Promise<void> {
    await expect(this.page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  }

  /** Reads the text as it is stored, makes the statements, and signs or accepts it. */
  async sign(how: 'sign' | 'accept'): Promise<void> {
    const words = how === 'sign' ? SIGN : ACCEPT;
    await this.page.getByRole('button', { name: words.link, exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 2, name: words.act })).toBeVisible();
    for (const statement of await this.page.getByRole('checkbox').all()) await statement.check();
    await expectAccessible(this.page);
    await this.page.getByRole('button', { name: words.act, exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: words.done })).toBeVisible();
    await expectAccessible(this.page);
  }
}

const SIGN = { link: 'Check and sign', act: 'Sign this section', done: 'You have signed this section' };
const ACCEPT = {
  link: 'Read and accept',
  act: 'Accept this section',
  done: 'You have accepted this section',
};
