import type { FigureStyle, PaperFacts } from '@countersign/domain';
import type { Statement, Statements } from '../database.ts';
import { FACTS } from '../paper/facts.ts';
import { THREAD, type ThreadView } from '../paper/view.ts';
import { LEAD_NAME, SIGN_OFFS, type SignOffView } from './sign-offs.ts';

/** A section beside another, in the paper's order. */
export interface SectionLinkView {
  readonly id: string;
  readonly number: string;
  readonly heading: string;
}

/** Everything the page of one section shows, with the facts of its paper, in one row. */
export interface SectionView {
  readonly facts: PaperFacts;
  readonly guidance: string;
  readonly leadName: string | null;
  readonly content: unknown;
  /** How its paper rounds and signs; null by the standard rule. */
  readonly style: FigureStyle | null;
  readonly savedAt: string | null;
  /** By source of the figure, which newer extract was not taken, by whom, and when (UTC). */
  readonly keptExtracts: Readonly<Record<string, { newerOn: string; line: string; at: string }>>;
  readonly signOffs: readonly SignOffView[];
  readonly threads: readonly ThreadView[];
  readonly previous: SectionLinkView | null;
  readonly next: SectionLinkView | null;
}

const beside = (order: 'asc' | 'desc', than: '<' | '>') => `(
  select json_build_object('id', b.id, 'number', b.number, 'heading', b.heading) from section b
  where b.paper_id = s.paper_id and b.kind = 'text' and b.position ${than} s.position order by b.position ${order} limit 1)`;

const VIEW: Statement = {
  name: 'section-view',
  text: `select ${FACTS} as facts, s.guidance, d.content, p.figure_style as style, s.kept_extracts as "keptExtracts",
      ${LEAD_NAME} as "leadName",
      to_char(d.saved_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "savedAt",
      ${SIGN_OFFS} as "signOffs",
      (select coalesce(json_agg(${THREAD} order by t.opened_at), '[]') from comment_thread t where t.section_id = s.id) as threads,
      ${beside('desc', '<')} as previous, ${beside('asc', '>')} as next
    from section s join paper p on p.id = s.paper_id left join section_document d on d.section_id = s.id
    where s.id = $1 and s.kind = 'text'`,
};

/** Everything the page of a section shows, in one statement; undefined when there is no such section. */
export const sectionView = (
  from: Statements,
  sectionId: string,
  today: string,
): Promise<SectionView | undefined> =>
  from.row<SectionView & Record<string, unknown>>(VIEW, [sectionId, today]);
