import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type TestApp, testApp } from '../../test/support/app.ts';
import { SectionSocket } from '../../test/support/matrix/section-socket.ts';
import { PASSWORD, type Somebody } from '../../test/support/people.ts';

const SIGN_IN = `mutation ($email: String!, $password: String!) {
  signIn(email: $email, password: $password) { ... on Me { id } ... on Refusal { reasons { code } } }
}`;
const ME = '{ me { id } }';
const SESSIONS = '{ sessions { id current } }';
const CHANGE = `mutation ($current: String!, $next: String!) {
  changePassword(current: $current, next: $next) { ... on Me { id } ... on Refusal { reasons { code } } }
}`;
const AGE: Readonly<Record<string, { readonly name: string; readonly text: string }>> = {
  idle: { name: 'test-idle', text: `update session set seen_at = now() - interval '61 minutes'` },
  used: { name: 'test-used', text: `update session set seen_at = now() - interval '59 minutes'` },
  old: { name: 'test-old', text: `update session set ends_at = now() - interval '1 second'` },
};

let it: TestApp;
beforeAll(async () => {
  it = await testApp();
}, 60_000);
afterAll(() => it.stop());

const signIn = async (who: Somebody) => {
  const browser = it.browser();
  await browser.ask(SIGN_IN, { email: who.email, password: PASSWORD });
  return browser;
};

const refusedFor = (answer: unknown) =>
  (answer as { reasons?: { code: string }[] }).reasons?.map(({ code }) => code);

