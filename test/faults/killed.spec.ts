import { randomUUID } from 'node:crypto';
import { addDays, firstBreak, type Link, londonDay } from '@countersign/domain';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type pg from 'pg';
import { sha256 } from '../../api/platform/digest.ts';
import { Browser } from '../support/browser.ts';
import { Office } from '../support/office.ts';
import { People } from '../support/people.ts';
import { buildServer, Program, pause, serve } from '../support/program.ts';
import { paperAt } from '../support/stages.ts';

const KILLS = process.env.DEEP ? 50 : 5;
const PAPERS = 6;
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);

let office: Office;
let token: string;
let papers: readonly string[];

beforeAll(async () => {
  await buildServer();
  const today = londonDay(new Date().toISOString());
  office = await Office.open(today);
  const meeting = await office.plan('board', addDays(today, 120));
  const made: string[] = [];
  for (const _ of Array(PAPERS).keys()) made.push(await paperAt(office, 'ready', meeting));
  papers = made;
  const author = { id: office.id('author'), name: '', email: '' };
  token = await new People(office.database).startSession(author);
}, 180_000);

afterEach(() => Program.killAll());
afterAll(() => office.close());

const ANSWER = '{ __typename ... on Refusal { reasons { text } } ... on Conflict { message } }';
const OPERATIONS = {
  describePaper: `mutation($id: ID!, $on: ActOn!, $title: String!) { describePaper(paperId: $id, on: $on, title: $title) ${ANSWER} }`,
  submitPaper: `mutation($id: ID!, $on: ActOn!, $hash: String!) { submitPaper(paperId: $id, on: $on, hash: $hash) ${ANSWER} }`,
  withdrawSubmission: `mutation($id: ID!, $on: ActOn!) { withdrawSubmission(paperId: $id, on: $on) ${ANSWER} }`,
} as const;

/** One press of a button, as the page sent it. */
interface Press {
  readonly act: keyof typeof OPERATIONS;
  readonly variables: {
    readonly id: string;
    readonly on: { readonly key: string; readonly version: number };
  };
}

/** The press that a paper's page has now: a title, then a submission, then back to the title. */
async function nextPress(id: string): Promise<Press> {
  const { state, version, title } = await office.facts(id);
  const variables = { id, on: { key: randomUUID(), version } };
  if (state === 'with-officer') return { act: 'withdrawSubmission', variables };
  const titled = title.endsWith(`v${version - 1}`);
  return titled
    ? { act: 'submitPaper', variables: { ...variables, ...{ hash: await office.draftHash(id) } } }
    : { act: 'describePaper', variables: { ...variables, ...{ title: `Title v${version}` } } };
}

const send = async (address: string, { act, variables }: Press) =>
  new Browser(address, address).with(token).ask(OPERATIONS[act], { ...variables });

test(
  `a server killed at ${KILLS} random moments loses no act that it has answered, and leaves none half done (SEED=${SEED})`,
  async () => {
    const random = randomFrom(SEED);
    const answered = new Set<string>();
    let unsure: Press[] = [];
    for (let kill = 0; kill <= KILLS; kill += 1) {
      const { program, address } = await serve(office.settings.ownerUrl);
      for (const press of unsure) expect(await send(address, press)).toEqual({ __typename: 'Paper' });
      for (const press of unsure) answered.add(press.variables.on.key);
      await expectWholeActs(answered);
      unsure = [];
      if (kill === KILLS) break;
      let alive = true;
      const work = papers.map(async (id) => {
        while (alive) {
          const press = await nextPress(id);
          const answer = await send(address, press).catch(() => undefined);
          if (answer === undefined) return unsure.push(press);
          expect(answer).toEqual({ __typename: 'Paper' });
          answered.add(press.variables.on.key);
        }
      });
      await pause(100 + random() * 600);
      await program.end('SIGKILL');
      alive = false;
      await Promise.all(work);
    }
    expect(answered.size).toBeGreaterThan(KILLS * PAPERS);
  },
  (KILLS + 1) * 20_000,
);

/** Every act answered is there; and of every act all is there: receipt, event, version, edition, state. */
async function expectWholeActs(answered: ReadonlySet<string>): Promise<void> {
  const receipts = await office.owner<{ key: string }>('select key from act_receipt');
  const stored = new Set(receipts.map(({ key }) => key));
  expect([...answered].filter((key) => !stored.has(key))).toEqual([]);
  for (const id of papers) {
    const links = await office.owner<Link & { act: string; data: { to?: string } } & pg.QueryResultRow>(
      'select seq, act, data, canonical, previous_hash as "previousHash", hash from history_event where subject_id = $1 order by seq',
      [id],
    );
    expect(firstBreak(links, sha256)).toBeUndefined();
    const onPaper = links.filter(({ act }) => act === 'startPaper' || act in OPERATIONS);
    const [counted] = await office.owner<{ receipts: number; editions: number }>(
      `select (select count(*)::int from act_receipt where subject_id = $1 and act <> 'commissionPaper') as receipts,
         (select count(*)::int from edition where paper_id = $1) as editions`,
      [id],
    );
    const submitted = links.filter(({ act }) => act === 'submitPaper').length;
    expect(counted).toEqual({ receipts: onPaper.length, editions: submitted });
    const { version, state, title } = await office.facts(id);
    expect(version).toBe(1 + onPaper.length);
    expect(state).toBe(links.at(-1)?.act === 'submitPaper' ? 'with-officer' : 'drafting');
    expect(title).toBe(links.findLast(({ act }) => act === 'describePaper')?.data.to ?? title);
  }
}

/** A small generator of numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
