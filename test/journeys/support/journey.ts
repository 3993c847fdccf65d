import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { FiguresStore } from './figures-store.ts';
import { Organisation } from './organisation.ts';
import { signIn } from './sign-in.ts';
import { Stage } from './stage.ts';

interface Fixtures {
  /** Opens another browser in which somebody has just signed in. */
  readonly arrive: (name: string) => Promise<Page>;
  /** Sets papers up to where a journey begins. */
  readonly stage: Stage;
  /** Fills the store of figures. */
  readonly store: FiguresStore;
}

/** A journey through the demo. */
export const journey = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from it
  baseURL: async ({}, use) => use(process.env.DEMO_URL),
  stage: async ({ baseURL }, use) => {
    if (baseURL === undefined) throw new Error('No demo is running.');
    await use(new Stage(new Organisation(baseURL)));
  },
  store: async ({ baseURL }, use) => {
    if (baseURL === undefined) throw new Error('No demo is running.');
    await use(new FiguresStore(new Organisation(baseURL)));
  },
  arrive: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (name) => {
      const context = await browser.newContext();
      contexts.push(context);
      const page = await context.newPage();
      await signIn(page, name);
      return page;
    });
    for (const context of contexts) await context.close();
  },
});
