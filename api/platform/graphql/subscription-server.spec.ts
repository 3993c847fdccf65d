import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { WebSocket } from 'ws';
import { type TestApp, testApp } from '../../../test/support/app.ts';
import type { Browser } from '../../../test/support/browser.ts';

let it: TestApp;
const opened: WebSocket[] = [];
beforeAll(async () => {
  it = await testApp();
}, 60_000);
afterAll(async () => {
  for (const socket of opened) socket.terminate();
  await it.stop();
});

const PROTOCOL = 'graphql-transport-ws';

interface Opening {
  readonly origin?: string | null;
  readonly cookie?: string;
  readonly protocol?: string;
}

/** A socket as a page would open it; resolves to the status that refused it, or to the open socket. */
function open(more: Opening): Promise<WebSocket | number> {
  const { origin = it.address, cookie = '', protocol = PROTOCOL } = more;
  const headers = { cookie, ...(origin === null ? {} : { origin }) };
  const socket = new WebSocket(`${it.address.replace('http', 'ws')}/graphql`, protocol, { headers });
  opened.push(socket);
  return new Promise((resolve) => {
    socket.once('open', () => resolve(socket));
    socket.once('unexpected-response', (request, { statusCode }) => {
      request.destroy();
      resolve(statusCode ?? 0);
    });
    socket.once('error', () => resolve(0));
  });
}

/** An open socket that is past its greeting, with everything that came over it. */
async function connected(browser: Browser) {
  const socket = await open({ cookie: browser.cookie });
  if (typeof socket === 'number') throw new Error(`The socket was refused with ${socket}.`);
  const heard: { type: string; payload?: unknown }[] = [];
  const listeners = new Set<() => void>();
  socket.on('message', (text) => {
    heard.push(JSON.parse(String(text)));
    for (const listen of listeners) listen();
  });
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  const hear = (type: string) =>
    new Promise<unknown>((resolve) => {
      const look = () => {
        const found = heard.find((message) => message.type === type);
        if (found) resolve(found.payload);
      };
      listeners.add(look);
      look();
    });
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await hear('connection_ack');
  const ask = (query: string, variables = {}) =>
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables } }));
  return { socket, heard, hear, ask, closed };
}

describe('a socket is refused', () => {
  test.each<[string, (cookie: string) => Opening]>([
    ['without a session', () => ({})],
    ['with a session that is none', () => ({ cookie: 'countersign=made-up' })],
    ['to a page of another site', (cookie) => ({ cookie, origin: 'https://evil.example' })],
    ['to nobody knows whom', (cookie) => ({ cookie, origin: null })],
    ['in the protocol that checked nobody', (cookie) => ({ cookie, protocol: 'graphql-ws' })],
  ])('%s', async (_name, opening) => {
    const { cookie } = await it.signedIn(await it.people.make());
    expect(await open(opening(cookie))).toBe(403);
  });

  test('when its first message is larger than any of ours', async () => {
    const { socket, closed } = await connected(await it.signedIn(await it.people.make()));
    const complaint = jest.spyOn(console, 'error').mockReturnValue(undefined);
    socket.send('x'.repeat(10 * 1024 * 1024));
    expect(await closed).toBe(1009);
    complaint.mockRestore();
  });
});

describe('an open socket', () => {
  const NOTICES = 'subscription { noticesChanged { id } }';

  test('tells of changes once they are committed', async () => {
    const who = await it.people.make();
    const { ask, hear, socket } = await connected(await it.signedIn(who));
    ask(NOTICES);
    const announce = {
      name: 'test-announce',
      text: `select pg_notify('countersign', json_build_object('topics', json_build_array('person:' || $1::text), 'at', now())::text)`,
    };
    const again = setInterval(() => void it.database.row(announce, [who.id]), 50);
    expect(await hear('next')).toEqual({ data: { noticesChanged: { id: who.id } } });
    clearInterval(again);
    socket.close();
  });

  test('is no use of the session, whatever is heard over it: it keeps none open', async () => {
    const who = await it.people.make();
    const token = await it.people.startSession(who, 50);
    const { ask, hear, socket } = await connected(it.browser().with(token));
    ask('subscription ($id: ID!) { paperChanged(paperId: $id) { id } }', { id: randomUUID() });
    await hear('next');
    const seen = await it.database.row<{ idle: boolean }>(
      {
        name: 'test-seen',
        text: `select seen_at < now() - interval '49 minutes' as idle from session where person_id = $1`,
      },
      [who.id],
    );
    expect(seen).toEqual({ idle: true });
    socket.close();
  });

  test('carries subscriptions only', async () => {
    const browser = await it.signedIn(await it.people.make());
    const { ask, hear, socket } = await connected(browser);
    ask('mutation { signOutEverywhere }');
    expect(await hear('error')).toEqual([
      expect.objectContaining({ message: 'Ask over HTTP: a socket carries subscriptions only.' }),
    ]);
    expect(await browser.ask('{ me { id } }')).not.toBeNull();
    socket.close();
  });

  test('answers a paper that is not there like any failure to find it', async () => {
    const { ask, hear, socket } = await connected(await it.signedIn(await it.people.make()));
    ask('subscription ($id: ID!) { paperChanged(paperId: $id) { id } }', {
      id: '019aa000-0000-7000-8000-000000000000',
    });
    expect(await hear('next')).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    socket.close();
  });

  test.each<[string, (browser: Browser, id: string) => Promise<unknown>]>([
    ['signs out', (browser) => browser.ask('mutation { signOut }')],
    ['signs out everywhere', (browser) => browser.ask('mutation { signOutEverywhere }')],
    [
      'is disabled',
      (_, id) =>
        it.database.row(
          { name: 'test-disable', text: 'update person set disabled_at = now() where id = $1' },
          [id],
        ),
    ],
    [
      'has used up the twelve hours',
      (_, id) =>
        it.database.row(
          { name: 'test-expire', text: 'update session set ends_at = now() where person_id = $1' },
          [id],
        ),
    ],
  ])('closes within two seconds after its person %s', async (_name, end) => {
    const who = await it.people.make();
    const browser = await it.signedIn(who);
    const { closed } = await connected(browser);
    await end(browser, who.id);
    const before = Date.now();
    expect(await closed).toBe(4403);
    expect(Date.now() - before).toBeLessThan(2_000);
  });
});