describe('signing in', () => {
  test('nobody is signed in without a session', async () => {
    expect(await it.browser().ask(ME)).toBeNull();
  });

  test('the right password signs in, however the e-mail address is capitalised', async () => {
    const who = await it.people.make('author');
    const browser = it.browser();
    const answer = await browser.ask(SIGN_IN, { email: ` ${who.email.toUpperCase()}`, password: PASSWORD });
    expect(answer).toEqual({ id: who.id });
    expect(await browser.ask(ME)).toEqual({ id: who.id });
  });

  test('a wrong password and an unknown e-mail address get the same answer', async () => {
    const who = await it.people.make();
    const wrong = await it.browser().ask(SIGN_IN, { email: who.email, password: 'not this password' });
    const unknown = await it.browser().ask(SIGN_IN, { email: 'nobody@force.example', password: PASSWORD });
    expect(refusedFor(wrong)).toEqual(['sign-in-wrong']);
    expect(unknown).toEqual(wrong);
  });

  test('the cookie cannot be read by scripts, is not sent by other sites, and is an opaque token', async () => {
    const browser = await signIn(await it.people.make());
    expect(browser.lastCookie).toMatch(/^countersign=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test('only the hash of a token is stored', async () => {
    const browser = await signIn(await it.people.make());
    const token = browser.cookie.split('=')[1];
    const stored = { name: 'test-tokens', text: `select encode(token_hash, 'escape') as text from session` };
    const rows = await it.database.rows<{ text: string }>(stored);
    expect(rows.every(({ text }) => !text.includes(String(token)))).toBe(true);
  });

  test('signing in again starts another session and ends the one before', async () => {
    const who = await it.people.make();
    const browser = await signIn(who);
    const before = it.browser();
    before.cookie = browser.cookie;
    await browser.ask(SIGN_IN, { email: who.email, password: PASSWORD });
    expect(browser.cookie).not.toBe(before.cookie);
    expect(await before.ask(ME)).toBeNull();
    expect(await browser.ask(ME)).toEqual({ id: who.id });
  });

  test('a session that somebody planted is not taken over', async () => {
    const browser = it.browser().with('planted-by-somebody-else');
    const who = await it.people.make();
    await browser.ask(SIGN_IN, { email: who.email, password: PASSWORD });
    expect(browser.cookie).not.toContain('planted');
  });
});

describe('a session ends', () => {
  test.each([
    ['after an hour without a request', 'idle'],
    ['after twelve hours, whatever happens', 'old'],
  ])('%s', async (_name, age) => {
    const browser = await it.signedIn(await it.people.make());
    expect(await browser.ask(ME)).not.toBeNull();
    const statement = AGE[age];
    if (statement) await it.database.row(statement);
    expect(await browser.ask(ME)).toBeNull();
    expect(await browser.refusal(SESSIONS)).toBe('UNAUTHENTICATED');
  });

  test('but not while it is used', async () => {
    const browser = await it.signedIn(await it.people.make());
    for (let hour = 0; hour < 3; hour += 1) {
      if (AGE.used) await it.database.row(AGE.used);
      expect(await browser.ask(ME)).not.toBeNull();
    }
  });

  test('at once when its person signs out', async () => {
    const browser = await it.signedIn(await it.people.make());
    const copy = it.browser();
    copy.cookie = browser.cookie;
    expect(await browser.ask('mutation { signOut }')).toBe(true);
    expect(await copy.ask(ME)).toBeNull();
  });

  test('everywhere when its person says so, and nobody else is touched', async () => {
    const who = await it.people.make();
    const [one, two] = [await it.signedIn(who), await it.signedIn(who)];
    const other = await it.signedIn(await it.people.make());
    await one.ask('mutation { signOutEverywhere }');
    expect([await one.ask(ME), await two.ask(ME)]).toEqual([null, null]);
    expect(await other.ask(ME)).not.toBeNull();
  });

  test('alone when its person ends that one; somebody else’s cannot be ended', async () => {
    const who = await it.people.make();
    const [one, two] = [await it.signedIn(who), await it.signedIn(who)];
    const sessions = (await one.ask(SESSIONS)) as { id: string; current: boolean }[];
    const id = sessions.find(({ current }) => !current)?.id;
    const stranger = await it.signedIn(await it.people.make());
    const end = 'mutation ($id: ID!) { endSession(id: $id) }';
    await stranger.ask(end, { id });
    expect(await two.ask(ME)).not.toBeNull();
    await one.ask(end, { id });
    expect(await two.ask(ME)).toBeNull();
    expect(await one.ask(ME)).not.toBeNull();
  });

  test('when its person changes their password in another', async () => {
    const who = await it.people.make();
    const [one, two] = [await it.signedIn(who), await it.signedIn(who)];
    await one.ask(CHANGE, { current: PASSWORD, next: 'quite another one' });
    expect(await one.ask(ME)).not.toBeNull();
    expect(await two.ask(ME)).toBeNull();
  });
});

describe('an unattended page does not keep a session open', () => {
  const BY_ITSELF = { 'x-countersign-by-itself': '1' };

  /** Somebody whose session was last used 59 minutes ago. */
  const unattended = async () => {
    const who = await it.people.make();
    const browser = await it.signedIn(who);
    await it.database.row(
      {
        name: 'test-left',
        text: `update session set seen_at = now() - interval '59 minutes' where person_id = $1`,
      },
      [who.id],
    );
    const isIdle = async () => {
      const row = await it.database.row<{ idle: boolean }>(
        {
          name: 'test-left-still',
          text: `select seen_at < now() - interval '58 minutes' as idle from session where person_id = $1`,
        },
        [who.id],
      );
      return row?.idle;
    };
    return { who, browser, isIdle };
  };

  test('what a page asks by itself is answered, but is no use of the session', async () => {
    const { browser, isIdle } = await unattended();
    const { data } = await browser.graphql(ME, {}, BY_ITSELF);
    expect(data?.me).not.toBeNull();
    expect(await isIdle()).toBe(true);
  });

  test('whatever else is said in its place is use', async () => {
    const { browser, isIdle } = await unattended();
    await browser.graphql(ME, {}, { 'x-countersign-by-itself': '0' });
    expect(await isIdle()).toBe(false);
  });

  test('what is over stays over for a page that asks by itself', async () => {
    const { browser, who } = await unattended();
    await it.database.row(
      {
        name: 'test-over',
        text: `update session set seen_at = now() - interval '61 minutes' where person_id = $1`,
      },
      [who.id],
    );
    expect((await browser.graphql(ME, {}, BY_ITSELF)).data?.me).toBeNull();
    expect(await browser.ask(ME)).toBeNull();
  });

  test('nor does the socket of an editor, whatever is sent over it', async () => {
    const { browser, isIdle } = await unattended();
    const section = new SectionSocket(it.address, browser.cookie, randomUUID());
    expect(await section.enter()).toBe('hidden');
    section.leave();
    expect(await isIdle()).toBe(true);
  });
});

describe('a password', () => {
  test.each([
    ['short', 'elevenchars', ['password-short']],
    ['very long', 'x'.repeat(201), ['password-long']],
    ['any characters', '密码 密码 密码 密码 🔑🔑', undefined],
  ])('%s', async (_name, next, reasons) => {
    const browser = await it.signedIn(await it.people.make());
    expect(refusedFor(await browser.ask(CHANGE, { current: PASSWORD, next }))).toEqual(reasons);
  });

  test('is not the e-mail address', async () => {
    const who = await it.people.make();
    const browser = await it.signedIn(who);
    const answer = await browser.ask(CHANGE, { current: PASSWORD, next: who.email.toUpperCase() });
    expect(refusedFor(answer)).toEqual(['password-own-name']);
  });

  test('is changed only by somebody who knows the present one', async () => {
    const browser = await it.signedIn(await it.people.make());
    const answer = await browser.ask(CHANGE, { current: 'a guess at it', next: 'quite another one' });
    expect(refusedFor(answer)).toEqual(['password-wrong']);
  });

  test('typed again makes the sign-in recent', async () => {
    const browser = await it.signedIn(await it.people.make(), 50);
    const asked = `mutation ($password: String!) { confirmPassword(password: $password) { ... on Me { signedInAt } } }`;
    const { signedInAt } = (await browser.ask(asked, { password: PASSWORD })) as { signedInAt: string };
    expect(Date.now() - Date.parse(signedInAt)).toBeLessThan(5_000);
    expect(await browser.ask('{ me { signedInAt } }')).toEqual({ signedInAt });
  });
});

test('a change of roles holds from the next request on', async () => {
  const who = await it.people.make('administrator');
  const browser = await it.signedIn(who);
  const invite = `mutation { invitePerson(key: "a-key-of-mine", name: "", email: "", kind: STAFF, roles: []) { __typename } }`;
  expect(await browser.refusal(invite)).toBeUndefined();
  await it.database.row({ name: 'test-demote', text: 'delete from role_grant where person_id = $1' }, [
    who.id,
  ]);
  expect(await browser.refusal(invite)).toBe('FORBIDDEN');
});

test('who is signed in costs one statement a request', async () => {
  const browser = await it.signedIn(await it.people.make());
  const sent = jest.spyOn(it.database, 'rows');
  await browser.ask(SESSIONS);
  expect(sent.mock.calls.map(([{ name }]) => name)).toEqual(['session-read', 'sessions-of']);
  sent.mockRestore();
});
