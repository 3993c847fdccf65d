/** A signature under a section; `standing`: not revoked, and of the text as stored now. */
export interface SignOffView {
  readonly id: string;
  readonly line: string;
  readonly as: 'lead' | 'author';
  readonly at: string;
  readonly hash: string;
  readonly standing: boolean;
}

/** SQL of the signatures under section `s`, whose document is `d`, as JSON, oldest first. */
export const SIGN_OFFS = `(
  select coalesce(json_agg(json_build_object('id', o.id, 'line', o.line, 'as', o.signed_as, 'hash', o.hash,
    'at', to_char(o.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'standing', o.revoked_at is null and o.hash = d.hash) order by o.at, o.id), '[]')
  from sign_off o where o.section_id = s.id)`;

/** SQL of the name of who leads section `s`; null when that is the author. */
export const LEAD_NAME = '(select x.name from person x where x.id = s.lead_id)';
