import { randomUUID } from 'node:crypto';
import { addDays, firstBreak, type Link, londonDay } from '@countersign/domain';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type pg from 'pg';
import { makeApplication } from '../../api/application.ts';
import { sha256 } from '../../api/platform/digest.ts';
import { Browser } from '../support/browser.ts';
import { Office } from '../support/office.ts';
import { People } from '../support/people.ts';
import { paperAt, press } from '../support/stages.ts';

const ROUNDS = process.env.DEEP ? 100 : 10;
const PRESSING = 50;

let office: Office;
let app: NestFastifyApplication;
let pages: readonly Page[];

/** Somebody's open page, with the one button that they are about to press. */
interface Page {
  readonly browser: Browser;
  readonly press: string;
}

const ANSWER = '{ __typename ... on Conflict { act by } ... on Refusal { reasons { code } } }';
const APPROVE = `mutation($id: ID!, $on: ActOn!, $hash: String!) { approvePaper(paperId: $id, on: $on, hash: $hash) ${ANSWER} }`;
const RETURN = `mutation($id: ID!, $on: ActOn!, $hash: String!) {
  returnPaper(paperId: $id, on: $on, hash: $hash, reason: "A figure is wrong.") ${ANSWER} }`;
const TAKE_BACK = `mutation($id: ID!, $on: ActOn!) { withdrawSubmission(paperId: $id, on: $on) ${ANSWER} }`;

beforeAll(async () => {
  office = await Office.open(londonDay(new Date().toISOString()));
  app = await makeApplication(office.settings);
  await app.listen(0, '127.0.0.1');
  const address = await app.getUrl();
  const people = new People(office.database);
  const page = async (index: number): Promise<Page> => {
    const name = index % 3 === 2 ? 'author' : 'officer';
    const token = await people.startSession({ id: office.id(name), name, email: '' });
    const button = [APPROVE, RETURN, TAKE_BACK][index % 3] ?? APPROVE;
    return { browser: new Browser(address, address).with(token), press: button };
  };
  pages = await Promise.all(Array.from({ length: PRESSING }, (_, index) => page(index)));
}, 60_000);

afterAll(async () => {
  await app.close();
  await office.close();
});

test(
  `of ${PRESSING} who approve, return and take back at the same moment one is first, and the others are told by whom, ${ROUNDS} times`,
  async () => {
    const { today } = office.clock.now();
    const id = await paperAt(office, 'with-officer', await office.plan('board', addDays(today, 120)));
    const winners = new Set<string>();
    for (const round of Array(ROUNDS).keys()) {
      const before = await recordOf(id);
      const { version, edition } = await office.facts(id);
      const variables = () => ({ id, on: { key: randomUUID(), version }, hash: edition?.hash });
      const answers = await Promise.all(
        turned(round % PRESSING).map(({ browser, press }) => browser.graphql(press, variables())),
      );
      const after = await recordOf(id);
      const kinds = answers.map(
        ({ data }) => (Object.values(data ?? {})[0] as { __typename: string }).__typename,
      );
      expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
      expect(kinds.filter((kind) => kind === 'Paper')).toHaveLength(1);
      expect(kinds.filter((kind) => kind === 'Conflict')).toHaveLength(PRESSING - 1);
      expect(after.length).toBe(before.length + 1);
      winners.add(after.at(-1)?.act ?? '');
      await submitAgain(id, `Text of round ${round}.`);
    }
    expect(firstBreak(await recordOf(id), sha256)).toBeUndefined();
    expect([...winners].length).toBeGreaterThan(1);
  },
  ROUNDS * 10_000,
);

/** Another page is the first to be pressed in each round, by a hair. */
const turned = (round: number) => [...pages.slice(round), ...pages.slice(0, round)];

/** Whatever was decided, the author writes on and submits again. */
async function submitAgain(id: string, words: string): Promise<void> {
  const { state } = await office.facts(id);
  if (state === 'with-body') await press(office, 'author', 'withdrawSubmission', id);
  await office.write('author', id, 0, words);
  await press(office, 'author', 'submitPaper', id);
}

const recordOf = (id: string) =>
  office.owner<Link & { act: string } & pg.QueryResultRow>(
    'select seq, act, canonical, previous_hash as "previousHash", hash from history_event where subject_id = $1 order by seq',
    [id],
  );
