import { ask } from './ask.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/**
 * A screen: who looks (by role, or nobody), and where. `address` finds it in whatever the demo holds.
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

/** Every screen of the product, as the person it is made for sees it. @type {readonly Screen[]} */
export const SCREENS = [
  { name: 'sign-in', as: null, address: at('/sign-in') },
  { name: 'home-governance', as: 'GOVERNANCE', address: at('/') },
  { name: 'home-lead', as: 'LEAD', address: at('/') },
  { name: 'meetings', as: 'GOVERNANCE', address: at('/meetings') },
  { name: 'readiness', as: 'GOVERNANCE', address: openMeeting() },
  { name: 'agenda', as: 'GOVERNANCE', address: openMeeting('/agenda') },
  { name: 'pack', as: 'GOVERNANCE', address: openMeeting('/pack') },
  { name: 'commission', as: 'GOVERNANCE', address: at('/commission') },
  {
    name: 'commission-form',
    as: 'GOVERNANCE',
    address: async (page) => `/commission?template=${(await halfYearTemplate(page)).split('/').at(-1)}`,
  },
  { name: 'papers', as: 'GOVERNANCE', address: at('/papers') },
  { name: 'paper-drafting', as: 'AUTHOR', address: paper('DRAFTING') },
  { name: 'paper-with-officer', as: 'GOVERNANCE', address: paper('WITH_OFFICER') },
  { name: 'paper-closed', as: 'AUDITOR', address: paper('CLOSED') },
  { name: 'submit', as: 'AUTHOR', address: paper('DRAFTING', '/submit') },
  { name: 'section', as: 'LEAD', address: mySection },
  { name: 'sign-section', as: 'LEAD', address: async (page) => `${await mySection(page)}/sign` },
  { name: 'approve', as: 'CHIEF_OFFICER', address: paper('WITH_OFFICER', '/approve') },
  { name: 'read', as: 'GOVERNANCE', address: paper('ISSUED', '/read') },
  { name: 'cog', as: 'COG_SECRETARY', address: at('/cog') },
  { name: 'notices', as: 'AUTHOR', address: at('/notices') },
  { name: 'people', as: 'ADMINISTRATOR', address: at('/people') },
  { name: 'person', as: 'ADMINISTRATOR', address: somebody },
  { name: 'templates', as: 'GOVERNANCE', address: at('/templates') },
  { name: 'template', as: 'GOVERNANCE', address: halfYearTemplate },
  { name: 'account', as: 'LEAD', address: at('/account') },
  { name: 'missing', as: 'LEAD', address: at('/papers/00000000-0000-4000-8000-000000000000') },
  { name: 'help', as: 'LEAD', address: at('/help') },
];
