import type { SignedIn } from '../platform/auth/signed-in.ts';

/** What became of one attempt to store. `closed`: the section takes no text any more, and why. */
export type Stored = { readonly at: string } | { readonly closed: string };

/** Somebody waits to hear that all that they sent so far is stored. */
export interface Mark {
  stored(at: string): void;
  notStored(reason: string, final: boolean): void;
}

/** Where a saver stores. Called with everybody who has changed the text since it was last stored. */
export type Store = (writers: readonly SignedIn[]) => Promise<Stored>;

const QUIET_MS = 300;
const LONGEST_MS = 1_000;
const LONGEST_RETRY_MS = 5_000;
const NO_DATABASE = 'the server cannot store it just now and keeps trying';

/**
 * Brings the changes of one open section into the database: 300 ms after the last one, at the latest a second after
 * the first, one attempt at a time, again and again while the database is away. A mark is answered only by an attempt
 * that began after it.
 */
export class Saver {
  private writers = new Map<string, SignedIn>();
  private marks: Mark[] = [];
  private dirty = false;
  private dirtySince = 0;
  private failures = 0;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private over: string | undefined;

  constructor(
    private readonly store: Store,
    private readonly onClosed: (reason: string) => void,
    private savedAt: string,
  ) {}

  /** Whether something is in memory that is not in the database. */
  get unsaved(): boolean {
    return this.dirty || this.running !== undefined;
  }

  /** Why nothing of this document is stored any more; undefined while it is. */
  get closed(): string | undefined {
    return this.over;
  }

  /** The text was changed, by this person if somebody did it. */
  changed(writer: SignedIn | undefined): void {
    if (this.over !== undefined) return;
    if (!this.dirty) this.dirtySince = Date.now();
    this.dirty = true;
    if (writer) this.writers.set(writer.actor.personId, writer);
    if (this.failures === 0) this.schedule();
  }

  mark(mark: Mark): void {
    if (this.over !== undefined) mark.notStored(this.over, true);
    else if (this.unsaved) this.marks.push(mark);
    else mark.stored(this.savedAt);
  }

  /** Resolves when all changes until now are stored, or refused for good; rejects when the database does not answer. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.running) await this.running.catch(() => undefined);
    if (this.running) return this.flush();
    if (!this.dirty) return this.confirm();
    this.running = this.attempt().finally(() => {
      this.running = undefined;
    });
    await this.running;
    if (!this.dirty) this.confirm();
  }

  private schedule(): void {
    if (this.failures > 0) this.flushIn(retryAfter(this.failures));
    else this.flushIn(Math.min(QUIET_MS, Math.max(0, this.dirtySince + LONGEST_MS - Date.now())));
  }

  private flushIn(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush().catch(() => undefined), milliseconds);
  }

  private async attempt(): Promise<void> {
    const { marks, writers } = this;
    this.marks = [];
    this.writers = new Map();
    const storing = this.store([...writers.values()]);
    this.dirty = false;
    try {
      const stored = await storing;
      this.failures = 0;
      if ('closed' in stored) this.close(stored.closed, marks);
      else {
        this.savedAt = stored.at;
        for (const mark of marks) mark.stored(stored.at);
      }
    } catch (fault) {
      this.failures += 1;
      this.marks = [...marks, ...this.marks];
      this.writers = new Map([...writers, ...this.writers]);
      this.dirty = true;
      for (const mark of marks) mark.notStored(NO_DATABASE, false);
      this.schedule();
      throw fault;
    }
  }

  /** What is in memory will never be stored: nobody may believe that it is. */
  private close(reason: string, marks: readonly Mark[]): void {
    this.over = reason;
    clearTimeout(this.timer);
    for (const mark of [...marks, ...this.marks]) mark.notStored(reason, true);
    this.marks = [];
    this.writers.clear();
    this.dirty = false;
    this.onClosed(reason);
  }

  private confirm(): void {
    for (const mark of this.marks) mark.stored(this.savedAt);
    this.marks = [];
  }
}

const retryAfter = (failures: number) => Math.min(LONGEST_RETRY_MS, 500 * 2 ** failures);
