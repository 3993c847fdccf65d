import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { select } from './select.ts';

/** What a paper is commissioned with. */
export interface Commission {
  readonly template: string;
  readonly title: string;
  readonly meeting: string;
  readonly author: string;
  readonly chiefOfficer: string;
  readonly lead: string;
}

/** Commissions a paper through the pages for it; answers its id. */
export async function commission(page: Page, asked: Commission): Promise<string> {
  await page.goto('/commission');
  await expect(page.getByRole('heading', { name: 'From a template' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: asked.template, exact: true }).click();
  await select(page.getByLabel('Meeting', { exact: true }), asked.meeting);
  await page.waitForURL(/meeting=/);
  await page.getByLabel('Title').fill(asked.title);
  await select(page.getByLabel('Author', { exact: true }), asked.author);
  await select(page.getByLabel('Chief Officer', { exact: true }), asked.chiefOfficer);
  for (const list of await page.getByLabel(/^Lead of/).all()) await select(list, asked.lead);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Commission paper' }).click();
  await page.waitForURL(/\/papers\/[0-9a-f-]{36}$/);
  return page.url().split('/').at(-1) ?? '';
}
