import type { Day, Deadline, PaperState, SectionState } from '@countersign/domain';
import type { Statement, Statements } from '../database.ts';

/** Something a person has a part in: a section they lead, a paper they write, or one that waits for their post or role. */
export interface WorkRow {
  readonly part: 'section' | 'accept' | 'paper' | 'officer' | 'cog' | 'agenda' | 'vacancy';
  readonly paperId: string;
  readonly reference: string;
  readonly title: string;
  readonly state: PaperState;
  readonly sectionId: string | null;
  readonly sectionState: SectionState | null;
  readonly section: string | null;
  readonly due: Day | null;
  readonly deadlines: readonly Deadline[];
  readonly since: string;
  readonly unsigned: number;
}

const BASE = `p.id as "paperId", p.reference, p.title, p.state, p.deadlines`;
const SINCE = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as since`;

const WORK: Statement = {
  name: 'my-work',
  text: `(select 'section' as part, ${BASE}, s.id as "sectionId", s.state as "sectionState",
      trim(s.number || ' ' || s.heading) as section, s.due, ${SINCE('s.state_since')}, 0 as unsigned
    from section s join paper p on p.id = s.paper_id
    where s.lead_id = $1 and not s.of_author and s.state <> 'accepted' and p.state in ('drafting', 'returned')
    order by s.due limit 100)
  union all
  (select 'accept', ${BASE}, s.id, s.state, trim(s.number || ' ' || s.heading), s.due, ${SINCE('s.state_since')}, 0
    from paper p join section s on s.paper_id = p.id
    where p.author_id = $1 and p.state in ('drafting', 'returned') and s.state = 'submitted' and not s.of_author
    order by s.due limit 100)
  union all
  (select 'paper', ${BASE}, null, null, null, null, ${SINCE('p.state_since')}, p.sections_total - p.sections_signed
    from paper p where p.author_id = $1 and p.state not in ('closed', 'withdrawn') order by p.state_since desc limit 100)
  union all
  (select 'officer', ${BASE}, null, null, null, null, ${SINCE('p.state_since')}, 0
    from paper p where p.chief_officer_post_id = any($2::uuid[]) and p.state = 'with-officer' limit 100)
  union all
  (select 'cog', ${BASE}, null, null, null, null, ${SINCE('p.state_since')}, 0
    from paper p where $3 and p.state = 'with-body' limit 100)
  union all
  (select 'agenda', ${BASE}, null, null, null, null, ${SINCE('p.state_since')}, 0
    from paper p where $4 and p.state in ('approved', 'presented') limit 100)
  union all
  (select 'vacancy', ${BASE}, null, null, null, null, ${SINCE('p.state_since')}, 0
    from paper p where $4 and p.state = 'with-officer' and p.chief_officer_post_id in (
      select o.id from post o where o.chief_officer and post_holder(o.id, $5::date) is null) limit 100)`,
};

/** Everything that waits for a person or that they follow, in one statement; each part is bounded. */
export const workRows = (
  from: Statements,
  personId: string,
  postIds: readonly string[],
  atCog: boolean,
  governs: boolean,
  today: Day,
): Promise<WorkRow[]> =>
  from.rows<WorkRow & Record<string, unknown>>(WORK, [personId, postIds, atCog, governs, today]);
