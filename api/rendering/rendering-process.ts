import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { PrintImage, RenderReply, RenderRequest } from './messages.ts';

/** Bounds of the rendering process; times in milliseconds, memory in bytes. */
export interface RenderingLimits {
  readonly timeout: number;
  readonly idle: number;
  readonly rss: number;
  readonly documents: number;
  readonly waiting: number;
}

/** What a server is run with. */
export const RENDERING_LIMITS: RenderingLimits = {
  timeout: 60_000,
  idle: 60_000,
  rss: 400 * 1024 * 1024,
  documents: 100,
  waiting: 50,
};

/**
 * A process of its own that renders one document at a time. It starts with the first document, is replaced when it
 * has grown or worked enough, and ends when there is nothing to do. It is given no secret and no connection.
 */
export class RenderingProcess {
  private child: ChildProcess | null = null;
  private rendered = 0;
  private waiting = 0;
  private last: Promise<unknown> = Promise.resolve();
  private idleTimer: NodeJS.Timeout | undefined;

  constructor(
    private readonly program: string,
    private readonly limits: RenderingLimits = RENDERING_LIMITS,
  ) {}

  /** The PDF of this JSON with these images, after those asked for before. Rejects with an Error that says what to do. */
  render(json: string, images: readonly PrintImage[] = []): Promise<Buffer> {
    if (this.waiting >= this.limits.waiting) {
      return Promise.reject(
        new Error('Too many documents are waiting to be rendered. Try again in a minute.'),
      );
    }
    this.waiting += 1;
    const turn = this.last.then(() => this.renderNow({ json, images })).finally(() => this.rest());
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** Ends the process at once; what was being rendered is rejected. A later `render` starts a new one. */
  stop(): void {
    clearTimeout(this.idleTimer);
    this.child?.kill('SIGKILL');
    this.child = null;
  }

  private async renderNow(request: RenderRequest): Promise<Buffer> {
    clearTimeout(this.idleTimer);
    const child = this.child ?? this.start();
    const answer = await this.ask(child, request);
    this.rendered += 1;
    if (answer.rss > this.limits.rss || this.rendered >= this.limits.documents) this.stop();
    if ('error' in answer) throw new Error(answer.error);
    return Buffer.from(answer.pdf.buffer, answer.pdf.byteOffset, answer.pdf.byteLength);
  }

  private start(): ChildProcess {
    const { PATH = '', TMPDIR = '/tmp' } = process.env;
    const child = fork(this.program, [], {
      env: { PATH, TMPDIR, MALLOC_ARENA_MAX: '1' },
      execArgv: ['--max-old-space-size=512'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.on('error', () => undefined);
    this.rendered = 0;
    this.child = child;
    return child;
  }

  private async ask(child: ChildProcess, request: RenderRequest): Promise<RenderReply> {
    const settled = new AbortController();
    const { signal } = settled;
    const answers = [
      once(child, 'message', { signal }).then(([reply]: RenderReply[]) => reply),
      once(child, 'exit', { signal }).then(() => undefined),
    ];
    const answer = Promise.race(answers).catch(() => undefined);
    const started = performance.now();
    const late = setTimeout(() => this.stop(), this.limits.timeout);
    child.send(request, () => undefined);
    const reply = await answer;
    clearTimeout(late);
    settled.abort();
    await Promise.allSettled(answers);
    if (reply) return reply;
    this.stop();
    throw new Error(
      performance.now() - started >= this.limits.timeout
        ? `The document took longer than ${this.limits.timeout / 1000} seconds to render and was stopped.`
        : 'The document could not be rendered, because the rendering process ended. Try again.',
    );
  }

  private rest(): void {
    this.waiting -= 1;
    if (this.waiting > 0) return;
    this.idleTimer = setTimeout(() => this.stop(), this.limits.idle);
    this.idleTimer.unref();
  }
}
