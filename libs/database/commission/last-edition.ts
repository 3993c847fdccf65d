import type { KeptPromise, Period } from '@countersign/domain';
import type { Statement, Statements } from '../database.ts';

/** A paper as the next one is carried over from it. */
export interface LastEdition {
  readonly reference: string;
  readonly period: Period;
  /** Its approved edition, else its latest, as canonical JSON; null when none was cut. */
  readonly canonical: string | null;
  /** Its promises, and those before it, that no paper has settled. */
  readonly open: readonly KeptPromise[];
  /** The ids of the board's questions to it. */
  readonly boardQuestions: readonly string[];
}

/** Whether commitment `c` is open: nobody answered for it, or the last answer was that it goes on. */
export const IS_OPEN = `coalesce((select a.outcome = 'slipped' or (a.outcome = 'partly' and a.until <> '')
  from commitment_answer a where a.commitment_id = c.id order by a.at desc, a.paper_id desc limit 1), true)`;

const LAST: Statement = {
  name: 'commission-last-edition',
  text: `select p.reference, p.period,
      (select e.canonical from edition e left join remembered r on r.edition_id = e.id
       where e.paper_id = p.id order by r.at desc nulls last, e.cut_at desc, e.id desc limit 1) as canonical,
      (select coalesce(jsonb_agg(jsonb_build_object('id', c.row_id, 'section', s.key, 'text', c.text, 'expected', c.expected)
         order by c.made_at, c.id), '[]')
       from commitment c join section s on s.id = c.section_id
       where c.series_id = p.series_id and ${IS_OPEN}) as open,
      (select coalesce(jsonb_agg(q.id), '[]') from question q where q.paper_id = p.id) as "boardQuestions"
    from paper p where p.id = $1`,
};

/** What the next paper is carried over from; undefined when there is no such paper. */
export const lastEdition = (from: Statements, paperId: string): Promise<LastEdition | undefined> =>
  from.row<LastEdition & Record<string, unknown>>(LAST, [paperId]);
