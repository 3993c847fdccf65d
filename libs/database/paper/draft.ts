import type { FrontSheetField, Period, SectionState, WrittenOnPaper } from '@countersign/domain';
import type { Statement, Statements } from '../database.ts';

/** One section of the draft as stored now. */
export interface DraftSection {
  readonly key: string;
  readonly number: string;
  readonly level: 1 | 2 | 3;
  readonly heading: string;
  readonly kind: 'group' | 'text';
  readonly ofAuthor: boolean;
  readonly state: SectionState;
  readonly onBehalf: boolean;
  readonly leadLine: string | null;
  /** Who closed it on the lead's behalf, when somebody did. */
  readonly writtenBy: string | null;
  readonly content: unknown;
}

/** The working draft of a paper: everything an edition of it is made from. */
export interface Draft {
  readonly title: string;
  readonly sensitive: boolean;
  readonly reportTo: string;
  readonly reportFrom: string;
  readonly strategy: string;
  readonly leadLabel: string;
  readonly handling: string | null;
  readonly footer: string | null;
  readonly frontSheetFields: readonly FrontSheetField[];
  readonly frontSheetValues: WrittenOnPaper['values'];
  readonly period: Period;
  readonly sections: readonly DraftSection[];
}

/** The lines of who signed section `s`, as they were on the day they signed: a later promotion changes no text. */
const LINE_OF_LEAD = `(select o.line from sign_off o
  where o.section_id = s.id and o.signed_as = 'lead' and o.revoked_at is null order by o.at desc limit 1)`;
const LINE_OF_AUTHOR = `(select o.line from sign_off o
  where o.section_id = s.id and o.signed_as = 'author' and o.revoked_at is null order by o.at desc limit 1)`;

const DRAFT: Statement = {
  name: 'paper-draft',
  text: `select p.title, p.sensitive, p.period,
      (select o.office from organisation o) as "reportTo", (select o.name from organisation o) as "reportFrom",
      t.definition ->> 'strategy' as strategy, t.definition ->> 'leadLabel' as "leadLabel",
      t.definition ->> 'handling' as handling, t.definition ->> 'footer' as footer,
      t.definition -> 'frontSheet' as "frontSheetFields", p.front_sheet as "frontSheetValues",
      (select json_agg(json_build_object('key', s.key, 'number', s.number, 'level', s.level, 'heading', s.heading,
          'kind', s.kind, 'ofAuthor', s.of_author, 'state', s.state, 'onBehalf', s.on_behalf,
          'leadLine', case when not s.of_author then coalesce(${LINE_OF_LEAD}, person_line(s.lead_id, $2::date)) end,
          'writtenBy', case when s.on_behalf then ${LINE_OF_AUTHOR} end,
          'content', d.content) order by s.position)
       from section s left join section_document d on d.section_id = s.id where s.paper_id = p.id) as sections
    from paper p join template t on t.id = p.template_id where p.id = $1`,
};

/** The working draft of a paper as stored now; undefined when there is no such paper. */
export const paperDraft = (from: Statements, paperId: string, today: string): Promise<Draft | undefined> =>
  from.row<Draft & Record<string, unknown>>(DRAFT, [paperId, today]);

const OPEN_THREADS: Statement = {
  name: 'paper-open-threads',
  text: 'select count(*)::int as count from comment_thread where paper_id = $1 and resolved_at is null',
};

/** How many comment threads on a paper are open. */
export async function openThreadCount(from: Statements, paperId: string): Promise<number> {
  return (await from.row<{ count: number }>(OPEN_THREADS, [paperId]))?.count ?? 0;
}
