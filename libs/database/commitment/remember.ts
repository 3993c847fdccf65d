import type { EditionMemory } from '@countersign/domain';
import type { Composed } from '../composed.ts';

/** When an edition came to count, and itself, where the same act cuts it. */
export interface Remembering {
  /** UTC time of the approval. */
  readonly at: string;
  readonly cut?: { readonly id: string; readonly memory: EditionMemory };
}

const owner = 'coalesce(s.lead_id, k.author_id)';

/**
 * Adds to the statement of an approval what writes the edition into the ledgers: its promises, its answers to earlier
 * promises, and its answers to the board's questions. Approving again corrects what it wrote; nothing is taken out.
 */
export function remember(to: Composed, { at: time, cut }: Remembering): void {
  const at = to.value(time);
  const id = cut ? `${to.value(cut.id)}::uuid` : 'h.edition_id';
  const memory = cut
    ? `${to.value(JSON.stringify(cut.memory))}::jsonb`
    : '(select e.memory from edition e where e.id = h.edition_id)';
  to.part(
    'kept',
    `select h.id as paper_id, h.author_id, h.series_id, h.follows_id, ${id} as edition_id, ${memory} as memory from held h`,
  );
  to.part(
    'remembered_now',
    `insert into remembered (edition_id, at) select edition_id, ${at}::timestamptz from kept
     on conflict (edition_id) do update set at = excluded.at`,
  );
  to.part(
    'answers',
    `select k.paper_id, k.series_id, k.follows_id, s.id as section_id, ${owner} as owner_id, s.key, r.*,
       (select c.id from commitment c where c.series_id = k.series_id and c.row_id = r.id and c.paper_id <> k.paper_id
        order by c.made_at desc, c.id desc limit 1) as commitment_id
     from kept k, jsonb_to_recordset(k.memory -> 'answers')
       as r(id text, section text, text text, outcome text, account text, until text, agreed text)
     join section s on s.key = r.section where s.paper_id = k.paper_id`,
  );
  to.part(
    'promised',
    `insert into commitment (series_id, paper_id, section_id, row_id, owner_id, owner_line, text, expected, made_at)
     select k.series_id, k.paper_id, s.id, r.id, ${owner}, person_line(${owner}, ${at}::date), r.text, r.expected, ${at}::timestamptz
     from kept k, jsonb_to_recordset(k.memory -> 'promises') as r(id text, section text, text text, expected text)
     join section s on s.key = r.section where s.paper_id = k.paper_id
     union all
     select a.series_id, a.follows_id, coalesce((select f.id from section f where f.paper_id = a.follows_id and f.key = a.key), a.section_id),
       a.id, a.owner_id, person_line(a.owner_id, ${at}::date), a.text, '', ${at}::timestamptz
     from answers a where a.commitment_id is null and a.follows_id is not null
     on conflict (paper_id, row_id) do update set text = excluded.text, expected = excluded.expected,
       owner_id = excluded.owner_id, owner_line = excluded.owner_line
     returning id, paper_id, row_id`,
  );
  to.part(
    'answered',
    `insert into commitment_answer (commitment_id, paper_id, section_id, outcome, account, until, agreed, line, at)
     select coalesce(a.commitment_id, p.id), a.paper_id, a.section_id, a.outcome, a.account, a.until, a.agreed,
       person_line(a.owner_id, ${at}::date), ${at}::timestamptz
     from answers a left join promised p on p.paper_id = a.follows_id and p.row_id = a.id
     where coalesce(a.commitment_id, p.id) is not null
     on conflict (commitment_id, paper_id) do update set outcome = excluded.outcome, account = excluded.account,
       until = excluded.until, agreed = excluded.agreed, line = excluded.line, at = excluded.at, section_id = excluded.section_id`,
  );
  to.part(
    'questions_answered',
    `update question q set answer = r.answer, place = r."where", deferred = r.deferred
     from kept k, jsonb_to_recordset(k.memory -> 'questions') as r(id text, answer text, "where" text, deferred text)
     where q.paper_id = k.paper_id and q.id::text = r.id`,
  );
}
