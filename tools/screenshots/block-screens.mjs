import { ask } from './ask.mjs';
import { FIGURE_BLOCKS, WORD_BLOCKS } from './sample-blocks.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** The section that a lead is writing. @param {Page} page */
async function ownSection(page) {
  const { myWork } = await ask(page, '{ myWork { paperId sectionId } }');
  const task = myWork.find((/** @type {{ sectionId: string | null }} */ item) => item.sectionId);
  return `/papers/${task.paperId}/sections/${task.sectionId}`;
}

/**
 * Puts blocks at the end of the section, once, and waits until they are stored.
 * @param {readonly { readonly type: string }[]} nodes
 */
const holding = (nodes) => async (/** @type {Page} */ page) => {
  const text = page.getByRole('textbox', { name: /^Text of/ });
  await text.waitFor();
  await text.evaluate((element, content) => {
    /** @typedef {{ content: { size: number }, children: { type: { name: string } }[] }} Doc */
    const { editor } =
      /** @type {{ editor?: { state: { doc: Doc }, commands: { insertContentAt: (at: number, nodes: unknown) => void } } }} */ (
        /** @type {unknown} */ (element)
      );
    const [first] = content;
    if (!editor || editor.state.doc.children.some(({ type }) => type.name === first?.type)) return;
    editor.commands.insertContentAt(editor.state.doc.content.size, content);
  }, nodes);
  await page.getByText(/^Saved \d\d:\d\d$/).waitFor();
  await page.waitForTimeout(600);
};

/** Writes the blocks, then shows the section as it is read before it is signed. @param {readonly { readonly type: string }[]} nodes */
const readAfter = (nodes) => async (/** @type {Page} */ page) => {
  const address = page.url();
  await holding(nodes)(page);
  await page.goto(`${address}/sign`, { waitUntil: 'networkidle' });
};

/** Papers of every kind as they are read. @type {readonly (readonly [name: string, title: RegExp])[]} */
const KINDS = [
  ['read-quarterly', /^Violence and Vulnerability.* Q1/],
  ['read-plan-update', /^Police and Crime Plan Quarterly Update.* Q1/],
  ['read-questions', /^Anti-Social Behaviour/],
  ['read-aspirations', /^Police and Crime Plan Update and Aspirations/],
];

/** @param {RegExp} title @returns {(page: Page) => Promise<string>} */
const reading = (title) => async (page) => {
  const { papers } = await ask(page, '{ papers { id title } }');
  const found = papers.find((/** @type {{ title: string }} */ paper) => title.test(paper.title));
  if (!found) throw new Error(`The demo has no paper like ${title}.`);
  return `/papers/${found.id}/read`;
};

/** Blocks of every kind, while they are written and as they are read. @type {readonly import('./screens.mjs').Screen[]} */
export const BLOCK_SCREENS = [
  { name: 'blocks-of-figures', as: 'Gareth Whitlock', address: ownSection, show: holding(FIGURE_BLOCKS) },
  {
    name: 'blocks-of-figures-read',
    as: 'Gareth Whitlock',
    address: ownSection,
    show: readAfter(FIGURE_BLOCKS),
  },
  { name: 'blocks-of-words', as: 'Megan Calloway', address: ownSection, show: holding(WORD_BLOCKS) },
  { name: 'blocks-of-words-read', as: 'Megan Calloway', address: ownSection, show: readAfter(WORD_BLOCKS) },
  ...KINDS.map(([name, title]) => ({ name, as: 'Priya Raman', address: reading(title) })),
];
