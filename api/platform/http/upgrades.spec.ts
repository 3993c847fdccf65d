import { once } from 'node:events';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestApp, testApp } from '../../../test/support/app.ts';

let it: TestApp;
let cookie: string;
beforeAll(async () => {
  it = await testApp();
  cookie = (await it.signedIn(await it.people.make('lead'))).cookie;
}, 60_000);
afterAll(() => it.stop());

/** The status that an upgrade is answered with: 101 when the socket opens. */
async function knockAt(path: string, headers: Readonly<Record<string, string>>): Promise<number | undefined> {
  const knock = request(`${it.address}${path}`, {
    headers: {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      ...(path.startsWith('/graphql') ? { 'sec-websocket-protocol': 'graphql-transport-ws' } : {}),
      ...headers,
    },
  });
  knock.end();
  const [answer] = await Promise.race([once(knock, 'upgrade'), once(knock, 'response')]);
  answer.socket.destroy();
  return answer.statusCode;
}

describe.each(['/graphql', '/collab'])('a socket at %s', (path) => {
  test('opens to a page of ours with a session', async () => {
    expect(await knockAt(path, { origin: it.address, cookie })).toBe(101);
  });

  test.each<[about: string, headers: () => Record<string, string>]>([
    ['without a session', () => ({ origin: it.address })],
    ['with a session made up', () => ({ origin: it.address, cookie: 'countersign=made-up' })],
    ['from another site', () => ({ origin: 'https://elsewhere.example', cookie })],
    ['from a page without an origin', () => ({ origin: 'null', cookie })],
    ['from no page at all', () => ({ cookie })],
  ])('does not open %s', async (_, headers) => {
    expect([401, 403]).toContain(await knockAt(path, headers()));
  });
});

test.each(['/', '/graphql/', '/collab/more', '/anything'])('there is no socket at %s', async (path) => {
  expect(await knockAt(path, { origin: it.address, cookie })).toBe(404);
});
