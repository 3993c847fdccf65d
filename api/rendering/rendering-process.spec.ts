import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, expect, test } from '@jest/globals';
import { RENDERING_LIMITS, RenderingProcess } from './rendering-process.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'rendering-process-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A stand-in for the worker that answers with its own process id, or does what the request says. */
const program = path.join(folder, 'worker.mjs');
writeFileSync(
  program,
  `process.on('disconnect', () => process.exit(0));
   process.on('message', ({ json }) => {
     if (json === 'crash') process.kill(process.pid, 'SIGKILL');
     if (json === 'hang') return;
     const rss = json === 'grow' ? Number.MAX_SAFE_INTEGER : 1;
     if (json === 'refuse') process.send({ error: 'It cannot be set.', rss });
     else process.send({ pdf: Buffer.from(json === 'environment' ? Object.keys(process.env).join() : String(process.pid)), rss });
   });`,
);

const started: RenderingProcess[] = [];
afterEach(() => {
  for (const rendering of started.splice(0)) rendering.stop();
});
function rendering(limits = {}): RenderingProcess {
  const made = new RenderingProcess(program, { ...RENDERING_LIMITS, ...limits });
  started.push(made);
  return made;
}
const text = async (document: Promise<Buffer>) => (await document).toString();

test('one process renders one document after the other', async () => {
  const process = rendering();
  const pids = await Promise.all([1, 2, 3].map(() => text(process.render('pid'))));
  expect(new Set(pids).size).toBe(1);
});

test('a document that takes too long is stopped and says so, and the next one gets a new process', async () => {
  const process = rendering({ timeout: 800 });
  const before = await text(process.render('pid'));
  await expect(process.render('hang')).rejects.toThrow('took longer than 0.8 seconds');
  expect(await text(process.render('pid'))).not.toBe(before);
});

test('a process that ends in the middle fails that document only', async () => {
  const process = rendering();
  const [crashed, after] = await Promise.allSettled([process.render('crash'), process.render('pid')]);
  expect(crashed).toMatchObject({
    status: 'rejected',
    reason: { message: expect.stringContaining('Try again') },
  });
  expect(after.status).toBe('fulfilled');
});

test('a document that cannot be set says why, and the process stays', async () => {
  const process = rendering();
  const before = await text(process.render('pid'));
  await expect(process.render('refuse')).rejects.toThrow('It cannot be set.');
  expect(await text(process.render('pid'))).toBe(before);
});

test.each([
  ['has grown too much', 'grow', {}],
  ['has rendered enough', 'pid', { documents: 1 }],
])('a process that %s is replaced', async (_case, first, limits) => {
  const process = rendering(limits);
  const before = await text(process.render(first));
  expect(await text(process.render('pid'))).not.toBe(before);
});

test('a process with nothing to do ends', async () => {
  const process = rendering({ idle: 50 });
  const before = await text(process.render('pid'));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await text(process.render('pid'))).not.toBe(before);
});

test('a queue that is too long is refused at once', async () => {
  const process = rendering({ waiting: 1 });
  const first = process.render('pid');
  await expect(process.render('pid')).rejects.toThrow('Too many documents are waiting');
  await first;
});

test('the process is given no secret', async () => {
  process.env.DATABASE_URL ??= 'postgres://secret';
  expect(await text(rendering().render('environment'))).not.toMatch(/DATABASE_URL|SECRET|PASSWORD/);
});
