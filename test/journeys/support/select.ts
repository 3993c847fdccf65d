import { expect, type Locator } from '@playwright/test';

/** Picks the option of a list whose words hold these, once the list has it. */
export async function select(list: Locator, words: string): Promise<void> {
  const option = list.getByRole('option').filter({ hasText: words });
  await expect(option).toHaveCount(1);
  await list.selectOption(await option.getAttribute('value'));
}
