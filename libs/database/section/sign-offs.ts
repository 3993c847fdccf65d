import type { EventDraft } from '@countersign/domain';

/** A signature under a section; `standing`: not revoked, and of the text as stored now. */
export interface SignOffView {
  readonly id: string;
  readonly line: string;
  readonly as: 'lead' | 'author';
  readonly at: string;
  readonly hash: string;
  readonly standing: boolean;
  /** What revoked it, and who did; null where nothing has. */
  readonly fell: { readonly by: string; readonly event: EventDraft } | null;
}

/** SQL of the signatures under section `s`, whose document is `d`, as JSON, oldest first. */
export const SIGN_OFFS = `(
  select coalesce(json_agg(json_build_object('id', o.id, 'line', o.line, 'as', o.signed_as, 'hash', o.hash,
    'at', to_char(o.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'standing', o.revoked_at is null and o.hash = d.hash, 'fell', (
      select json_build_object('by', e.actor_line, 'event', json_build_object('act', e.act, 'data', e.data))
      from history_event e where e.subject = 'paper' and e.subject_id = s.paper_id and e.seq = o.revoked_by)) order by o.at, o.id), '[]')
  from sign_off o where o.section_id = s.id)`;

/** SQL of the name of who leads section `s`; null when that is the author. */
export const LEAD_NAME = '(select x.name from person x where x.id = s.lead_id)';
