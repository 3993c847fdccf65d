import type { Actor, Change, PaperFacts } from '@countersign/domain';
import type { Statement, UnitOfWork } from '../database.ts';

/** What changes are carried out with: the paper as decided on, who acts and when, and what only some changes need. */
export interface Applying {
  readonly unit: UnitOfWork;
  readonly facts: PaperFacts;
  readonly actor: Actor;
  /** UTC time of the act. */
  readonly at: string;
  /** The draft in canonical form with its hash, for a change that cuts an edition. */
  readonly draft?: { readonly canonical: string; readonly hash: string };
  /** What was signed and how the signer had signed in, for a change that records an approval. */
  readonly signature?: {
    readonly statement: string;
    readonly signedInAt: string;
    readonly sessionId: string;
  };
}

type Write<C extends Change['change']> = (
  applying: Applying,
  change: Extract<Change, { readonly change: C }>,
) => readonly [text: string, values: readonly unknown[]];

const PLACED = 'meeting_id = (select meeting_id from paper where id = $1) and paper_id = $1 and not released';

/** The one statement of every change. Each takes the paper's or section's id as $1. */
const WRITES: { readonly [C in Change['change']]: Write<C> } = {
  'paper-state': ({ facts, at }, { to }) => [
    'update paper set state = $2, state_since = $3 where id = $1',
    [facts.id, to, at],
  ],
  'cut-edition': ({ facts, actor, at, draft }, { number }) => [
    `with cut as (
       insert into edition (paper_id, major, minor, hash, canonical, cut_at, cut_by) values ($1, $2, $3, $4, $5, $6, $7) returning id
     ) update paper set edition_id = (select id from cut) where id = $1`,
    [facts.id, number.major, number.minor, draft?.hash, draft?.canonical, at, actor.personId],
  ],
  'number-edition': ({ facts }, { number }) => [
    'update edition set major = $2, minor = $3 where id = (select edition_id from paper where id = $1)',
    [facts.id, number.major, number.minor],
  ],
  'record-approval': ({ facts, actor, at, signature }, change) => [
    `insert into approval (paper_id, edition_id, hash, step, outcome, person_id, line, post, authority_id, authority_line,
       reason, decided_on, recorded_at, statement, signed_in_at, session_id)
     select p.id, e.id, e.hash, $2, $3, $4, $5, $6, $7, person_line($7, $9), $8, $9, $10, $11, $12, $13
     from paper p join edition e on e.id = p.edition_id where p.id = $1`,
    [
      facts.id,
      change.step,
      change.outcome,
      actor.personId,
      actor.line,
      facts.state === 'with-officer' ? facts.chiefOfficerPost.title : null,
      change.authorityId ?? null,
      change.reason ?? null,
      change.day,
      at,
      signature?.statement ?? null,
      signature?.signedInAt ?? null,
      signature?.sessionId ?? null,
    ],
  ],
  'revoke-approvals': ({ facts, at }, { steps }) => [
    'update approval set revoked_at = $3 where paper_id = $1 and step = any($2) and revoked_at is null',
    [facts.id, steps, at],
  ],
  'note-not-presented': ({ facts, at }) => [
    "update approval set noted_at = $2 where paper_id = $1 and outcome = 'not-presented' and noted_at is null",
    [facts.id, at],
  ],
  'accept-late': ({ facts, at }, { reason, authority }) => [
    'update paper set late_accepted_at = $2, late_reason = $3, late_authority = $4 where id = $1',
    [facts.id, at, reason, authority],
  ],
  'place-on-agenda': ({ facts }, { number, position, pinned }) => [
    `with kept as (
       update agenda_item set kind = 'paper', title = p.title, edition_id = case when $4 then p.edition_id end
       from paper p where p.id = $1 and agenda_item.meeting_id = p.meeting_id and agenda_item.paper_id = p.id
         and agenda_item.kind = 'to-follow' returning agenda_item.id
     ), opened as (
       update meeting set state = 'open' where id = (select meeting_id from paper where id = $1) and state = 'planned'
     )
     insert into agenda_item (meeting_id, position, number, kind, title, paper_id, edition_id, owner_id)
     select p.meeting_id, $3, $2, 'paper', p.title, p.id, case when $4 then p.edition_id end, p.author_id
     from paper p where p.id = $1 and not exists (select from kept)`,
    [facts.id, number, position, pinned],
  ],
  'pin-edition': ({ facts }) => [
    `update agenda_item set edition_id = (select edition_id from paper where id = $1) where ${PLACED}`,
    [facts.id],
  ],
  'take-off-agenda': ({ facts }) => [
    `with removed as (delete from agenda_item where ${PLACED} returning id, meeting_id), remaining as (
       select i.id, row_number() over (order by i.position) as nth
       from agenda_item i join removed r on r.meeting_id = i.meeting_id and r.id <> i.id
     ) update agenda_item i set position = r.nth, number = r.nth::text from remaining r where r.id = i.id`,
    [facts.id],
  ],
  'mark-agenda-withdrawn': ({ facts }) => [
    `update agenda_item set kind = 'withdrawn' where ${PLACED}`,
    [facts.id],
  ],
  'release-agenda-item': ({ facts }) => [
    `update agenda_item set released = true where ${PLACED}`,
    [facts.id],
  ],
  'board-outcome': ({ facts }, { outcome, note }) => [
    `update agenda_item set outcome = $2, outcome_note = $3 where ${PLACED}`,
    [facts.id, outcome, note ?? null],
  ],
  'move-to-meeting': ({ facts }, { meetingId }) => [
    `update paper set meeting_id = $2, deadlines = (select deadlines from meeting where id = $2),
       late_accepted_at = null, late_reason = null, late_authority = null where id = $1`,
    [facts.id, meetingId],
  ],
  'assign-author': ({ facts }, { personId }) => [
    'update paper set author_id = $2 where id = $1',
    [facts.id, personId],
  ],
  'assign-chief-officer': ({ facts }, { postId }) => [
    'update paper set chief_officer_post_id = $2 where id = $1',
    [facts.id, postId],
  ],
  describe: ({ facts }, { title }) => ['update paper set title = $2 where id = $1', [facts.id, title]],
  'section-state': ({ at }, { sectionId, to, onBehalf }) => [
    'update section set state = $2, state_since = $3, on_behalf = $4 where id = $1',
    [sectionId, to, at, onBehalf ?? false],
  ],
  'sign-section': ({ actor, at }, { sectionId, hash, as }) => [
    'insert into sign_off (section_id, hash, signed_as, person_id, line, at) values ($1, $2, $3, $4, $5, $6)',
    [sectionId, hash, as, actor.personId, actor.line, at],
  ],
  'revoke-sign-offs': ({ at }, { sectionId }) => [
    'update sign_off set revoked_at = $2 where section_id = $1 and revoked_at is null',
    [sectionId, at],
  ],
  'section-due': (_applying, { sectionId, due }) => [
    'update section set due = $2 where id = $1',
    [sectionId, due],
  ],
  'section-lead': (_applying, { sectionId, personId }) => [
    'update section set lead_id = $2 where id = $1',
    [sectionId, personId],
  ],
};

const COUNT: Statement = {
  name: 'paper-count',
  text: `with acted_on as (update section set version = version + 1 where id = $2)
    update paper p set version = version + case when $2::uuid is null then 1 else 0 end, sections_total = c.total, sections_signed = c.signed
    from (select count(*) as total, count(*) filter (where state in ('submitted', 'accepted', 'no-update')) as signed
          from section where paper_id = $1 and kind = 'text' and not of_author) c
    where p.id = $1`,
};

/**
 * Carries out what was decided, in order, and counts the paper's (or the section's) version and its signed sections.
 * All of it is sent at once: a statement that fails fails the unit of work.
 */
export async function applyChanges(
  applying: Applying,
  changes: readonly Change[],
  sectionId?: string,
): Promise<void> {
  const { unit, facts } = applying;
  const writes = changes.map((change) => {
    const write = WRITES[change.change] as Write<Change['change']>;
    const [text, values] = write(applying, change);
    return unit.rows({ name: `apply-${change.change}`, text }, values);
  });
  await Promise.all([...writes, unit.rows(COUNT, [facts.id, sectionId ?? null])]);
}
