import { ask } from './ask.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** Where the template of the half-yearly report is read. @param {Page} page */
export async function halfYearTemplate(page) {
  const { templates } = await ask(page, '{ templates { id kind } }');
  return `/templates/${templates.find((/** @type {{ kind: string }} */ { kind }) => kind === 'B').id}`;
}

/** @param {Page} page */
async function planTemplate(page) {
  const { templates } = await ask(page, '{ templates { id kind } }');
  return `/templates/${templates.find((/** @type {{ kind: string }} */ { kind }) => kind === 'C').id}`;
}

/** A line that is filled in by hand, of the kind that asks for most. @param {Page} page */
async function addWrittenLine(page) {
  const button = page.getByRole('button', { name: 'Add a line to fill in' });
  const lines = page.locator('#front-sheet > li');
  // A draft that was opened before may have it already.
  if ((await lines.count()) < 13) await button.click();
  await lines.nth(12).getByLabel('Label').fill('Open or closed');
  await lines.nth(12).getByLabel('Filled with').selectOption({ label: 'One of several choices' });
  await lines.nth(12).getByLabel('Choices').fill('Open\nClosed');
  await button.scrollIntoViewIfNeeded();
}

/** The first row of a register with all its columns. @param {Page} page */
async function addFirstRow(page) {
  await page.getByRole('button', { name: /Risks\/Mitigation/, expanded: false }).click();
  const add = page.getByRole('button', { name: /^Add a (first )?row$/ }).first();
  await add.click();
  await add.scrollIntoViewIfNeeded();
}

/** A paper whose template asks for lines of every kind. @type {(operation: string, data: Record<string, unknown>) => unknown} */
export const asksForLines = (_, { paper: shown, ...data }) => {
  if (!(shown instanceof Object) || !('writtenLines' in shown) || !('acts' in shown))
    return { paper: shown, ...data };
  const line = (
    /** @type {string} */ kind,
    /** @type {string} */ label,
    /** @type {object} */ more = {},
  ) => ({
    __typename: 'WrittenLine',
    key: kind.toLowerCase(),
    kind,
    label,
    required: false,
    guidance: '',
    choices: [],
    value: '',
    printed: '',
    ...more,
  });
  const writtenLines = [
    line('TEXT', 'Questions set by', { required: true, guidance: 'The person or team that set them.' }),
    line('DAY', 'Questions received on'),
    line('FIGURE', 'Cost of the work'),
    line('CHOICE', 'Heard in', { choices: ['Open session', 'Closed session'] }),
    line('PERSON', 'Presented by', { guidance: 'Who speaks to it at the meeting.' }),
  ];
  const acts = [
    .../** @type {{ name: string }[]} */ (shown.acts).filter(({ name }) => name !== 'fillFrontSheet'),
    { __typename: 'Act', name: 'fillFrontSheet', allowed: true, reasons: [] },
  ];
  return { paper: { ...shown, writtenLines, acts }, ...data };
};

/** Opens the draft of the template that is shown, and does something in it. @param {(page: Page) => Promise<unknown>} [then] */
const changeTemplate = (then) => async (/** @type {Page} */ page) => {
  await page.getByRole('button', { name: /Change it|Go on with the draft/ }).click();
  await page.getByRole('heading', { name: 'What a commission makes' }).waitFor();
  await then?.(page);
};

/** The screens on which templates are read and made. @type {readonly import('./screens.mjs').Screen[]} */
export const TEMPLATE_SCREENS = [
  { name: 'templates', as: 'Priya Raman', address: async () => '/templates' },
  { name: 'template', as: 'Priya Raman', address: halfYearTemplate },
  { name: 'template-draft', as: 'Priya Raman', address: halfYearTemplate, show: changeTemplate() },
  {
    name: 'template-draft-section',
    as: 'Priya Raman',
    address: halfYearTemplate,
    show: changeTemplate((page) =>
      page.getByRole('button', { name: 'Each of Strands', expanded: false }).click(),
    ),
  },
  {
    name: 'template-draft-problems',
    as: 'Priya Raman',
    address: halfYearTemplate,
    show: changeTemplate((page) => page.getByLabel('Strategy or plan').fill('')),
  },
  {
    name: 'template-draft-front-sheet',
    as: 'Priya Raman',
    address: halfYearTemplate,
    show: changeTemplate((page) => addWrittenLine(page)),
  },
  { name: 'template-plan', as: 'Priya Raman', address: planTemplate },
  {
    name: 'template-draft-rows',
    as: 'Priya Raman',
    address: halfYearTemplate,
    show: changeTemplate((page) => addFirstRow(page)),
  },
];
