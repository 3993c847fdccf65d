import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const running = new Set<Program>();

/** A Node program of this checkout, run as its own process, with everything it says. */
export class Program {
  said = '';
  private readonly child: ChildProcess;
  private readonly ended: Promise<number | null>;

  /** Only PATH, HOME and `settings` are in its environment: nothing of the test run's own. */
  constructor(args: readonly string[], settings: Readonly<Record<string, string>>) {
    const { PATH, HOME } = process.env;
    this.child = spawn(process.execPath, [...args], {
      cwd: ROOT,
      env: { PATH, HOME, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (text: Buffer) => {
        this.said += text;
      });
    this.ended = once(this.child, 'close').then(([code]) => (typeof code === 'number' ? code : null));
    running.add(this);
    void this.ended.then(() => running.delete(this));
  }

  /** Its exit code; null when a signal ended it. */
  get exit(): Promise<number | null> {
    return this.ended;
  }

  /** Resolves with the match when it has said this; fails when it ends before. */
  async says(what: RegExp, within = 60_000): Promise<RegExpExecArray> {
    for (const deadline = Date.now() + within; Date.now() < deadline; await pause(20)) {
      const found = what.exec(this.said);
      if (found) return found;
      if (!running.has(this)) break;
    }
    throw new Error(`It never said ${what}. What it said: ${this.said}`);
  }

  /** Sends a signal and waits for the end. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    this.child.kill(signal);
    return this.ended;
  }

  /** Kills whatever a failed test has left running. */
  static async killAll(): Promise<void> {
    await Promise.all([...running].map((program) => program.end('SIGKILL')));
  }
}

/** Waits. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Compiles the server as `npm start` does, unless it is compiled already. */
export async function buildServer(): Promise<void> {
  const build = new Program(['tools/nx.mjs', 'build', 'api', '--outputStyle=static'], {});
  if ((await build.exit) !== 0) throw new Error(build.said);
}

/** The compiled server on a database, on a free port. */
export async function serve(databaseUrl: string): Promise<{ program: Program; address: string }> {
  const program = new Program(['dist/api/main.js'], {
    DATABASE_URL: databaseUrl,
    PORT: '0',
    NODE_ENV: 'production',
  });
  const [, address = ''] = await program.says(/Countersign is ready at (\S+)/);
  return { program, address };
}
