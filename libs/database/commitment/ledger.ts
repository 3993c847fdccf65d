import type { CommitmentOutcome, PaperResource, PaperState, Period } from '@countersign/domain';
import type { Statement, Statements } from '../database.ts';

/** A paper as the ledger names it. */
export interface LedgerPaper {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
}

/** What one paper said became of a promise. */
export interface LedgerAnswer {
  readonly outcome: CommitmentOutcome;
  readonly account: string;
  readonly until: string;
  readonly agreed: string;
  readonly by: string;
  readonly at: string;
  readonly sectionId: string;
  readonly paper: LedgerPaper;
}

/** A promise with everything that papers have said of it, and what rights to its paper depend on. */
export interface LedgerEntry {
  readonly id: string;
  readonly text: string;
  readonly expected: string;
  readonly owner: { readonly id: string; readonly name: string; readonly line: string };
  readonly strand: {
    readonly key: string;
    readonly number: string;
    readonly heading: string;
    readonly sectionId: string;
  };
  readonly series: { readonly id: string; readonly name: string };
  readonly period: Period;
  readonly paper: LedgerPaper;
  readonly madeAt: string;
  readonly answers: readonly LedgerAnswer[];
  readonly state: PaperState;
  readonly resource: Omit<PaperResource, 'kind' | 'boardMayRead'> & { readonly issued: boolean };
}

/** What the ledger is narrowed to; what is left out narrows nothing. */
export interface LedgerFilter {
  readonly seriesId?: string;
  readonly strand?: string;
  readonly ownerId?: string;
  readonly periodStart?: string;
}

const time = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const paper = (p: string) =>
  `json_build_object('id', ${p}.id, 'reference', ${p}.reference, 'title', ${p}.title)`;

const LEDGER: Statement = {
  name: 'commitment-ledger',
  text: `select c.id, c.text, c.expected, ${time('c.made_at')} as "madeAt", p.period, p.state, ${paper('p')} as paper,
      json_build_object('id', c.owner_id, 'line', c.owner_line, 'name', (select x.name from person x where x.id = c.owner_id)) as owner,
      json_build_object('key', s.key, 'number', s.number, 'heading', s.heading, 'sectionId', s.id) as strand,
      json_build_object('id', c.series_id, 'name', t.definition ->> 'name') as series,
      (select coalesce(json_agg(json_build_object('outcome', a.outcome, 'account', a.account, 'until', a.until, 'agreed', a.agreed,
          'by', a.line, 'at', ${time('a.at')}, 'sectionId', a.section_id, 'paper', ${paper('ap')}) order by a.at, a.paper_id), '[]')
        from commitment_answer a join paper ap on ap.id = a.paper_id where a.commitment_id = c.id) as answers,
      json_build_object('authorId', p.author_id, 'chiefOfficerPostId', p.chief_officer_post_id,
        'issued', exists (select from agenda_item i where i.paper_id = p.id and i.edition_id is not null),
        'leadIds', (select coalesce(json_agg(distinct l.lead_id), '[]') from section l where l.paper_id = p.id and l.lead_id is not null)) as resource
    from commitment c join paper p on p.id = c.paper_id join section s on s.id = c.section_id join template t on t.id = p.template_id
    where ($1::uuid is null or c.series_id = $1) and ($2::text is null or s.key = $2) and ($3::uuid is null or c.owner_id = $3)
      and ($4::text is null or p.period ->> 'start' = $4)
    order by p.period ->> 'start' desc, c.series_id, s.position, c.made_at, c.id limit $5`,
};

/** Promises across papers, the latest period first, at most `limit`. The caller asks `can` of the paper of each. */
export const commitmentLedger = (
  from: Statements,
  { seriesId, strand, ownerId, periodStart }: LedgerFilter,
  limit: number,
): Promise<LedgerEntry[]> =>
  from.rows<LedgerEntry & Record<string, unknown>>(LEDGER, [
    seriesId ?? null,
    strand ?? null,
    ownerId ?? null,
    periodStart ?? null,
    limit,
  ]);
