import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestApp, testApp } from '../../test/support/app.ts';
import { PASSWORD } from '../../test/support/people.ts';
import { secondsToWait } from './throttle.ts';

const NOW = '2026-11-21T10:00:00.000Z';
const ago = (seconds: number) => new Date(Date.parse(NOW) - seconds * 1_000);

describe('how long the next attempt waits', () => {
  test.each([
    ['nobody has failed', 0, null, 0, null, 0],
    ['four failures', 4, ago(0), 4, ago(0), 0],
    ['five failures just now', 5, ago(0), 5, ago(0), 2],
    ['six', 6, ago(0), 6, ago(0), 4],
    ['six, three seconds ago', 6, ago(3), 6, ago(3), 1],
    ['six, long ago', 6, ago(60), 6, ago(60), 0],
    ['fifty', 50, ago(0), 0, null, 900],
    ['many people of one office', 1, ago(0), 29, ago(0), 0],
    ['one address that tries many people', 1, ago(0), 30, ago(0), 2],
  ])('%s', (_name, ofEmail, lastOfEmail, ofAddress, lastOfAddress, wait) => {
    expect(secondsToWait({ ofEmail, lastOfEmail, ofAddress, lastOfAddress }, NOW)).toBe(wait);
  });
});

describe('guessing at the door', () => {
  const FAILURES = {
    name: 'test-failures',
    text: 'select count(*)::int as n from sign_in_failure where email = $1',
  };
  let it: TestApp;
  beforeAll(async () => {
    it = await testApp();
  }, 60_000);
  afterAll(() => it.stop());

  const attempt = (email: string, password: string) =>
    `signIn(email: "${email}", password: "${password}") { ... on Refusal { reasons { code } } }`;
  const codes = (data: object) =>
    Object.values(data).map((answer) => (answer as { reasons?: { code: string }[] }).reasons?.[0]?.code);

  test('many in one request count as many', async () => {
    const { email } = await it.people.make();
    const aliased = Array.from({ length: 9 }, (_, nth) => `a${nth}: ${attempt(email, 'guess number one')}`);
    const { data } = await it.browser().graphql(`mutation { ${aliased.join(' ')} }`);
    expect(codes(data ?? {})).toEqual([
      ...Array.from({ length: 5 }, () => 'sign-in-wrong'),
      ...Array.from({ length: 4 }, () => 'too-many-attempts'),
    ]);
  });

  test('many at the same moment count as many', async () => {
    const { email } = await it.people.make();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        it.browser().ask(`mutation { ${attempt(email, 'guess number one')} }`),
      ),
    );
    expect(codes(answers).filter((code) => code === 'sign-in-wrong')).toHaveLength(5);
  });

  test('an e-mail address that nobody has is throttled like one that somebody has', async () => {
    const ask = () => it.browser().ask(`mutation { ${attempt('nobody@force.example', 'guess')} }`);
    const answers = [];
    for (let nth = 0; nth < 6; nth += 1) answers.push(await ask());
    expect(codes(answers).at(-1)).toBe('too-many-attempts');
  });

  test('more than ten aliases are not looked at', async () => {
    const { email } = await it.people.make();
    const aliased = Array.from({ length: 100 }, (_, nth) => `a${nth}: ${attempt(email, 'guess')}`);
    expect(await it.browser().refusal(`mutation { ${aliased.join(' ')} }`)).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await it.database.row(FAILURES, [email])).toEqual({ n: 0 });
  });

  test('the right password clears the failures', async () => {
    const { email } = await it.people.make();
    await it.browser().ask(`mutation { ${attempt(email, 'guess')} }`);
    await it.browser().ask(`mutation { ${attempt(email, PASSWORD)} }`);
    expect(await it.database.row(FAILURES, [email])).toEqual({ n: 0 });
  });
});
