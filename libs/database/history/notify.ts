import type { Notice } from '@countersign/domain';
import { Composed } from '../composed.ts';
import type { UnitOfWork } from '../database.ts';

/** What a notice is about. */
export interface NoticeSubject {
  readonly paperId: string | null;
  readonly meetingId: string | null;
  readonly at: string;
}

/**
 * Adds the part `noticed(person_id)` to a statement: one notice for each person told of the event in `happened(id)`.
 * The table is the outbox that deliveries read. Posts and roles are resolved to who holds them now; the actor is left out.
 */
export function notify(
  to: Composed,
  notices: readonly Notice[],
  actorId: string,
  { paperId, meetingId, at }: NoticeSubject,
): void {
  to.part(
    'told',
    `select n.ordinality as nth, n.notice, t.person_id
      from jsonb_array_elements(${to.value(JSON.stringify(notices))}::jsonb) with ordinality n(notice, ordinality),
        jsonb_array_elements(n.notice -> 'to') a(audience),
        lateral (
          select (a.audience ->> 'person')::uuid as person_id where a.audience ? 'person'
          union all select post_holder((a.audience ->> 'post')::uuid, london_today()) where a.audience ? 'post'
          union all select r.person_id from role_grant r where r.role = a.audience ->> 'role' and a.audience ? 'role'
        ) t
      where t.person_id <> ${to.value(actorId)}
        and (select p.disabled_at is null from person p where p.id = t.person_id)`,
  );
  to.part(
    'told_once',
    `select person_id, string_agg(distinct notice ->> 'text', ' ') as text, bool_or((notice ->> 'asks')::boolean) as asks,
        (array_agg(notice order by (notice ->> 'asks')::boolean desc, nth))[1] as first
      from told group by person_id`,
  );
  to.part(
    'noticed',
    `insert into notice (person_id, event_id, text, place, paper_id, section_id, meeting_id, asks, at)
      select o.person_id, h.id, o.text, o.first ->> 'place', ${to.value(paperId)}, (o.first ->> 'sectionId')::uuid,
        ${to.value(meetingId)}, o.asks, ${to.value(at)}
      from told_once o, happened h
      returning person_id`,
  );
}

/** Stores the notices of an event that is already stored, in its unit of work. Returns who was told. */
export async function storeNotices(
  unit: UnitOfWork,
  notices: readonly Notice[],
  actorId: string,
  eventId: string,
  subject: NoticeSubject,
): Promise<readonly string[]> {
  if (notices.length === 0) return [];
  const to = new Composed();
  to.part('happened', `select ${to.value(eventId)}::uuid as id`);
  notify(to, notices, actorId, subject);
  const told = await unit.rows<{ person_id: string }>(
    to.ending('notify', 'select person_id from noticed'),
    to.values,
  );
  return told.map(({ person_id }) => person_id);
}
