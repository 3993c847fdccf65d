import { addDays, londonDay } from '@countersign/domain';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type DocumentNode, print } from 'graphql';
import pg from 'pg';
import { makeApplication } from '../../api/application.ts';
import { myWorkQuery } from '../../web/home/operations.ts';
import { paperPage } from '../../web/paper/operations.ts';
import { readinessQuery } from '../../web/readiness/operations.ts';
import { submitSection } from '../../web/section/acts/operations.ts';
import { Browser } from '../support/browser.ts';
import { Office, sectionOf } from '../support/office.ts';
import { People } from '../support/people.ts';
import { paperAt } from '../support/stages.ts';

const MANY = 50;

let office: Office;
let app: NestFastifyApplication;
let browser: Browser;
let paperId: string;
let meetingId: string;

beforeAll(async () => {
  const today = londonDay(new Date().toISOString());
  office = await Office.open(today);
  app = await makeApplication(office.settings);
  await app.listen(0, '127.0.0.1');
  const address = await app.getUrl();
  const governance = { id: office.id('governance'), name: '', email: '' };
  browser = new Browser(address, address).with(await new People(office.database).startSession(governance));
  meetingId = await office.plan('board', addDays(today, 120));
  paperId = await paperAt(office, 'approved', meetingId);
}, 60_000);

afterAll(async () => {
  await app.close();
  await office.close();
});

/** How many statements the screen's own operation sends to PostgreSQL, the session's included. */
async function statementsOf(operation: DocumentNode): Promise<number> {
  const sent = jest.spyOn(pg.Client.prototype, 'query');
  try {
    await browser.ask(print(operation), { paperId, meetingId });
    return sent.mock.calls.length;
  } finally {
    sent.mockRestore();
  }
}

const screens: readonly [name: string, operation: DocumentNode, most: number][] = [
  ['opening a paper', paperPage, 3],
  ['the readiness board', readinessQuery, 3],
  ['my work', myWorkQuery, 2],
];

async function statementsOfAll(): Promise<ReadonlyMap<string, number>> {
  const counted = new Map<string, number>();
  for (const [name, operation] of screens) counted.set(name, await statementsOf(operation));
  return counted;
}

test('to sign a section takes three statements: who signs, what they sign, and all that the act writes', async () => {
  const signing = await paperAt(office, 'started', meetingId);
  await office.write('lead-a', signing, 1, 'Ready to be signed.');
  const { id, version, hash } = sectionOf(await office.facts(signing), 1);
  const lead = await new People(office.database).startSession({
    id: office.id('lead-a'),
    name: '',
    email: '',
  });
  const page = new Browser(await app.getUrl(), await app.getUrl()).with(lead);
  const sent = jest.spyOn(pg.Client.prototype, 'query');
  try {
    const variables = { sectionId: id, on: { key: 'signed-once', version }, hash };
    expect(await page.ask(print(submitSection), variables)).toMatchObject({
      __typename: 'Section',
      state: 'SUBMITTED',
    });
    expect(sent).toHaveBeenCalledTimes(3);
  } finally {
    sent.mockRestore();
  }
});

test(`a screen costs the same few statements with 1 paper and with ${MANY}`, async () => {
  const withOne = await statementsOfAll();
  for (const [name, , most] of screens) {
    expect(withOne.get(name)).toBeGreaterThanOrEqual(1);
    expect(withOne.get(name)).toBeLessThanOrEqual(most);
  }
  for (const _ of Array(MANY - 1).keys()) await paperAt(office, 'started', meetingId);
  expect(await statementsOfAll()).toEqual(withOne);
}, 60_000);
