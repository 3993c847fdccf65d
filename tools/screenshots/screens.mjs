import { ask } from './ask.mjs';
import { BLOCK_SCREENS } from './block-screens.mjs';
import { asksForLines, halfYearTemplate, TEMPLATE_SCREENS } from './template-screens.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/**
 * A screen: who of the demo looks (or nobody), and where. `address` finds it in whatever the demo holds; `answers` puts
 * other values into what the server says, for states no demo is in; `show` brings the page there by hand, as a person would.
 * @typedef {object} Screen
 * @property {string} name
 * @property {string | null} as
 * @property {(page: Page) => Promise<string>} address
 * @property {(operation: string, data: Record<string, unknown>) => unknown} [answers] the data to answer with; a fault where it throws
 * @property {(page: Page) => Promise<unknown>} [show]
 */

/** @param {string} path */
const at = (path) => async () => path;

/** @param {Page} page @param {string} state */
async function paperIn(page, state) {
  const { papers } = await ask(page, '{ papers { id state title } }');
  const found = papers.find((/** @type {{ state: string }} */ paper) => paper.state === state);
  if (!found) throw new Error(`The demo shows this person no paper that is ${state}.`);
  return found.id;
}

/** @param {string} state @param {string} [rest] @returns {(page: Page) => Promise<string>} */
const paper =
  (state, rest = '') =>
  async (page) =>
    `/papers/${await paperIn(page, state)}${rest}`;

/** @param {Page} page */
async function mySection(page) {
  const { myWork } = await ask(page, '{ myWork { paperId sectionId place waitsForMe } }');
  const task = myWork.find((/** @type {{ sectionId: string | null }} */ item) => item.sectionId);
  return `/papers/${task.paperId}/sections/${task.sectionId}`;
}

/** @param {Page} page @param {(meeting: { state: string, paperCount: number }) => boolean} wanted */
async function meetingThat(page, wanted) {
  const { programmes } = await ask(page, '{ programmes { meetings { id state paperCount day } } }');
  const meetings = programmes.flatMap(
    (/** @type {{ meetings: object[] }} */ programme) => programme.meetings,
  );
  return meetings
    .filter(wanted)
    .sort(
      (/** @type {{ paperCount: number }} */ a, /** @type {{ paperCount: number }} */ b) =>
        b.paperCount - a.paperCount,
    )[0].id;
}

/** @param {string} [rest] @returns {(page: Page) => Promise<string>} */
const openMeeting =
  (rest = '') =>
  async (page) =>
    `/meetings/${await meetingThat(page, ({ state }) => state === 'OPEN' || state === 'PLANNED')}${rest}`;

/** @param {Page} page */
async function somebody(page) {
  const { people } = await ask(page, '{ people { id roles } }');
  return `/people/${people.find((/** @type {{ roles: string[] }} */ { roles }) => roles.includes('CHIEF_OFFICER')).id}`;
}

/** The measure that has most to show: two extracts. @param {Page} page */
async function measurePage(page) {
  const { measures } = await ask(page, '{ measures(filter: "trafficking") { measures { id } } }');
  return `/figures/${measures.measures[0].id}`;
}

/** @param {Page} page */
async function nextCog(page) {
  const { cogMeetings } = await ask(page, '{ cogMeetings { id day } }');
  const today = new Date().toISOString().slice(0, 10);
  return `/cog/${cogMeetings.find((/** @type {{ day: string }} */ { day }) => day >= today).id}`;
}

/** @param {string | RegExp} name @returns {(page: Page) => Promise<unknown>} */
const press = (name) => (page) => page.getByRole('button', { name }).first().click();

/** @param {string} name @returns {(page: Page) => Promise<unknown>} */
const choose = (name) => (page) => page.getByRole('radio', { name }).check();

/** @param {...((page: Page) => Promise<unknown>)} steps @returns {(page: Page) => Promise<unknown>} */
const steps =
  (...steps) =>
  async (page) => {
    for (const step of steps) await step(page);
  };

