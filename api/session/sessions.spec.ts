import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type TestApp, testApp } from '../../test/support/app.ts';
import { PASSWORD } from '../../test/support/people.ts';

let it: TestApp;
beforeAll(async () => {
  it = await testApp();
}, 60_000);
afterAll(() => it.stop());

const SIGN_IN = `mutation ($email: String!, $password: String!) {
  signIn(email: $email, password: $password) { __typename ... on Me { id email } ... on Refusal { reasons { code text } } }
}`;

test('nobody is signed in without a session', async () => {
  expect(await it.browser().ask('{ me { id } }')).toBeNull();
});

test('the right password signs in', async () => {
  const who = await it.people.make('author');
  const browser = it.browser();
  expect(await browser.ask(SIGN_IN, { email: who.email, password: PASSWORD })).toMatchObject({ id: who.id });
  expect(await browser.ask('{ me { id } }')).toEqual({ id: who.id });
});
