import type { Notice } from '@countersign/domain';
import type { Statement, UnitOfWork } from '../database.ts';

const INSERT: Statement = {
  name: 'notice-insert',
  text: `with told as (
      select n.ordinality as nth, n.notice,
        coalesce(
          (a.audience ->> 'person')::uuid,
          post_holder((a.audience ->> 'post')::uuid, london_today()),
          r.person_id) as person_id
      from jsonb_array_elements($1::jsonb) with ordinality n(notice, ordinality),
        jsonb_array_elements(n.notice -> 'to') a(audience)
        left join role_grant r on r.role = a.audience ->> 'role'
    ), each as (
      select person_id, string_agg(distinct notice ->> 'text', ' ') as text, bool_or((notice ->> 'asks')::boolean) as asks,
        (array_agg(notice order by (notice ->> 'asks')::boolean desc, nth))[1] as first
      from told where person_id is not null and person_id <> $2
      group by person_id
    )
    insert into notice (person_id, event_id, text, place, paper_id, section_id, meeting_id, asks, at)
    select e.person_id, $3, e.text, e.first ->> 'place', $4, (e.first ->> 'sectionId')::uuid, $5, e.asks, $6
    from each e join person p on p.id = e.person_id and p.disabled_at is null
    returning person_id`,
};

/** What a notice is about. */
export interface NoticeSubject {
  readonly eventId: string;
  readonly paperId: string | null;
  readonly meetingId: string | null;
  readonly at: string;
}

/**
 * Stores one notice for each person told of an event, in the unit of work of the act; the table is the outbox that
 * deliveries read. Posts and roles are resolved to who holds them now; the actor is left out. Returns who was told.
 */
export async function storeNotices(
  unit: UnitOfWork,
  notices: readonly Notice[],
  actorId: string,
  subject: NoticeSubject,
): Promise<readonly string[]> {
  if (notices.length === 0) return [];
  const told = await unit.rows<{ person_id: string }>(INSERT, [
    JSON.stringify(notices),
    actorId,
    subject.eventId,
    subject.paperId,
    subject.meetingId,
    subject.at,
  ]);
  return told.map(({ person_id }) => person_id);
}
