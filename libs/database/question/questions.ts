import type { OwedRow, PaperResource, PaperState, PutQuestion } from '@countersign/domain';
import type { Statement, Statements, UnitOfWork } from '../database.ts';

/** A question of the board as it is attached to a paper. */
export interface NewQuestion {
  readonly id: string;
  readonly sectionId: string;
  /** The question of the last paper that was put off and comes back as this one. */
  readonly followsId: string | null;
  readonly askedBy: string;
  readonly text: string;
  readonly hint: string;
}

/** A question as people read it, with how it stands in the paper's text now. */
export interface QuestionView {
  readonly id: string;
  readonly text: string;
  readonly hint: string;
  readonly askedBy: string;
  readonly addedBy: string;
  readonly addedAt: string;
  readonly section: { readonly id: string; readonly number: string; readonly heading: string };
  readonly lead: string;
  readonly answer: string;
  readonly where: string;
  readonly deferred: string;
  /** The reference of the paper that had put it off; null for a question that is new. */
  readonly putOffIn: string | null;
  /** Who withdrew it, when and why; null while it is asked. */
  readonly withdrawn: { readonly by: string; readonly at: string; readonly because: string } | null;
}

/** A question as it is moved or withdrawn: its words, and what its section says to it as stored now. */
export interface QuestionToMove extends PutQuestion {
  readonly hint: string;
  readonly answer: string;
  readonly where: string;
  readonly deferred: string;
}

const STORE: Statement = {
  name: 'question-store',
  text: `insert into question (id, paper_id, section_id, follows_id, asked_by, text, hint, added_by, added_at)
    select q.id, $1, q."sectionId", q."followsId", q."askedBy", q.text, q.hint, $3, $4
    from jsonb_to_recordset($2::jsonb) as q(id uuid, "sectionId" uuid, "followsId" uuid, "askedBy" text, text text, hint text)`,
};

const GIVE: Statement = {
  name: 'question-give',
  text: `update section set given = given || $2::jsonb where id = $1`,
};

/** The row of question `q` in the text of its section as stored now, if it is there: its cells by column. */
const ROW = `(
  select jsonb_object_agg(cell -> 'attrs' ->> 'column', (
      select string_agg(t ->> 'text', '') from jsonb_array_elements(cell -> 'content') t))
  from jsonb_path_query(d.content, '$.content[*] ? (@.type == "questions").content[*]') r,
    jsonb_array_elements(r -> 'content') cell
  where r -> 'attrs' ->> 'id' = q.id::text)`;

/** What is said to question `q` now; of one that was withdrawn, what was said when it was. */
const SAID = `coalesce(c.cells ->> 'answer', case when q.withdrawn_at is not null then q.answer end, '') as answer,
      coalesce(c.cells ->> 'where', case when q.withdrawn_at is not null then q.place end, '') as "where",
      coalesce(c.cells ->> 'deferred', case when q.withdrawn_at is not null then q.deferred end, '') as deferred`;

const time = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const OF_PAPER: Statement = {
  name: 'questions-of-paper',
  text: `select q.id, q.text, q.hint, q.asked_by as "askedBy", person_line(q.added_by, q.added_at::date) as "addedBy",
      ${time('q.added_at')} as "addedAt",
      json_build_object('id', s.id, 'number', s.number, 'heading', s.heading) as section,
      person_line(coalesce(s.lead_id, p.author_id), $2::date) as lead,
      ${SAID},
      case when q.withdrawn_at is not null then json_build_object('by', person_line(q.withdrawn_by, q.withdrawn_at::date),
        'because', q.withdrawn_because, 'at', ${time('q.withdrawn_at')}) end as withdrawn,
      (select p2.reference from question f join paper p2 on p2.id = f.paper_id where f.id = q.follows_id) as "putOffIn"
    from question q join paper p on p.id = q.paper_id join section s on s.id = q.section_id
    left join section_document d on d.section_id = s.id
    left join lateral (select ${ROW} as cells) c on true
    where q.paper_id = $1 order by q.withdrawn_at is not null, s.position, q.added_at, q.id`,
};

