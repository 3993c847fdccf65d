/// <reference lib="dom" />
import { chromium } from '@playwright/test';
import { ask } from '../screenshots/ask.mjs';
import { startDemo } from '../screenshots/demo.mjs';

/**
 * How long it takes from a key to the frame that shows what it did, in a section full of tables.
 * @typedef {{ tables: number, rows: number, keys: number, p50: number, p95: number, goalMs: number }} Typing
 */

const TABLES = 20;
const ROWS = 15;
const KEYS = 200;
const GOAL_MS = 32;
const BETWEEN_KEYS_MS = 60;
const LEAD = 'Imran Siddiqui';
const FLAGS = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-background-networking'];

/** Types into a table in the middle of a section of twenty, in a real Chromium, against a demo of its own. @returns {Promise<Typing>} */
export async function measureTyping() {
  const demo = await startDemo();
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await openSection(page, demo.url);
    await fillSection(page);
    const took = (await typeInTable(page)).toSorted((a, b) => a - b);
    const at = (/** @type {number} */ share) => took[Math.floor((took.length - 1) * share)] ?? 0;
    return { tables: TABLES, rows: ROWS, keys: took.length, p50: at(0.5), p95: at(0.95), goalMs: GOAL_MS };
  } finally {
    await browser.close();
    await demo.stop();
  }
}

/** The same in a sentence. @param {Typing} typing */
export const typingWords = ({ tables, rows, keys, p50, p95, goalMs }) =>
  `Keystroke to frame in a section of ${tables} tables of ${rows} rows, ${keys} keys: ` +
  `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms (goal ${goalMs} ms).`;

/** @param {import('@playwright/test').Page} page @param {string} url */
async function openSection(page, url) {
  await page.goto(`${url}/sign-in`);
  const { signInPage } = await ask(page, '{ signInPage { demoPassword demoPeople { name email } } }');
  const lead = signInPage.demoPeople.find((/** @type {{ name: string }} */ { name }) => name === LEAD);
  await ask(
    page,
    'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename } }',
    { email: lead.email, password: signInPage.demoPassword },
  );
  const { myWork } = await ask(page, '{ myWork { paperId sectionId } }');
  const { paperId, sectionId } = myWork.find(
    (/** @type {{ sectionId: string | null }} */ task) => task.sectionId,
  );
  await page.goto(`${url}/papers/${paperId}/sections/${sectionId}`);
  await page.locator('.writing-text[contenteditable="true"] > *').first().waitFor();
}

/** Pastes the tables as they are copied from another section. @param {import('@playwright/test').Page} page */
async function fillSection(page) {
  await page.locator('.writing-text').press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const kinds = [comparison, dashboard, types];
  const html = Array.from({ length: TABLES }, (_, nth) => kinds[nth % kinds.length]?.()).join('<p>Text.</p>');
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', text);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, html);
  await page.locator(`.writing-text .block >> nth=${TABLES - 1}`).waitFor();
  await page.waitForTimeout(2_000);
}

/** @param {(row: number) => string} row */
const rows = (row) => Array.from({ length: ROWS }, (_, nth) => row(nth)).join('');

const comparison = () =>
  `<table data-comparison data-caption="Offences" data-previous-label="Mar 25" data-current-label="Mar 26"><tbody>${rows(
    (row) =>
      `<tr data-comparison-row><th data-comparison-cell="measure">Offence ${row}</th>` +
      `<td data-comparison-cell="previous">${1000 + row}</td><td data-comparison-cell="current">${1100 - row}</td></tr>`,
  )}</tbody></table>`;

/** @param {readonly string[]} cells */
const blockRow = (cells) =>
  `<tr data-block-row>${cells.map((cell) => `<td data-column="${cell.split('=')[0]}">${cell.split('=')[1]}</td>`).join('')}</tr>`;

const dashboard = () =>
  `<table data-block="dashboard" data-caption="Plan"><tbody>${rows((row) =>
    blockRow([`period=Q${row}`, `complete=${row}`, 'ongoing=8', 'at-risk=1']),
  )}</tbody></table>`;

const types = () =>
  `<table data-block="type-by-month" data-caption="Types" data-months="Jan | Feb | Mar"><tbody>${rows((row) =>
    blockRow([`type=Type ${row}`, `jan=${row}`, 'feb=8', 'mar=1']),
  )}</tbody></table>`;

/** @param {import('@playwright/test').Page} page @returns {Promise<number[]>} */
async function typeInTable(page) {
  const cell = page
    .locator('.writing-text [data-block="type-by-month"] >> nth=3')
    .locator('[data-column="jan"]')
    .nth(1);
  await cell.click();
  await page.evaluate(() => {
    /** @type {number[]} */
    const took = [];
    Object.assign(globalThis, { typingTook: took });
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          // After the frame is drawn the next message is read.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => took.push(performance.now() - timeStamp);
          port2.postMessage(undefined);
        });
      },
      true,
    );
  });
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press(key % 9 === 8 ? 'Backspace' : String(key % 10));
    await page.waitForTimeout(BETWEEN_KEYS_MS);
  }
  return page.evaluate('globalThis.typingTook');
}
