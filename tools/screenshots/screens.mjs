import { ask } from './ask.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/**
 * A screen: who of the demo looks (or nobody), and where. `address` finds it in whatever the demo holds.
 * @typedef {{ name: string, as: string | null, address: (page: Page) => Promise<string> }} Screen
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

/** @param {Page} page */
async function halfYearTemplate(page) {
  const { templates } = await ask(page, '{ templates { id kind } }');
  return `/templates/${templates.find((/** @type {{ kind: string }} */ { kind }) => kind === 'B').id}`;
}

/** @param {Page} page */
async function nextCog(page) {
  const { cogMeetings } = await ask(page, '{ cogMeetings { id day } }');
  const today = new Date().toISOString().slice(0, 10);
  return `/cog/${cogMeetings.find((/** @type {{ day: string }} */ { day }) => day >= today).id}`;
}

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
  { name: 'templates', as: 'Priya Raman', address: at('/templates') },
  { name: 'template', as: 'Priya Raman', address: halfYearTemplate },
  { name: 'account', as: 'Imran Siddiqui', address: at('/account') },
  { name: 'missing', as: 'Imran Siddiqui', address: at('/papers/00000000-0000-4000-8000-000000000000') },
  { name: 'help', as: 'Imran Siddiqui', address: at('/help') },
];