const TO_MOVE: Statement = {
  name: 'question-to-move',
  text: `select q.id, q.section_id as "sectionId", q.text, q.hint, q.withdrawn_at is not null as withdrawn, ${SAID}
    from question q left join section_document d on d.section_id = q.section_id
    left join lateral (select ${ROW} as cells) c on true
    where q.id = $1 and q.paper_id = $2`,
};

const REROUTE: Statement = {
  name: 'question-reroute',
  text: 'update question set section_id = $2 where id = $1',
};

const WITHDRAW: Statement = {
  name: 'question-withdraw',
  text: `update question set withdrawn_by = $2, withdrawn_at = $3, withdrawn_because = $4,
      answer = $5, place = $6, deferred = $7
    where id = $1`,
};

const TAKE: Statement = {
  name: 'question-take',
  text: `update section set given = (select coalesce(jsonb_agg(g), '[]') from jsonb_array_elements(given) g where g ->> 'id' <> $2)
    where id = $1`,
};

const GIVEN: Statement = {
  name: 'section-given',
  text: 'select given from section where id = $1',
};

const RIGHTS: Statement = {
  name: 'paper-rights',
  text: `select p.state, json_build_object('authorId', p.author_id, 'chiefOfficerPostId', p.chief_officer_post_id,
      'issued', exists (select from agenda_item i where i.paper_id = p.id and i.edition_id is not null),
      'leadIds', (select coalesce(json_agg(distinct s.lead_id), '[]') from section s where s.paper_id = p.id and s.lead_id is not null)) as resource
    from paper p where p.id = $1`,
};

/** Attaches questions to a paper; one statement whatever their number. */
export async function storeQuestions(
  unit: UnitOfWork,
  paperId: string,
  questions: readonly NewQuestion[],
  personId: string,
  at: string,
): Promise<void> {
  if (questions.length > 0) await unit.rows(STORE, [paperId, JSON.stringify(questions), personId, at]);
}

/** From now on the section must hold these rows, and answer them. */
export async function giveToSection(
  unit: UnitOfWork,
  sectionId: string,
  given: readonly OwedRow[],
): Promise<void> {
  await unit.rows(GIVE, [sectionId, JSON.stringify(given)]);
}

/** A question of a paper as it is moved or withdrawn; undefined when the paper was not asked it. */
export const questionToMove = (
  from: Statements,
  questionId: string,
  paperId: string,
): Promise<QuestionToMove | undefined> =>
  from.row<QuestionToMove & Record<string, unknown>>(TO_MOVE, [questionId, paperId]);

/** Moves a question to another section, which must hold and answer it from now on; what was said to it goes along. */
export async function rerouteQuestion(
  unit: UnitOfWork,
  { id, sectionId }: QuestionToMove,
  to: string,
  row: OwedRow,
): Promise<void> {
  await unit.rows(REROUTE, [id, to]);
  await unit.rows(TAKE, [sectionId, id]);
  await giveToSection(unit, to, [row]);
}

/** Takes a question back: its section need not answer it any more. What was said to it stays with it. */
export async function withdrawQuestion(
  unit: UnitOfWork,
  { id, sectionId, answer, where, deferred }: QuestionToMove,
  withdrawal: { readonly personId: string; readonly at: string; readonly because: string },
): Promise<void> {
  const { personId, at, because } = withdrawal;
  await unit.rows(WITHDRAW, [id, personId, at, because, answer, where, deferred]);
  await unit.rows(TAKE, [sectionId, id]);
}

/** The rows that a section must hold; none for a section that does not exist. */
export const givenTo = async (from: Statements, sectionId: string): Promise<readonly OwedRow[]> =>
  (await from.row<{ given: OwedRow[] }>(GIVEN, [sectionId]))?.given ?? [];

/** The board's questions to a paper, in the order of its sections. */
export const questionsOfPaper = (from: Statements, paperId: string, today: string): Promise<QuestionView[]> =>
  from.rows<QuestionView & Record<string, unknown>>(OF_PAPER, [paperId, today]);

/** What rights to a paper depend on; undefined when there is none. */
export const paperRights = (
  from: Statements,
  paperId: string,
): Promise<
  | {
      readonly state: PaperState;
      readonly resource: Omit<PaperResource, 'kind' | 'boardMayRead'> & { readonly issued: boolean };
    }
  | undefined
> => from.row(RIGHTS, [paperId]);
