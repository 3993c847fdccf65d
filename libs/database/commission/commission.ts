import type {
  Day,
  Deadline,
  FigureStyle,
  NamedPerson,
  OwedRow,
  Period,
  RouteStep,
} from '@countersign/domain';
import type { Statement, Statements, UnitOfWork } from '../database.ts';
import type { SectionText } from '../section/documents.ts';

/** A paper as it is commissioned. */
export interface NewPaper {
  readonly id: string;
  readonly templateId: string;
  readonly followsId: string | null;
  readonly meetingId: string;
  readonly title: string;
  readonly sensitive: boolean;
  readonly period: Period;
  /** How it rounds and signs its figures, from now on whatever the organisation chooses. */
  readonly style: FigureStyle;
  readonly authorId: string;
  readonly postId: string;
  readonly route: readonly RouteStep[];
  readonly deadlines: readonly Deadline[];
}

/** One of its sections, in the order of the template; a group has no text. */
export interface NewSection {
  readonly id: string;
  readonly key: string;
  readonly number: string;
  readonly heading: string;
  readonly level: number;
  readonly kind: 'text' | 'group';
  readonly ofAuthor: boolean;
  readonly required: boolean;
  readonly guidance: string;
  readonly leadId: string | null;
  readonly due: Day;
  readonly text: SectionText | null;
  /** The promises and questions that its text opens with and must answer. */
  readonly given: readonly OwedRow[];
}

const CLAIM: Statement = {
  name: 'commission-claim',
  text: `insert into act_receipt (person_id, key, act, subject_id, at) values ($1, $2, 'commissionPaper', $3, $4)
    on conflict do nothing returning subject_id as "paperId"`,
};

const CLAIMED: Statement = {
  name: 'commission-claimed',
  text: `select subject_id as "paperId", act from act_receipt where person_id = $1 and key = $2`,
};

const KEEP_MEETING: Statement = {
  name: 'commission-keep-meeting',
  text: 'select id from meeting where id = $1 for share',
};

const PEOPLE: Statement = {
  name: 'commission-people',
  text: `select x.id, person_line(x.id, $2::date) as line, x.disabled_at is null as active,
      exists (select from role_grant r where r.person_id = x.id and r.role = 'chief-officer') as "chiefOfficer"
    from person x where x.id = any($1::uuid[])`,
};

const PAPER: Statement = {
  name: 'commission-paper',
  text: `insert into paper (id, template_id, follows_id, meeting_id, title, period, state, state_since, author_id,
      chief_officer_post_id, route, deadlines, sections_total, made_at, sensitive, figure_style)
    values ($1, $2, $3, $4, $5, $6, 'commissioned', $7, $8, $9, $10, $11, $12, $7, $13, $14)`,
};

const SECTIONS: Statement = {
  name: 'commission-sections',
  text: `with given as (
      select * from jsonb_to_recordset($2::jsonb) as s(id uuid, position int, key text, number text, heading text, level int,
        kind text, "ofAuthor" boolean, required boolean, guidance text, "leadId" uuid, due date, text jsonb, given jsonb)
    ), made as (
      insert into section (id, paper_id, key, position, number, heading, level, kind, of_author, required, guidance, lead_id, due, state_since, given)
      select id, $1, key, position, number, heading, level, kind, "ofAuthor", required, guidance, "leadId", due, $3, given.given from given
    )
    insert into section_document (section_id, state, content, hash, empty, saved_at, measures, memory)
    select id, decode(text ->> 'state', 'base64'), (text ->> 'content')::jsonb, text ->> 'hash', (text ->> 'empty')::boolean, $3,
      array(select jsonb_array_elements_text(text -> 'measures')::uuid), text -> 'memory'
    from given where kind = 'text'`,
};

/**
 * Takes the key for this commission: undefined when it is free, now or with the transaction that holds it; else what it
 * was used for.
 */
export async function claimCommission(
  unit: UnitOfWork,
  claim: { readonly personId: string; readonly key: string; readonly paperId: string; readonly at: string },
): Promise<{ readonly paperId: string; readonly act: string } | undefined> {
  const free = await unit.row(CLAIM, [claim.personId, claim.key, claim.paperId, claim.at]);
  return free ? undefined : unit.row(CLAIMED, [claim.personId, claim.key]);
}

/** Keeps a meeting from changing until the unit of work ends. */
export async function keepMeeting(unit: UnitOfWork, meetingId: string): Promise<void> {
  await unit.row(KEEP_MEETING, [meetingId]);
}

/** Those of the people who exist, as the rules see them on a day, by id. */
export async function namedPeople(
  from: Statements,
  ids: readonly string[],
  today: Day,
): Promise<ReadonlyMap<string, NamedPerson>> {
  const people = await from.rows<NamedPerson & Record<string, unknown>>(PEOPLE, [ids, today]);
  return new Map(people.map((person) => [person.id, person]));
}

/** Stores a paper with its sections and the texts they start with; two statements whatever their number. */
export async function storeCommission(
  unit: UnitOfWork,
  paper: NewPaper,
  sections: readonly NewSection[],
  at: string,
): Promise<void> {
  const led = sections.filter(({ kind, ofAuthor }) => kind === 'text' && !ofAuthor).length;
  await unit.rows(PAPER, [
    paper.id,
    paper.templateId,
    paper.followsId,
    paper.meetingId,
    paper.title,
    paper.period,
    at,
    paper.authorId,
    paper.postId,
    JSON.stringify(paper.route),
    JSON.stringify(paper.deadlines),
    led,
    paper.sensitive,
    paper.style,
  ]);
  const rows = sections.map(({ text, ...section }, position) => ({
    ...section,
    position,
    text: text && { ...text, state: Buffer.from(text.state).toString('base64') },
  }));
  await unit.rows(SECTIONS, [paper.id, JSON.stringify(rows), at]);
}
