import type { KeptRisk, PaperRights, Period } from '@countersign/domain';
import type { Statement, Statements } from '../database.ts';
import { rightsOf } from '../paper/rights.ts';

/** The risks of one paper of a series, as its approved edition has them; its latest where none is approved. */
export interface RisksOfPaper {
  readonly id: string;
  readonly reference: string;
  readonly period: Period;
  readonly edition: string;
  readonly approved: boolean;
  readonly risks: readonly KeptRisk[];
  readonly rights: PaperRights;
}

const RISKS: Statement = {
  name: 'risk-history',
  text: `select p.id, p.reference, p.period, e.major || '.' || e.minor as edition, e.approved, e.memory -> 'risks' as risks,
      ${rightsOf('p')} as rights
    from paper p join paper this on this.id = $1 and p.series_id = this.series_id
    join lateral (
      select e.*, r.at is not null as approved from edition e left join remembered r on r.edition_id = e.id
      where e.paper_id = p.id order by r.at desc nulls last, e.cut_at desc, e.id desc limit 1
    ) e on true
    where p.period ->> 'start' <= this.period ->> 'start' and (p.id = this.id or e.approved)
    order by p.period ->> 'start', p.made_at`,
};

/** The risks of a paper and of those before it in its series, oldest first. The caller asks `can` of each paper. */
export const riskHistory = (from: Statements, paperId: string): Promise<RisksOfPaper[]> =>
  from.rows<RisksOfPaper & Record<string, unknown>>(RISKS, [paperId]);
