import { type Database, sectionWriting } from '@countersign/database';
import { can, writingReasons } from '@countersign/domain';
import type { SignedIn } from '../platform/auth/signed-in.ts';

/** What one person may do in one section now. `reason`: why they may not write, in words. */
export type Verdict =
  | { readonly may: 'nothing' }
  | {
      readonly may: 'read' | 'write';
      readonly who: SignedIn;
      readonly paperId: string;
      readonly reason: string | null;
    };

/** Asks the session a socket was opened with who that is now; undefined once it has ended. */
export type Identify = () => Promise<SignedIn | undefined>;

/** No verdict is older than this, even if the signal that something changed should get lost. */
const REMEMBERED_MS = 2_000;

/** The rights of one connection to one section: from the database, remembered until something is said to have changed. */
export class Rights {
  private known: { readonly until: number; readonly verdict: Promise<Verdict> } | undefined;

  constructor(
    private readonly identify: Identify,
    private readonly database: Database,
    private readonly sectionId: string,
  ) {}

  /** What holds now. An answer that was forgotten while it was on its way is asked for again. */
  async now(): Promise<Verdict> {
    for (;;) {
      const asked = this.fresh() ?? this.ask();
      const verdict = await asked.verdict;
      if (this.known === asked) return verdict;
    }
  }

  forget(): void {
    this.known = undefined;
  }

  private fresh() {
    return this.known && this.known.until > Date.now() ? this.known : undefined;
  }

  private ask() {
    const asked = { until: Date.now() + REMEMBERED_MS, verdict: this.judge() };
    asked.verdict.catch(() => this.forget());
    this.known = asked;
    return asked;
  }

  private async judge(): Promise<Verdict> {
    const [who, writing] = await Promise.all([
      this.identify(),
      sectionWriting(this.database, this.sectionId),
    ]);
    if (!who || !writing || !can(who.actor, 'readDraft', writing.resource)) return { may: 'nothing' };
    const [reason] = writingReasons(writing, who.actor);
    return { may: reason ? 'read' : 'write', who, paperId: writing.paperId, reason: reason?.text ?? null };
  }
}
