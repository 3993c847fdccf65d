import type { AgendaPlace, MeetingFact, MeetingState, NamedPerson, NamedPost } from '@countersign/domain';
import type { Statement, Statements } from '../database.ts';

const PERSON = `json_build_object('id', x.id, 'line', person_line(x.id, $2::date), 'active', x.disabled_at is null,
  'chiefOfficer', exists (select from role_grant r where r.person_id = x.id and r.role = 'chief-officer'))`;

const NAMED_PERSON: Statement = {
  name: 'named-person',
  text: `select ${PERSON} as found from person x where x.id = $1`,
};

const NAMED_POST: Statement = {
  name: 'named-post',
  text: `select json_build_object('id', o.id, 'title', o.title, 'holder',
      (select ${PERSON} from person x where x.id = post_holder(o.id, $2::date))) as found
    from post o where o.id = $1 and o.chief_officer`,
};

const NAMED_MEETING: Statement = {
  name: 'named-meeting',
  text: `select json_build_object('id', m.id, 'name', m.name, 'day', m.day, 'state', m.state, 'cutOff', m.cut_off) as found
    from meeting m join board b on b.id = m.board_id where m.id = $1 and b.kind = $2`,
};

const AGENDA: Statement = {
  name: 'agenda-places',
  text: `select m.state, (select coalesce(json_agg(json_build_object('id', i.id, 'position', i.position, 'number', i.number,
      'kind', i.kind, 'paperId', i.paper_id, 'title', i.title) order by i.position), '[]')
    from agenda_item i where i.meeting_id = m.id) as places
    from meeting m where m.id = $1`,
};

const LOCK_MEETING: Statement = {
  name: 'meeting-lock',
  text: 'select id from meeting where id = $1 for update',
};

/** A person named by an act, as the rules see them. */
export async function namedPerson(
  from: Statements,
  id: string,
  today: string,
): Promise<NamedPerson | undefined> {
  return (await from.row<{ found: NamedPerson }>(NAMED_PERSON, [id, today]))?.found;
}

/** A Chief Officer's post named by an act, with who holds it today. */
export async function namedPost(from: Statements, id: string, today: string): Promise<NamedPost | undefined> {
  return (await from.row<{ found: NamedPost }>(NAMED_POST, [id, today]))?.found;
}

/** A meeting named by an act, of a board or of COG. */
export async function namedMeeting(
  from: Statements,
  id: string,
  kind: 'board' | 'cog',
): Promise<MeetingFact | undefined> {
  return (await from.row<{ found: MeetingFact }>(NAMED_MEETING, [id, kind]))?.found;
}

/** The places of an agenda and the state of its meeting; the meeting is locked, so that no two items take one number. */
export async function agendaUnderLock(
  unit: Statements,
  meetingId: string,
): Promise<{ readonly state: MeetingState; readonly places: readonly AgendaPlace[] } | undefined> {
  await unit.row(LOCK_MEETING, [meetingId]);
  return unit.row<{ state: MeetingState; places: AgendaPlace[] }>(AGENDA, [meetingId]);
}
