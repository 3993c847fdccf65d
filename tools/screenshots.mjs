// `npm run screenshots`: drives a demo of its own through every screen, light and dark, wide and phone, and leaves the
// pictures in test-results/screenshots; those the README shows go to docs. `--url` takes a running demo instead,
// `--only name,name` some screens, `--to` another folder.
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { PlainError, runMain } from './plain-error.mjs';
import { ask } from './screenshots/ask.mjs';
import { startDemo } from './screenshots/demo.mjs';
import { SCREENS } from './screenshots/screens.mjs';
import { runNode } from './suite/run.mjs';
import { root } from './workspace.mjs';

const SIZES = { wide: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };
/** What the README shows: the first screenful, as a visitor sees it. */
const IN_README = ['readiness', 'paper-drafting', 'section', 'approve', 'read', 'agenda'];

const SCHEMES = /** @type {const} */ (['light', 'dark']);
const FLAGS = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-background-networking'];

const { values: options } = parseArgs({
  options: {
    url: { type: 'string' },
    only: { type: 'string' },
    to: { type: 'string', default: 'test-results/screenshots' },
  },
});

/** @param {import('@playwright/test').Page} page @param {string} url @param {string} name */
async function signInAs(page, url, name) {
  await page.goto(`${url}/sign-in`);
  const { signInPage } = await ask(page, '{ signInPage { demoPassword demoPeople { name email } } }');
  const person = signInPage.demoPeople.find((/** @type {{ name: string }} */ each) => each.name === name);
  if (!person) throw new PlainError(`Nobody of the demo is called ${name}.`);
  const variables = { email: person.email, password: signInPage.demoPassword };
  await ask(
    page,
    'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename } }',
    variables,
  );
}

/**
 * Puts other values into what the server answers, until the returned function is called.
 * @param {import('@playwright/test').Page} page
 * @param {NonNullable<import('./screenshots/screens.mjs').Screen['answers']>} answers
 */
async function answering(page, answers) {
  await page.route('**/graphql', async (route) => {
    const { operationName } = route.request().postDataJSON();
    const response = await route.fetch();
    const { data, ...rest } = await response.json();
    try {
      await route.fulfill({ response, json: { ...rest, data: data && answers(operationName, data) } });
    } catch {
      await route.fulfill({ status: 500 });
    }
  });
  return () => page.unroute('**/graphql');
}

/** A dialog is pictured with the window it lies in; a page in its whole length. @param {import('@playwright/test').Page} page */
const isWholePage = async (page) =>
  (await page.locator('[role=dialog]:visible, [popover]:popover-open').count()) === 0;

/** @param {import('@playwright/test').Page} page @param {string} name */
async function sayWhereItOverflows(page, name) {
  const over = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
  if (over > 0) console.log(`${name} scrolls sideways by ${over} pixels.`);
}

/** @param {string} url */
async function takeAll(url) {
  const folder = path.resolve(root, options.to);
  mkdirSync(folder, { recursive: true });
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) throw new PlainError('Screenshots need Chromium; set CHROMIUM_PATH.');
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  const wanted = options.only?.split(',');
  const screens = SCREENS.filter(({ name }) => !wanted || wanted.includes(name));
  try {
    for (const name of new Set(screens.map(({ as }) => as))) {
      const context = await browser.newContext({
        locale: 'en-GB',
        timezoneId: 'Europe/London',
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      if (name) await signInAs(page, url, name);
      else await page.goto(`${url}/sign-in`);
      for (const screen of screens.filter(({ as }) => as === name)) {
        const address = await screen.address(page);
        const answerAsEver = screen.answers && (await answering(page, screen.answers));
        for (const colorScheme of SCHEMES)
          for (const [size, viewport] of Object.entries(SIZES)) {
            await page.setViewportSize(viewport);
            await page.emulateMedia({ colorScheme });
            await page.goto(url + address, { waitUntil: 'networkidle' });
            await screen.show?.(page);
            await page.waitForTimeout(300);
            const picture = `${screen.name}-${size}-${colorScheme}.png`;
            await sayWhereItOverflows(page, picture);
            await page.screenshot({ path: path.join(folder, picture), fullPage: await isWholePage(page) });
            if (size === 'wide' && IN_README.includes(screen.name))
              await page.screenshot({ path: path.join(root, 'docs', `${screen.name}-${colorScheme}.png`) });
          }
        await answerAsEver?.();
        console.log(screen.name);
      }
      await context.close();
    }
  } finally {
    await browser.close();
  }
}

await runMain(async () => {
  if (options.url) {
    await takeAll(options.url);
    return 0;
  }
  if (!(await runNode(['tools/nx.mjs', 'run-many', '-t', 'build', '--outputStyle=static'])))
    throw new PlainError('Countersign could not be built; see above.');
  const demo = await startDemo();
  try {
    await takeAll(demo.url);
    return 0;
  } finally {
    await demo.stop();
  }
});
