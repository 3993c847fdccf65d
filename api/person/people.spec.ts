import { randomUUID } from 'node:crypto';
import { firstBreak, type Link } from '@countersign/domain';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestApp, testApp } from '../../test/support/app.ts';
import type { Browser } from '../../test/support/browser.ts';
import type { Somebody } from '../../test/support/people.ts';
import { sha256 } from '../platform/digest.ts';

const REFUSED = '... on Refusal { reasons { code } } ... on Conflict { message }';
const PERSON =
  'id name line email roles disabled invited appointments { id rank until current post { id title holder { line } } }';

const INVITE = `mutation ($key: ID!, $name: String!, $email: String!, $roles: [Role!]!) {
  invitePerson(key: $key, name: $name, email: $email, kind: OFFICER, roles: $roles) {
    ... on Invitation { link expiresAt person { ${PERSON} } } ${REFUSED} } }`;
const RENEW = `mutation ($key: ID!, $personId: ID!) {
  renewInvitation(key: $key, personId: $personId) { ... on Invitation { link } ${REFUSED} } }`;
const CHANGE = `mutation ($key: ID!, $personId: ID!, $name: String!, $email: String!) {
  changePerson(key: $key, personId: $personId, name: $name, email: $email, kind: STAFF) {
    ... on Person { ${PERSON} } ${REFUSED} } }`;
const GRANT = `mutation ($key: ID!, $personId: ID!, $roles: [Role!]!) {
  grantRoles(key: $key, personId: $personId, roles: $roles) { ... on Person { ${PERSON} } ${REFUSED} } }`;
const DISABLE = `mutation ($key: ID!, $personId: ID!, $reason: String!) {
  disablePerson(key: $key, personId: $personId, reason: $reason) { ... on Person { ${PERSON} } ${REFUSED} } }`;
const ENABLE = `mutation ($key: ID!, $personId: ID!) {
  enablePerson(key: $key, personId: $personId) { ... on Person { ${PERSON} } ${REFUSED} } }`;
const APPOINT = `mutation ($key: ID!, $personId: ID!, $postTitle: String!, $chiefOfficer: Boolean!, $rank: String!, $from: Day!, $until: Day) {
  appointPerson(key: $key, personId: $personId, postTitle: $postTitle, chiefOfficer: $chiefOfficer, rank: $rank, from: $from, until: $until) {
    ... on Person { ${PERSON} } ${REFUSED} } }`;
const END = `mutation ($key: ID!, $appointmentId: ID!, $until: Day!) {
  endAppointment(key: $key, appointmentId: $appointmentId, until: $until) { ... on Person { ${PERSON} } ${REFUSED} } }`;
const JOIN = `mutation ($token: String!, $password: String!) {
  acceptInvitation(token: $token, password: $password) { ... on Me { id } ... on Refusal { reasons { code } } } }`;

let it: TestApp;
let administrator: Somebody;
let office: Browser;
beforeAll(async () => {
  it = await testApp();
  administrator = await it.people.make('administrator');
  office = await it.signedIn(administrator);
}, 60_000);
afterAll(() => it.stop());

/** One press of a button by the administrator. */
const press = (mutation: string, variables: Readonly<Record<string, unknown>>, by = office) =>
  by.ask(mutation, { key: randomUUID(), ...variables });

const refusedFor = (...codes: string[]) => ({ reasons: codes.map((code) => ({ code })) });

/** The token at the end of the one-time link of an answer. */
function tokenIn(answer: unknown): string {
  expect(answer).toMatchObject({ link: expect.stringMatching(/^\/join\/[\w-]{43}$/) });
  return String((answer as { readonly link: string }).link).slice('/join/'.length);
}

const newcomer = () => ({ name: 'Ann Hale', email: `${randomUUID()}@force.example`, roles: ['AUTHOR'] });

