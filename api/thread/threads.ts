import {
  append,
  Database,
  holdPaper,
  paperOfThread,
  paperToDecide,
  storeNotices,
  storeReceipt,
  type ThreadView,
  type ToDecide,
  threadView,
  threadWrites,
  type UnitOfWork,
} from '@countersign/database';
import {
  can,
  type EventDraft,
  type Moment,
  type Notice,
  type PaperFacts,
  paperResource,
  type Reason,
} from '@countersign/domain';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Clock } from '../platform/clock.ts';
import { sha256 } from '../platform/digest.ts';
import { Live } from '../platform/live.ts';
import { Refusal } from '../platform/result.types.ts';

/** One act on a thread, told apart by its name; the key is made once per press of a button. */
export type ThreadAct =
  | {
      readonly act: 'openThread';
      readonly key: string;
      readonly paperId: string;
      readonly sectionId: string | null;
      readonly body: string;
    }
  | { readonly act: 'replyToThread'; readonly key: string; readonly threadId: string; readonly body: string }
  | { readonly act: 'resolveThread' | 'reopenThread'; readonly key: string; readonly threadId: string };

const NO_SUCH = Refusal.because('not-found', 'There is no such paper or comment, or you may not see it.');

/** Comments on papers and sections: opened, replied to, resolved, reopened; each with its event and notices. */
@Injectable()
export class Threads {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
  ) {}

  /** Does one act on a thread: the thread as it is now, or every reason why not. */
  async act(who: SignedIn, asked: ThreadAct): Promise<ThreadView | Refusal> {
    const now = this.clock.now();
    return this.database.inUnitOfWork(async (unit) => {
      const paperId = asked.act === 'openThread' ? asked.paperId : await paperOfThread(unit, asked.threadId);
      if (!paperId) return NO_SUCH;
      const receipt = { personId: who.actor.personId, key: asked.key };
      await holdPaper(unit, { paperId });
      const found = await paperToDecide(unit, paperId, now.today, receipt);
      if (!found || !can(who.actor, 'readDraft', paperResource(found.facts))) return NO_SUCH;
      const before =
        asked.act === 'openThread' ? undefined : await threadView(unit, asked.threadId, now.today);
      if (found.done) return (await threadView(unit, found.done.subjectId, now.today)) ?? NO_SUCH;
      const reasons = reasonsAgainst(who, asked, found.facts, before);
      if (reasons.length > 0) return new Refusal(reasons);
      const threadId = await this.write(unit, who, asked, found.facts, now);
      const thread = await threadView(unit, threadId, now.today);
      if (!thread) return NO_SUCH;
      await this.record(unit, who, asked, found, thread, now);
      return thread;
    });
  }

  private async write(
    unit: UnitOfWork,
    who: SignedIn,
    asked: ThreadAct,
    facts: PaperFacts,
    now: Moment,
  ): Promise<string> {
    const person = who.actor.personId;
    const threadId =
      asked.act === 'openThread'
        ? await threadWrites.open(unit, facts, asked.sectionId, now.instant)
        : asked.threadId;
    if ('body' in asked) await threadWrites.comment(unit, threadId, person, asked.body.trim(), now.instant);
    else if (asked.act === 'resolveThread') await threadWrites.resolve(unit, threadId, now.instant, person);
    else await threadWrites.resolve(unit, threadId, null, null);
    await threadWrites.count(unit, facts.id);
    return threadId;
  }

  private async record(
    unit: UnitOfWork,
    who: SignedIn,
    asked: ThreadAct,
    { facts, head }: ToDecide,
    thread: ThreadView,
    now: Moment,
  ) {
    const event: EventDraft = { act: asked.act, data: { place: thread.place } };
    const chain = { subject: 'paper', subjectId: facts.id, head } as const;
    const eventId = await append(unit, chain, event, who.actor, now.instant, sha256);
    const subject = { paperId: facts.id, meetingId: null, at: now.instant };
    const notices = noticesOf(asked, facts, thread);
    const told = await storeNotices(unit, notices, who.actor.personId, eventId, subject);
    await storeReceipt(unit, {
      personId: who.actor.personId,
      key: asked.key,
      act: asked.act,
      subjectId: thread.id,
      at: now.instant,
    });
    await this.live.notifyOn(unit, `paper:${facts.id}`, ...told.map((id) => `person:${id}` as const));
  }
}

function reasonsAgainst(
  who: SignedIn,
  asked: ThreadAct,
  facts: PaperFacts,
  before: ThreadView | undefined,
): Reason[] {
  const reasons: Reason[] = [];
  const action = asked.act === 'openThread' || asked.act === 'replyToThread' ? 'comment' : 'resolveComment';
  if (!can(who.actor, action, paperResource(facts)))
    reasons.push({
      code: 'not-yours',
      text: 'Comments are for the people who write and approve this paper.',
    });
  if (facts.state === 'closed' || facts.state === 'withdrawn')
    reasons.push({ code: 'paper-over', text: 'The paper is over, so its comments are closed.' });
  if ('body' in asked && asked.body.trim() === '')
    reasons.push({ code: 'comment-empty', text: 'Write the comment first.' });
  if ('body' in asked && asked.body.length > 10_000)
    reasons.push({ code: 'comment-long', text: 'A comment may have up to 10,000 characters. Shorten it.' });
  if (
    asked.act === 'openThread' &&
    asked.sectionId &&
    !facts.sections.some(({ id }) => id === asked.sectionId)
  )
    reasons.push({ code: 'section-unknown', text: 'The section is not part of this paper.' });
  if (asked.act === 'resolveThread' && before?.resolvedAt)
    reasons.push({
      code: 'already-resolved',
      text: `${before.resolvedBy ?? 'Somebody'} has resolved it already.`,
    });
  if (asked.act === 'reopenThread' && !before?.resolvedAt)
    reasons.push({ code: 'already-open', text: 'The comment is open already.' });
  return reasons;
}

/** Those who have spoken in the thread, the author, and the lead of its section are told. */
function noticesOf(asked: ThreadAct, facts: PaperFacts, thread: ThreadView): readonly Notice[] {
  if (asked.act === 'reopenThread') return [];
  const lead = facts.sections.find(({ id }) => id === thread.sectionId)?.lead.id;
  const people = new Set([
    facts.author.id,
    ...(lead ? [lead] : []),
    ...thread.comments.map(({ by }) => by.id),
  ]);
  const said = thread.comments.at(-1)?.body ?? '';
  const place = thread.sectionId ? `${thread.place} of “${facts.title}”` : `“${facts.title}”`;
  const text =
    asked.act === 'resolveThread'
      ? `A comment on ${place} was resolved.`
      : `Comment on ${place}: ${said.length > 140 ? `${said.slice(0, 140)}…` : said}`;
  return [
    {
      to: [...people].map((person) => ({ person })),
      text,
      place: thread.sectionId ? 'section' : 'paper',
      ...(thread.sectionId ? { sectionId: thread.sectionId } : {}),
      asks: false,
    },
  ];
}
