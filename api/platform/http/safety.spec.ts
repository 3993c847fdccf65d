import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestApp, testApp } from '../../../test/support/app.ts';
import type { Browser } from '../../../test/support/browser.ts';

let it: TestApp;
let browser: Browser;
beforeAll(async () => {
  it = await testApp();
  browser = await it.signedIn(await it.people.make('administrator'));
}, 60_000);
afterAll(() => it.stop());

const BODY = JSON.stringify({ query: 'mutation { signOutEverywhere }' });
const send = (method: string, headers: Record<string, string>, body?: string) =>
  fetch(`${it.address}/graphql`, { method, headers, ...(body === undefined ? {} : { body }) });

describe('what another site’s page could send changes nothing', () => {
  test.each<[string, Record<string, string | null>]>([
    ['another origin', { origin: 'https://evil.example' }],
    ['no origin', { origin: null }],
    ['an origin of a sandboxed page', { origin: 'null' }],
    ['an origin that only begins like ours', { origin: 'http://127.0.0.1.evil.example' }],
    ['our host on another port', { origin: 'http://127.0.0.1:1' }],
    ['no header of ours', { 'x-countersign': null }],
    ['another value in it', { 'x-countersign': '0' }],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['plain text', { 'content-type': 'text/plain' }],
    ['plain text that mentions JSON', { 'content-type': 'text/plain; application/json' }],
    ['a multipart form', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['no content type', { 'content-type': null }],
  ])('%s', async (_name, more) => {
    const { status } = await send('POST', browser.headers(more), BODY);
    expect(status).toBe(403);
    expect(await browser.ask('{ me { id } }')).not.toBeNull();
  });

  test.each(['GET', 'HEAD'])('%s', async (method) => {
    const { status } = await fetch(`${it.address}/graphql?query=mutation{signOutEverywhere}`, {
      method,
      headers: browser.headers({ 'content-type': null }),
    });
    expect(status).toBe(405);
    expect(await browser.ask('{ me { id } }')).not.toBeNull();
  });

  test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s', async (method) => {
    const { status } = await send(method, browser.headers({ origin: 'https://evil.example' }));
    expect(status).toBe(403);
  });

  test('no other site is allowed to read an answer', async () => {
    const response = await send('POST', browser.headers(), JSON.stringify({ query: '{ me { id } }' }));
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
  });
});

describe('every answer carries the safety headers', () => {
  test.each(['/graphql', '/health/live', '/health/ready', '/nowhere'])('%s', async (path) => {
    const { headers } = await fetch(`${it.address}${path}`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*|http:/);
    expect(headers.has('strict-transport-security')).toBe(false);
    expect(headers.has('x-powered-by')).toBe(false);
  });
});

describe('behind https', () => {
  let secure: TestApp;
  beforeAll(async () => {
    secure = await testApp({ publicUrl: 'https://papers.force.example' });
  }, 60_000);
  afterAll(() => secure.stop());

  test('the cookie is tied to this host and to https', async () => {
    const who = await secure.people.make();
    const page = secure.browser();
    await page.ask(
      `mutation { signIn(email: "${who.email}", password: "every test knows this one") { __typename } }`,
    );
    expect(page.lastCookie).toMatch(
      /^__Host-countersign=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  test('only the public address is ours', async () => {
    const headers = secure.browser().headers({ origin: secure.address });
    const { status } = await fetch(`${secure.address}/graphql`, { method: 'POST', headers, body: BODY });
    expect(status).toBe(403);
  });

  test('browsers are told to stay on https', async () => {
    const { headers } = await fetch(`${secure.address}/health/live`);
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=31536000/);
  });
});
