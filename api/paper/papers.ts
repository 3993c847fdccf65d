import { Database, PAPER_PARTS, type PaperPart, paperView } from '@countersign/database';
import { can, formatDay, londonDay, londonTime, PAPER_STATE_WORDS, paperResource } from '@countersign/domain';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Clock } from '../platform/clock.ts';
import { Conflict, Refusal } from '../platform/result.types.ts';
import { findPapers } from './find-papers.ts';
import type { Outcome } from './outcome.ts';
import type { Paper } from './paper.types.ts';
import type { PaperRef } from './paper-ref.types.ts';
import { presentPaper } from './present-paper.ts';

/** Papers to look at: one statement each, and nothing of a paper that the reader may not see. */
@Injectable()
export class Papers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** One paper with the parts asked for; null when there is none, or none for this reader. */
  async read(who: SignedIn, paperId: string, fields: ReadonlySet<string>): Promise<Paper | null> {
    const now = this.clock.now();
    const parts = PAPER_PARTS.filter((part: PaperPart) => fields.has(part));
    const view = await paperView(this.database, paperId, now.today, parts);
    if (!view || !can(who.actor, 'readPaper', paperResource(view.facts))) return null;
    return presentPaper(view, who.actor, now);
  }

  /** The papers that this reader may see, newest first, whose title or reference contains the words. */
  async find(who: SignedIn, search: string | null): Promise<readonly PaperRef[]> {
    const found = await findPapers(this.database, who.actor, search);
    return found.map((paper) => ({ ...paper, stateWords: PAPER_STATE_WORDS[paper.state] }));
  }

  /** What an act answers: the paper as it is now, every reason for the refusal, or who acted first. */
  async answer(
    who: SignedIn,
    outcome: Outcome,
    fields: ReadonlySet<string>,
  ): Promise<Paper | Refusal | Conflict> {
    if (!outcome.done) return refusalOf(outcome);
    const paper = await this.read(who, outcome.id, fields);
    return (
      paper ?? Refusal.because('not-found', 'The act was done, but the paper is no longer yours to see.')
    );
  }
}

/** A refused outcome as the API says it. */
export function refusalOf(outcome: Extract<Outcome, { done: false }>): Refusal | Conflict {
  if ('reasons' in outcome) return new Refusal(outcome.reasons);
  const { conflict } = outcome;
  const { by, phrase, at } = conflict;
  const when = `On ${formatDay(londonDay(at))} at ${londonTime(at)}`;
  return new Conflict(`${when}, ${by} ${phrase}. Look at it as it is now, then decide again.`, conflict);
}
