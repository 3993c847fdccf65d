import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Saver, type Stored } from './saver.ts';

const AT = '2026-11-21T14:02:00.000Z';
const writer: SignedIn = {
  actor: { personId: 'lead', line: 'DCI Aria Vale', roles: ['lead'], postIds: [], active: true },
  sessionId: 'session',
  signedInAt: AT,
};

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** A store whose attempts the test answers one by one, and a saver that says what it told. */
function rehearse() {
  const attempts: { writers: readonly SignedIn[]; answer: (stored: Stored) => void; fail: () => void }[] = [];
  const told: string[] = [];
  const saver = new Saver(
    (writers) =>
      new Promise((answer, reject) => {
        attempts.push({ writers, answer, fail: () => reject(new Error('no database')) });
      }),
    (reason) => told.push(`closed: ${reason}`),
    'before',
  );
  const mark = (name: string) =>
    saver.mark({
      stored: (at) => told.push(`${name} stored ${at}`),
      notStored: (_reason, final) => told.push(`${name} not stored${final ? ' for good' : ''}`),
    });
  return { saver, attempts, told, mark };
}

test('a mark is answered only by an attempt that began after it', async () => {
  const { saver, attempts, told, mark } = rehearse();
  saver.changed(writer);
  mark('first');
  await jest.advanceTimersByTimeAsync(300);
  saver.changed(writer);
  mark('second');
  attempts[0]?.answer({ at: '1' });
  await jest.advanceTimersByTimeAsync(0);
  expect(told).toEqual(['first stored 1']);
  await jest.advanceTimersByTimeAsync(300);
  attempts[1]?.answer({ at: '2' });
  await jest.advanceTimersByTimeAsync(0);
  expect(told).toEqual(['first stored 1', 'second stored 2']);
});

test('a mark with nothing unsaved before it is answered at once', () => {
  const { told, mark } = rehearse();
  mark('only');
  expect(told).toEqual(['only stored before']);
});

test('somebody who types without a pause is stored within a second', async () => {
  const { saver, attempts } = rehearse();
  for (let typed = 0; typed < 11; typed += 1) {
    saver.changed(writer);
    await jest.advanceTimersByTimeAsync(100);
  }
  expect(attempts).toHaveLength(1);
});

test('while the database is away nothing is called stored, and everything is stored when it is back', async () => {
  const { saver, attempts, told, mark } = rehearse();
  saver.changed(writer);
  mark('first');
  await jest.advanceTimersByTimeAsync(300);
  attempts[0]?.fail();
  await jest.advanceTimersByTimeAsync(0);
  expect(told).toEqual(['first not stored']);
  expect(saver.unsaved).toBe(true);
  await jest.advanceTimersByTimeAsync(1_000);
  expect(attempts[1]?.writers).toEqual([writer]);
  attempts[1]?.answer({ at: AT });
  await jest.advanceTimersByTimeAsync(0);
  expect(told).toEqual(['first not stored', `first stored ${AT}`]);
});

test('an act waits for the store, and does not go on without a database', async () => {
  const { saver, attempts } = rehearse();
  saver.changed(writer);
  const flushed = saver.flush();
  attempts[0]?.fail();
  await expect(flushed).rejects.toThrow('no database');
});

test('once the section is closed nothing more is stored, and nobody is told that it was', async () => {
  const { saver, attempts, told, mark } = rehearse();
  saver.changed(writer);
  mark('first');
  await jest.advanceTimersByTimeAsync(300);
  attempts[0]?.answer({ closed: 'signed' });
  await jest.advanceTimersByTimeAsync(0);
  saver.changed(writer);
  mark('second');
  await jest.advanceTimersByTimeAsync(10_000);
  expect(told).toEqual(['first not stored for good', 'closed: signed', 'second not stored for good']);
  expect(attempts).toHaveLength(1);
});
