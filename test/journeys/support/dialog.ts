import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { select } from './select.ts';

/** What somebody fills in before an act: choices and boxes by their words, fields by their labels. */
export interface FilledIn {
  readonly choose?: readonly string[];
  readonly pick?: Readonly<Record<string, string>>;
  readonly type?: Readonly<Record<string, string>>;
}

/** Fills in the open dialog and presses the button that says the act; it closes when the act is done. */
export async function confirm(page: Page, act: string, filled: FilledIn = {}): Promise<void> {
  const dialog = page.getByRole('dialog');
  await fillIn(page, filled);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: act, exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** Fills in the open dialog. */
export async function fillIn(page: Page, { choose = [], pick = {}, type = {} }: FilledIn): Promise<void> {
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  for (const choice of choose) await dialog.getByLabel(choice, { exact: true }).check();
  for (const [label, option] of Object.entries(pick)) await select(dialog.getByLabel(label), option);
  for (const [name, text] of Object.entries(type)) await dialog.getByRole('textbox', { name }).fill(text);
}
