import type { Connection } from '@hocuspocus/server';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import type { Signal } from '../platform/live.ts';
import type { Told } from './message.ts';
import type { Rights } from './rights.ts';

/** One person at one open section: their rights, their connection, and what they were told. */
export class Seat {
  connection: Connection | undefined;
  /** A change of theirs was refused, so that what they send later may rest on something we do not have. */
  lost = false;
  private toldReadOnly: boolean | undefined;

  constructor(
    readonly sectionId: string,
    readonly paperId: string,
    /** The person as they were when they were last asked about. */
    public who: SignedIn,
    readonly rights: Rights,
  ) {}

  get personId(): string {
    return this.who.actor.personId;
  }

  /** Whether a signal may change what this person may do here. */
  concerns({ topic }: Signal): boolean {
    return [`person:${this.personId}`, `paper:${this.paperId}`, 'rights', 'missed'].includes(topic);
  }

  tell(told: Told): void {
    this.connection?.sendStateless(JSON.stringify(told));
  }

  /** Says once whether they may write, and again whenever that changes. */
  tellAccess(readOnly: boolean, reason: string | null): void {
    if (this.toldReadOnly === readOnly) return;
    this.toldReadOnly = readOnly;
    this.tell({ readOnly, reason });
  }

  /** Ends this person's stay. What they sent and we have not read yet is not read. */
  dismiss(code: number, reason: string): void {
    const { connection } = this;
    connection?.close({ code, reason });
    connection?.webSocket.close(code, reason);
  }
}
