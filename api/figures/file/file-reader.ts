import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { type ChosenFile, FILE_LIMITS, type FileRead } from './messages.ts';

/** The compiled worker: beside this file in a build, in the build when this file runs from its source. */
const PROGRAM = import.meta.url.endsWith('.ts') ? '../../../dist/api/figures/file/worker.js' : './worker.js';

const TIMEOUT_MS = 60_000;
const MOST_WAITING = 10;
const HEAP_MB = 768;

const DIED =
  'The file could not be read: it is too large or damaged. Save only the sheet with the figures, as .csv.';

const STOPPED = 'Reading stopped half way. Choose the file again.';

/** Reads files one after the other, each in a process of its own that is given no secret, no connection and little time. */
@Injectable()
export class FileReader implements OnModuleDestroy {
  private child: ChildProcess | null = null;
  private waiting = 0;
  private closing = false;
  private last: Promise<unknown> = Promise.resolve();

  /** The cells of a file, or one sentence why it cannot be read. Never rejects. */
  read(file: ChosenFile): Promise<FileRead> {
    if (file.bytes.length > FILE_LIMITS.bytes)
      return Promise.resolve({ problem: 'The file is larger than 20 MB. Split it, or save it as .xlsx.' });
    if (this.waiting >= MOST_WAITING)
      return Promise.resolve({ problem: 'Many files are being read just now. Choose it again in a minute.' });
    this.waiting += 1;
    const turn = this.last
      .then(() => this.readNow(file))
      .finally(() => {
        this.waiting -= 1;
      });
    this.last = turn;
    return turn;
  }

  onModuleDestroy(): void {
    this.closing = true;
    this.child?.kill('SIGKILL');
  }

  private async readNow(file: ChosenFile): Promise<FileRead> {
    if (this.closing) return { problem: STOPPED };
    const { PATH = '', TMPDIR = '/tmp' } = process.env;
    const child = fork(fileURLToPath(new URL(PROGRAM, import.meta.url)), [], {
      env: { PATH, TMPDIR, MALLOC_ARENA_MAX: '1' },
      execArgv: [`--max-old-space-size=${HEAP_MB}`],
      serialization: 'advanced',
      // What it prints as it dies is about the file, and no news for the log.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.child = child;
    const late = setTimeout(() => child.kill('SIGKILL'), TIMEOUT_MS);
    try {
      return await answerOf(child, file);
    } finally {
      clearTimeout(late);
      this.child = null;
      child.kill('SIGKILL');
    }
  }
}

async function answerOf(child: ChildProcess, file: ChosenFile): Promise<FileRead> {
  const settled = new AbortController();
  const { signal } = settled;
  const answers = [
    once(child, 'message', { signal }).then(([read]: FileRead[]) => read),
    once(child, 'exit', { signal }).then(() => undefined),
  ];
  child.on('error', () => undefined);
  child.send(file, () => undefined);
  const read = await Promise.race(answers).catch(() => undefined);
  settled.abort();
  await Promise.allSettled(answers);
  return read ?? { problem: DIED };
}
