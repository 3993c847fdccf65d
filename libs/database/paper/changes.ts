import type { Actor, AroundSection, Change, EditionMemory } from '@countersign/domain';
import { remember } from '../commitment/remember.ts';
import type { Composed, Sets } from '../composed.ts';

/** What changes are carried out with: the paper as decided on, who acts and when, and what only some changes need. */
export interface Applying {
  readonly facts: AroundSection;
  readonly actor: Actor;
  /** UTC time of the act. */
  readonly at: string;
  /** The draft in canonical form with its hash, and the id it gets as an edition, for a change that cuts one. */
  readonly draft?: {
    readonly id: string;
    readonly canonical: string;
    readonly hash: string;
    readonly memory: EditionMemory;
  };
  /** Whether the same act cuts the draft as an edition. */
  readonly cutsNow?: boolean;
  /** The number that the event of the act has in the chain of the paper. */
  readonly seq?: number;
  /** What was signed, for which post, and how the signer had signed in, for a change that records an approval. */
  readonly signature?: {
    readonly statement: string;
    readonly post: string | null;
    readonly signedInAt: string;
    readonly sessionId: string;
  };
}

/** Columns of the three rows that several changes of one act may touch; each row is written once. */
export interface RowSets {
  readonly paper?: Sets;
  /** Its place on the agenda of its meeting. */
  readonly item?: Sets;
  /** The section that the change names. */
  readonly section?: Sets;
}

/** What one change adds to the statement of its act: whole parts, and columns of rows that are written once. */
type Write<C extends Change['change']> = (
  to: Composed,
  change: Extract<Change, { readonly change: C }>,
  applying: Applying,
) => RowSets;

/** Item `i` is where paper `h` stands on the agenda of its meeting. */
export const PLACED = 'i.meeting_id = h.meeting_id and i.paper_id = h.id and not i.released';

const part = (to: Composed, name: string, text: string) => {
  to.part(name, text);
  return {};
};