describe('an invitation', () => {
  test('lets one person in, once, with a password of their own', async () => {
    const asked = newcomer();
    const answer = await press(INVITE, asked);
    expect(answer).toMatchObject({ person: { ...asked, invited: true, disabled: false, appointments: [] } });
    const token = tokenIn(answer);
    const theirs = it.browser();
    expect(
      await theirs.ask('query ($token: String!) { invitation(token: $token) { name email setup } }', {
        token,
      }),
    ).toEqual({ name: asked.name, email: asked.email, setup: false });
    expect(await theirs.ask(JOIN, { token, password: 'short' })).toEqual(refusedFor('password-short'));
    expect(await theirs.ask(JOIN, { token, password: 'long enough to keep' })).toHaveProperty('id');
    expect(await theirs.ask('{ me { email } }')).toEqual({ email: asked.email });
    expect(await it.browser().ask(JOIN, { token, password: 'long enough to steal' })).toEqual(
      refusedFor('link-over'),
    );
  });

  test('is good for seven days', async () => {
    const answer = await press(INVITE, newcomer());
    const days = (Date.parse((answer as { expiresAt: string }).expiresAt) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(6.99);
    expect(days).toBeLessThanOrEqual(7);
    const token = tokenIn(answer);
    await it.database.rows({
      name: 'expire',
      text: 'update invitation set ends_at = now() where used_at is null',
    });
    expect(await it.browser().ask(JOIN, { token, password: 'long enough to keep' })).toEqual(
      refusedFor('link-over'),
    );
  });

  test('that is renewed ends the earlier link', async () => {
    const first = await press(INVITE, newcomer());
    const { id: personId } = (first as { person: { id: string } }).person;
    const second = tokenIn(await press(RENEW, { personId }));
    expect(await it.browser().ask(JOIN, { token: tokenIn(first), password: 'long enough to keep' })).toEqual(
      refusedFor('link-over'),
    );
    expect(await it.browser().ask(JOIN, { token: second, password: 'long enough to keep' })).toHaveProperty(
      'id',
    );
  });

  test('shows its link once: the same press again makes nobody and shows nothing', async () => {
    const asked = { key: randomUUID(), ...newcomer() };
    tokenIn(await office.ask(INVITE, asked));
    expect(await office.ask(INVITE, asked)).toEqual(refusedFor('link-shown-once'));
  });

  test('that will not do is refused for every reason at once, and makes nobody', async () => {
    const before = await office.ask('{ people { id } }');
    expect(await press(INVITE, { name: ' ', email: 'nowhere', roles: [] })).toEqual(
      refusedFor('name-missing', 'email-wrong'),
    );
    const { email } = administrator;
    expect(await press(INVITE, { name: 'Ann', email: ` ${email.toUpperCase()} `, roles: [] })).toEqual(
      refusedFor('email-taken'),
    );
    expect(await office.ask('{ people { id } }')).toEqual(before);
  });

  test('for an address taken at the same moment makes one account', async () => {
    const asked = newcomer();
    const answers = await Promise.all([1, 2, 3, 4].map(() => press(INVITE, asked)));
    expect(answers.filter((answer) => answer !== null && 'link' in Object(answer))).toHaveLength(1);
  });
});

describe('details', () => {
  test('are changed in one place and seen in all', async () => {
    const { id: personId } = await it.people.make('author');
    const email = `${randomUUID()}@force.example`;
    expect(await press(CHANGE, { personId, name: ' Ben  Ives ', email })).toMatchObject({
      name: 'Ben Ives',
      email,
    });
  });

  test('of nobody are not found', async () => {
    const nobody = { personId: randomUUID(), name: 'Ben', email: 'ben@force.example' };
    expect(await press(CHANGE, nobody)).toEqual(refusedFor('not-found'));
  });
});

describe('roles', () => {
  test('take effect at once on a session that is open', async () => {
    const who = await it.people.make('author');
    const theirs = await it.signedIn(who);
    const another = () => theirs.refusal(INVITE, { key: randomUUID(), ...newcomer() });
    expect(await another()).toBe('FORBIDDEN');
    await press(GRANT, { personId: who.id, roles: ['AUTHOR', 'ADMINISTRATOR'] });
    expect(await another()).toBeUndefined();
    await press(GRANT, { personId: who.id, roles: ['AUTHOR'] });
    expect(await another()).toBe('FORBIDDEN');
  });

  test('stay with the last administrator', async () => {
    const personId = administrator.id;
    expect(await press(GRANT, { personId, roles: ['GOVERNANCE'] })).toEqual(refusedFor('last-administrator'));
    expect(await press(GRANT, { personId, roles: ['ADMINISTRATOR', 'GOVERNANCE'] })).toMatchObject({
      roles: ['ADMINISTRATOR', 'GOVERNANCE'],
    });
  });

  test.each([
    ['given', GRANT, { roles: ['ADMINISTRATOR'] }],
    ['given with an invitation', INVITE, newcomer()],
    ['within reach of a new link', RENEW, {}],
  ])('are not %s on a sign-in older than five minutes', async (_, mutation, more) => {
    const { id: personId } = await it.people.make('author');
    const stale = await it.signedIn(administrator, 6);
    const variables = mutation === INVITE ? more : { personId, ...more };
    expect(await press(mutation, variables, stale)).toEqual(refusedFor('sign-in-too-old'));
  });

  test.each(['governance', 'auditor', 'chief-officer'] as const)('are not for %s to give', async (role) => {
    const theirs = await it.signedIn(await it.people.make(role));
    const variables = { key: randomUUID(), personId: administrator.id, roles: ['ADMINISTRATOR'] };
    expect(await theirs.refusal(GRANT, variables)).toBe('FORBIDDEN');
  });
});

describe('an account', () => {
  test('that is disabled loses its sessions, and comes back as it was', async () => {
    const who = await it.people.make('author');
    const [one, other] = [await it.signedIn(who), await it.signedIn(who)];
    expect(await press(DISABLE, { personId: who.id, reason: 'Left the force' })).toMatchObject({
      disabled: true,
    });
    expect(await one.ask('{ me { id } }')).toBeNull();
    expect(await other.refusal('{ myWork { id } }')).toBe('UNAUTHENTICATED');
    expect(await press(RENEW, { personId: who.id })).toEqual(refusedFor('disabled'));
    expect(await press(ENABLE, { personId: who.id })).toMatchObject({ disabled: false, roles: ['AUTHOR'] });
    expect(await one.ask('{ me { id } }')).toBeNull();
  });

  test('is not disabled by its owner, the last administrator, without a reason', async () => {
    expect(await press(DISABLE, { personId: administrator.id, reason: '' })).toEqual(
      refusedFor('own-account', 'last-administrator', 'reason-missing'),
    );
  });

  test('of one of two administrators who disable each other at once stays', async () => {
    const pair = [await it.people.make('administrator'), await it.people.make('administrator')] as const;
    await press(GRANT, { personId: administrator.id, roles: ['ADMINISTRATOR'] });
    const [first, second] = [await it.signedIn(pair[0]), await it.signedIn(pair[1])];
    const against = (personId: string) => ({ key: randomUUID(), personId, reason: 'A quarrel' });
    const answers = await Promise.all([
      first.graphql(DISABLE, against(pair[1].id)),
      second.graphql(DISABLE, against(pair[0].id)),
      first.graphql(DISABLE, against(administrator.id)),
      second.graphql(DISABLE, against(administrator.id)),
    ]);
    expect(answers).toHaveLength(4);
    const left = await it.database.rows({
      name: 'administrators-left',
      text: `select from person p join role_grant r on r.person_id = p.id and r.role = 'administrator'
        where p.disabled_at is null and p.password_hash is not null`,
    });
    expect(left.length).toBeGreaterThan(0);
    await it.database.rows({ name: 'all-back', text: 'update person set disabled_at = null' });
    office = await it.signedIn(administrator);
  });

  test('is never deleted: its acts stay in one unbroken chain', async () => {
    const answer = await press(INVITE, newcomer());
    const { id: personId } = (answer as { person: { id: string } }).person;
    await press(RENEW, { personId });
    await press(GRANT, { personId, roles: ['LEAD'] });
    const key = randomUUID();
    for (const _ of [1, 2]) await office.ask(DISABLE, { key, personId, reason: 'Left' });
    const links = await it.database.rows<{ act: string } & Link>(
      {
        name: 'person-chain',
        text: `select act, seq, canonical, previous_hash as "previousHash", hash from history_event
          where subject = 'person' and subject_id = $1 order by seq`,
      },
      [personId],
    );
    expect(links.map(({ act }) => act)).toEqual([
      'invitePerson',
      'renewInvitation',
      'grantRoles',
      'disablePerson',
    ]);
    expect(firstBreak(links, sha256)).toBeUndefined();
  });
});

describe('an appointment', () => {
  const post = (title: string) => ({ postTitle: title, chiefOfficer: true, rank: 'ACC', from: '2020-01-01' });

  test('prints its rank, and its post has one holder at a time', async () => {
    const [ann, ben] = [await it.people.make('chief-officer'), await it.people.make('chief-officer')];
    const title = `ACC ${randomUUID()}`;
    const appointed = await press(APPOINT, { personId: ann.id, ...post(title) });
    expect(appointed).toMatchObject({
      line: `ACC ${ann.name}`,
      appointments: [{ current: true, post: { title, holder: { line: `ACC ${ann.name}` } } }],
    });
    const later = { personId: ben.id, ...post(title.toLowerCase()), from: '2026-01-01' };
    expect(await press(APPOINT, later)).toEqual(refusedFor('post-held'));
    const { appointments } = appointed as { appointments: [{ id: string; post: { id: string } }] };
    await press(END, { appointmentId: appointments[0].id, until: '2025-12-31' });
    expect(await press(APPOINT, later)).toMatchObject({
      appointments: [{ post: { id: appointments[0].post.id, title, holder: { line: `ACC ${ben.name}` } } }],
    });
  });

  test('that will not do is refused for every reason at once', async () => {
    const { id: personId } = await it.people.make('author');
    const wrong = { personId, ...post(' '), until: '2019-12-31' };
    expect(await press(APPOINT, wrong)).toEqual(refusedFor('post-missing', 'days-out-of-order'));
    expect(await press(APPOINT, { ...post('DCC'), personId: randomUUID() })).toEqual(refusedFor('not-found'));
    expect(await press(END, { appointmentId: randomUUID(), until: '2026-01-01' })).toEqual(
      refusedFor('not-found'),
    );
  });
});
