// `npm run screenshots`: drives a demo of its own through every screen, light and dark, wide and phone, and leaves the
// pictures in docs/screenshots. `--url` takes a running demo instead; `--only name,name` takes some screens; `--to` elsewhere.
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { PlainError, runMain } from './plain-error.mjs';
import { ask } from './screenshots/ask.mjs';
import { startDemo } from './screenshots/demo.mjs';
import { SCREENS } from './screenshots/screens.mjs';
import { root } from './workspace.mjs';

const SIZES = { wide: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };
const SCHEMES = /** @type {const} */ (['light', 'dark']);
const FLAGS = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-background-networking'];

const { values: options } = parseArgs({
  options: {
    url: { type: 'string' },
    only: { type: 'string' },
    to: { type: 'string', default: 'docs/screenshots' },
  },
});

/** @param {import('@playwright/test').Page} page @param {string} url @param {string} role */
async function signInAs(page, url, role) {
  await page.goto(`${url}/sign-in`);
  const { signInPage } = await ask(page, '{ signInPage { demoPassword demoPeople { email } } }');
  for (const { email } of signInPage.demoPeople) {
    const variables = { email, password: signInPage.demoPassword };
    const { signIn } = await ask(
      page,
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { ... on Me { roles } } }',
      variables,
    );
    if (signIn.roles?.[0] === role) return;
  }
  throw new PlainError(`Nobody of the demo has the role ${role} first.`);
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
    for (const role of new Set(screens.map(({ as }) => as))) {
      const context = await browser.newContext({
        locale: 'en-GB',
        timezoneId: 'Europe/London',
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      if (role) await signInAs(page, url, role);
      else await page.goto(`${url}/sign-in`);
      for (const screen of screens.filter(({ as }) => as === role)) {
        const address = await screen.address(page);
        for (const colorScheme of SCHEMES)
          for (const [size, viewport] of Object.entries(SIZES)) {
            await page.setViewportSize(viewport);
            await page.emulateMedia({ colorScheme });
            await page.goto(url + address, { waitUntil: 'networkidle' });
            await page.waitForTimeout(300);
            await page.screenshot({
              path: path.join(folder, `${screen.name}-${size}-${colorScheme}.png`),
              fullPage: true,
            });
          }
        console.log(screen.name);
      }
      await context.close();
    }
  } finally {
    await browser.close();
  }
}

runMain(async () => {
  if (options.url) {
    await takeAll(options.url);
    return 0;
  }
  const demo = await startDemo();
  try {
    await takeAll(demo.url);
    return 0;
  } finally {
    await demo.stop();
  }
});