/** How each change is written. Parts read the paper as it was before the act from `held`, and do nothing without it. */
const WRITES: { readonly [C in Change['change']]: Write<C> } = {
  'paper-state': (to, change, { at }) => ({
    paper: { state: to.value(change.to), state_since: to.value(at) },
  }),

  'cut-edition': (to, { number }, { draft, at, actor }) => {
    const id = to.value(draft?.id);
    const row = [
      number.major,
      number.minor,
      draft?.hash,
      draft?.canonical,
      at,
      actor.personId,
      JSON.stringify(draft?.memory),
    ];
    to.part(
      'cut',
      `insert into edition (id, paper_id, major, minor, hash, canonical, cut_at, cut_by, memory)
       select ${id}, h.id, ${row.map((value) => to.value(value)).join(', ')} from held h`,
    );
    return { paper: { edition_id: id } };
  },

  remember: (to, _change, { at, draft, cutsNow }) => {
    remember(to, { at, ...(draft && cutsNow ? { cut: draft } : {}) });
    return {};
  },

  'number-edition': (to, { number }) =>
    part(
      to,
      'numbered',
      `update edition e set major = ${to.value(number.major)}, minor = ${to.value(number.minor)} from held h where e.id = h.edition_id`,
    ),

  'record-approval': (to, change, { actor, at, signature }) => {
    const authority = to.value(change.authorityId ?? null);
    const day = to.value(change.day);
    return part(
      to,
      'approved',
      `insert into approval (paper_id, edition_id, hash, step, outcome, person_id, line, post, authority_id, authority_line,
         reason, decided_on, recorded_at, statement, signed_in_at, session_id)
       select h.id, e.id, e.hash, ${to.value(change.step)}, ${to.value(change.outcome)}, ${to.value(actor.personId)},
         ${to.value(actor.line)}, ${to.value(signature?.post ?? null)},
         ${authority}, person_line(${authority}, ${day}), ${to.value(change.reason ?? null)}, ${day}, ${to.value(at)},
         ${to.value(signature?.statement ?? null)}, ${to.value(signature?.signedInAt ?? null)}, ${to.value(signature?.sessionId ?? null)}
       from held h join edition e on e.id = h.edition_id`,
    );
  },

  'revoke-approvals': (to, { steps }, { at }) =>
    part(
      to,
      'revoked',
      `update approval a set revoked_at = ${to.value(at)} from held h
       where a.paper_id = h.id and a.step = any(${to.value(steps)}) and a.revoked_at is null`,
    ),

  'note-not-presented': (to, _change, { at }) =>
    part(
      to,
      'noted',
      `update approval a set noted_at = ${to.value(at)} from held h
       where a.paper_id = h.id and a.outcome = 'not-presented' and a.noted_at is null and a.revoked_at is null`,
    ),

  'accept-late': (to, { reason, authority }, { at }) => ({
    paper: {
      late_accepted_at: to.value(at),
      late_reason: to.value(reason),
      late_authority: to.value(authority),
    },
  }),

  'place-on-agenda': (to, { number, position, pinned }) => {
    const edition = `case when ${to.value(pinned)} then h.edition_id end`;
    to.part(
      'kept',
      `update agenda_item i set kind = 'paper', title = h.title, edition_id = ${edition}
       from held h where i.meeting_id = h.meeting_id and i.paper_id = h.id and i.kind = 'to-follow' returning i.id`,
    );
    to.part(
      'opened',
      "update meeting m set state = 'open' from held h where m.id = h.meeting_id and m.state = 'planned'",
    );
    return part(
      to,
      'placed',
      `insert into agenda_item (meeting_id, position, number, kind, title, paper_id, edition_id, owner_id)
       select h.meeting_id, ${to.value(position)}, ${to.value(number)}, 'paper', h.title, h.id, ${edition}, h.author_id
       from held h where not exists (select from kept)`,
    );
  },

  'pin-edition': () => ({ item: { edition_id: 'h.edition_id' } }),
  'mark-agenda-withdrawn': () => ({ item: { kind: "'withdrawn'" } }),
  'release-agenda-item': () => ({ item: { released: 'true' } }),
  'board-outcome': (to, { outcome, note }) => ({
    item: { outcome: to.value(outcome), outcome_note: to.value(note ?? null) },
  }),

  'take-off-agenda': (to) => {
    to.part('removed', `delete from agenda_item i using held h where ${PLACED} returning i.id, i.meeting_id`);
    return part(
      to,
      'renumbered',
      `update agenda_item i set position = r.nth, number = r.nth::text from (
         select o.id, row_number() over (order by o.position) as nth
         from agenda_item o join removed r on r.meeting_id = o.meeting_id and r.id <> o.id
       ) r where r.id = i.id`,
    );
  },

  'move-to-meeting': (to, { meetingId }) => {
    const meeting = to.value(meetingId);
    return {
      paper: {
        meeting_id: meeting,
        deadlines: `(select m.deadlines from meeting m where m.id = ${meeting})`,
        late_accepted_at: 'null',
        late_reason: 'null',
        late_authority: 'null',
      },
    };
  },

  'assign-author': (to, { personId }) => ({ paper: { author_id: to.value(personId) } }),
  'assign-chief-officer': (to, { postId }) => ({ paper: { chief_officer_post_id: to.value(postId) } }),
  'front-sheet': (to, { values }) => ({
    paper: { front_sheet: `${to.value(JSON.stringify(values))}::jsonb` },
  }),
  describe: (to, { title }) => ({ paper: { title: to.value(title) } }),

  'answer-finding': (to, { finding, reason }, { actor, at }) => {
    const { key, rule, severity, section, message } = finding;
    const row = [key, rule, severity, section, message, reason, actor.personId, actor.line, at];
    return part(
      to,
      'answered',
      `insert into finding_answer (paper_id, key, rule, severity, section, message, reason, person_id, line, at)
       select h.id, ${row.map((value) => to.value(value)).join(', ')} from held h`,
    );
  },

  'section-state': (to, change, { at }) => ({
    section: {
      state: to.value(change.to),
      state_since: to.value(at),
      on_behalf: to.value(change.onBehalf ?? false),
    },
  }),
  'keep-extract': (to, { source, newerOn }, { actor, at }) => {
    const kept = `jsonb_build_object('newerOn', ${to.value(newerOn)}::text, 'line', ${to.value(actor.line)}::text, 'at', ${to.value(at)}::text)`;
    return {
      section: {
        kept_extracts: `s.kept_extracts || jsonb_build_object(${to.value(source)}::text, ${kept})`,
      },
    };
  },
  'section-due': (to, { due }) => ({ section: { due: to.value(due) } }),
  'section-lead': (to, { personId }) => ({ section: { lead_id: to.value(personId) } }),

  'sign-section': (to, { sectionId, hash, as }, { actor, at }) => {
    const row = [sectionId, hash, as, actor.personId, actor.line, at];
    return part(
      to,
      'signed',
      `insert into sign_off (section_id, hash, signed_as, person_id, line, at)
       select ${row.map((value) => to.value(value)).join(', ')} from held returning id`,
    );
  },

  'restate-section': (to, { sectionId, content, hash }) =>
    part(
      to,
      `restated_${to.values.length}`,
      `update section_document d set content = ${to.value(content)}::jsonb, hash = ${to.value(hash)} from held
       where d.section_id = ${to.value(sectionId)}`,
    ),

  'revoke-sign-offs': (to, { sectionId }, { at, seq = null }) =>
    part(
      to,
      `unsigned_${to.values.length}`,
      `update sign_off s set revoked_at = ${to.value(at)}, revoked_by = ${to.value(seq)}::integer from held
       where s.section_id = ${to.value(sectionId)} and s.revoked_at is null`,
    ),
};

/** Adds one change to the statement of its act. */
export const writeChange = (to: Composed, change: Change, applying: Applying): RowSets =>
  (WRITES[change.change] as Write<Change['change']>)(to, change, applying);