/** @param {Record<string, unknown>} values @returns {(operation: string, data: Record<string, unknown>) => unknown} */
const withValues = (values) => (_, data) => ({
  ...data,
  ...Object.fromEntries(Object.entries(values).filter(([name]) => name in data)),
});

/** @param {Partial<Record<string, unknown>>} invitation */
const invited = (invitation) =>
  withValues({
    invitation: {
      __typename: 'Invitation',
      name: 'Rosalind Achebe',
      email: 'rosalind.achebe@northmoor.example',
      setup: false,
      organisation: { __typename: 'Organisation', name: 'Northmoor Police' },
      ...invitation,
    },
  });

/** Every screen of the product, as the person it is made for sees it. @type {readonly Screen[]} */
export const SCREENS = [
  { name: 'sign-in', as: null, address: at('/sign-in') },
  { name: 'home-governance', as: 'Priya Raman', address: at('/') },
  { name: 'home-lead', as: 'Imran Siddiqui', address: at('/') },
  { name: 'meetings', as: 'Priya Raman', address: at('/meetings') },
  { name: 'readiness', as: 'Priya Raman', address: openMeeting() },
  { name: 'agenda', as: 'Priya Raman', address: openMeeting('/agenda') },
  { name: 'pack', as: 'Priya Raman', address: openMeeting('/pack') },
  { name: 'commission', as: 'Priya Raman', address: at('/commission') },
  {
    name: 'commission-form',
    as: 'Priya Raman',
    address: async (page) => `/commission?template=${(await halfYearTemplate(page)).split('/').at(-1)}`,
  },
  { name: 'papers', as: 'Priya Raman', address: at('/papers') },
  { name: 'paper-drafting', as: 'Joanna Pike', address: paper('DRAFTING') },
  { name: 'paper-with-officer', as: 'Priya Raman', address: paper('WITH_OFFICER') },
  { name: 'paper-closed', as: 'Margaret Linley', address: paper('CLOSED') },
  { name: 'submit', as: 'Joanna Pike', address: paper('DRAFTING', '/submit') },
  { name: 'section', as: 'Imran Siddiqui', address: mySection },
  { name: 'sign-section', as: 'Imran Siddiqui', address: async (page) => `${await mySection(page)}/sign` },
  { name: 'approve', as: 'Marcus Thorne', address: paper('WITH_OFFICER', '/approve') },
  { name: 'read', as: 'Priya Raman', address: paper('ISSUED', '/read') },
  { name: 'cog', as: 'Bethan Pryce', address: at('/cog') },
  { name: 'cog-session', as: 'Bethan Pryce', address: nextCog },
  { name: 'notices', as: 'Joanna Pike', address: at('/notices') },
  { name: 'people', as: 'Steven Crouch', address: at('/people') },
  { name: 'person', as: 'Steven Crouch', address: somebody },
  { name: 'figures', as: 'Priya Raman', address: at('/figures') },
  { name: 'measure', as: 'Priya Raman', address: measurePage },
  { name: 'commitments', as: 'Priya Raman', address: at('/commitments') },
  ...TEMPLATE_SCREENS,
  {
    name: 'paper-front-sheet',
    as: 'Joanna Pike',
    address: paper('DRAFTING'),
    answers: asksForLines,
    show: press('Fill in the front sheet'),
  },
  ...BLOCK_SCREENS,
  { name: 'account', as: 'Imran Siddiqui', address: at('/account') },
  { name: 'missing', as: 'Imran Siddiqui', address: at('/papers/00000000-0000-4000-8000-000000000000') },
  { name: 'help', as: 'Imran Siddiqui', address: at('/help') },
  // What a screen becomes: the other views of it, its dialogs, its errors.
  { name: 'sign-in-error', as: null, address: at('/sign-in'), show: press('Sign in') },
  { name: 'join', as: null, address: at('/join/once'), answers: invited({}) },
  { name: 'set-up', as: null, address: at('/join/once'), answers: invited({ setup: true }) },
  { name: 'join-used', as: null, address: at('/join/once') },
  { name: 'home-officer', as: 'Marcus Thorne', address: at('/') },
  { name: 'home-reader', as: 'Margaret Linley', address: at('/') },
  {
    name: 'home-empty',
    as: 'Margaret Linley',
    address: at('/'),
    answers: withValues({ myWork: [], notices: [] }),
  },
  {
    name: 'idle-warning',
    as: 'Margaret Linley',
    address: at('/'),
    answers: (_, { me, ...data }) =>
      me instanceof Object && 'idleSeconds' in me
        ? { ...data, me: { ...me, idleSeconds: 90 } }
        : { ...data, me },
    show: (page) => page.getByRole('dialog').waitFor(),
  },
  { name: 'no-access', as: 'Imran Siddiqui', address: at('/commission') },
  { name: 'not-found', as: 'Imran Siddiqui', address: at('/nowhere') },
  {
    name: 'problem',
    as: 'Imran Siddiqui',
    address: at('/papers'),
    answers: (operation, data) => {
      if (operation !== 'PapersList') return data;
      throw new Error('out of order');
    },
  },
  { name: 'menu', as: 'Priya Raman', address: at('/'), show: press('Account of Priya Raman') },
  {
    name: 'phone-menu',
    as: 'Priya Raman',
    address: at('/'),
    show: (page) =>
      page
        .getByRole('button', { name: 'Menu' })
        .click({ timeout: 1000 })
        .catch(() => undefined),
  },
  { name: 'notices-panel', as: 'Joanna Pike', address: at('/'), show: press('Notices') },
  { name: 'palette', as: 'Priya Raman', address: openMeeting(), show: press('Find a place or an act') },
  {
    name: 'keys',
    as: 'Priya Raman',
    address: at('/'),
    show: (page) => page.keyboard.press('?'),
  },
  {
    name: 'papers-none',
    as: 'Priya Raman',
    address: at('/papers?search=unicorn'),
  },
  { name: 'meetings-none', as: 'Priya Raman', address: at('/meetings'), answers: withValues({ boards: [] }) },
  { name: 'board-make', as: 'Priya Raman', address: at('/meetings'), show: press('Make a board') },
  { name: 'meeting-plan', as: 'Priya Raman', address: at('/meetings'), show: press('Plan a meeting') },
  { name: 'meeting-edit', as: 'Priya Raman', address: openMeeting(), show: press('Change the meeting') },
  { name: 'meeting-cancel', as: 'Priya Raman', address: openMeeting(), show: press('Cancel the meeting') },
  {
    name: 'meeting-empty',
    as: 'Priya Raman',
    address: openMeeting(),
    answers: (_, data) =>
      data.readiness ? { ...data, readiness: { ...data.readiness, rows: [], others: [] } } : data,
  },
  {
    name: 'agenda-empty',
    as: 'Priya Raman',
    address: openMeeting('/agenda'),
    answers: (_, data) =>
      data.meeting ? { ...data, meeting: { ...data.meeting, agenda: [], placeable: [] } } : data,
  },
  {
    name: 'agenda-issued',
    as: 'Daniel Okafor',
    address: async (page) => `/meetings/${await meetingThat(page, ({ state }) => state === 'ISSUED')}/agenda`,
  },
  {
    name: 'agenda-issue',
    as: 'Priya Raman',
    address: openMeeting('/agenda'),
    show: press('Issue the agenda'),
  },
  {
    name: 'agenda-verbal',
    as: 'Priya Raman',
    address: openMeeting('/agenda'),
    show: press('Add a verbal item'),
  },
  { name: 'agenda-follow', as: 'Priya Raman', address: openMeeting('/agenda'), show: press('Keep a place') },
  {
    name: 'meeting-held',
    as: 'Daniel Okafor',
    address: async (page) => `/meetings/${await meetingThat(page, ({ state }) => state === 'ISSUED')}/agenda`,
    show: press('Record that it was held'),
  },
  {
    name: 'commission-error',
    as: 'Priya Raman',
    address: async (page) => `/commission?template=${(await halfYearTemplate(page)).split('/').at(-1)}`,
    show: press('Commission'),
  },
  { name: 'paper-questions', as: 'Priya Raman', address: paper('DRAFTING', '?view=questions') },
  {
    name: 'question-move',
    as: 'Priya Raman',
    address: paper('DRAFTING', '?view=questions'),
    show: press(/^Move: How long/),
  },
  {
    name: 'question-withdraw',
    as: 'Priya Raman',
    address: paper('DRAFTING', '?view=questions'),
    show: press(/^Withdraw: How long/),
  },
  {
    name: 'section-places',
    as: 'Imran Siddiqui',
    address: mySection,
    show: press(/^Answered in/),
  },
  {
    name: 'questions-annex',
    as: 'Priya Raman',
    address: paper('DRAFTING', '/read?edition=draft#annex-questions'),
  },
  { name: 'paper-risks-half-year', as: 'Priya Raman', address: paper('DRAFTING', '?view=risks') },
  { name: 'paper-risks', as: 'Margaret Linley', address: paper('CLOSED', '?view=risks') },
  { name: 'paper-comments', as: 'Joanna Pike', address: paper('DRAFTING', '?view=comments') },
  { name: 'paper-editions', as: 'Margaret Linley', address: paper('CLOSED', '?view=editions') },
  { name: 'paper-history', as: 'Margaret Linley', address: paper('CLOSED', '?view=history') },
  {
    name: 'paper-withdraw',
    as: 'Priya Raman',
    address: paper('DRAFTING'),
    show: press('Withdraw the paper'),
  },
  {
    name: 'paper-defer',
    as: 'Priya Raman',
    address: paper('DRAFTING'),
    show: press('Defer to another meeting'),
  },
  { name: 'section-return', as: 'Joanna Pike', address: mySection, show: press('Return to its lead') },
  {
    name: 'section-palette',
    as: 'Joanna Pike',
    address: mySection,
    show: press('Find a place or an act'),
  },
  {
    name: 'sign-section-error',
    as: 'Imran Siddiqui',
    address: async (page) => `${await mySection(page)}/sign`,
    show: press('Sign this section'),
  },
  {
    name: 'approve-statement',
    as: 'Marcus Thorne',
    address: paper('WITH_OFFICER', '/approve'),
    show: choose('Approve edition'),
  },
  {
    name: 'approve-error',
    as: 'Marcus Thorne',
    address: paper('WITH_OFFICER', '/approve'),
    show: steps(choose('Approve edition'), press('Approve edition')),
  },
  {
    name: 'return',
    as: 'Marcus Thorne',
    address: paper('WITH_OFFICER', '/approve'),
    show: choose('Return it'),
  },
  { name: 'submitted', as: 'Priya Raman', address: paper('WITH_OFFICER', '/submitted') },
  { name: 'returned', as: 'Priya Raman', address: paper('RETURNED', '/returned') },
  { name: 'approved', as: 'Priya Raman', address: paper('CLOSED', '/approved') },
  {
    name: 'cog-outcome',
    as: 'Bethan Pryce',
    address: nextCog,
    show: steps(press('Record the outcome'), choose('Not presented')),
  },
  {
    name: 'cog-return',
    as: 'Bethan Pryce',
    address: nextCog,
    show: steps(press('Record the outcome'), choose('Returned to be changed')),
  },
  { name: 'invite', as: 'Steven Crouch', address: at('/people'), show: press('Invite somebody') },
  { name: 'person-change', as: 'Steven Crouch', address: somebody, show: press('Change the details') },
  { name: 'person-appoint', as: 'Steven Crouch', address: somebody, show: press('Appoint') },
  {
    name: 'sign-out-everywhere',
    as: 'Imran Siddiqui',
    address: at('/account'),
    show: press('Sign out everywhere'),
  },
];
