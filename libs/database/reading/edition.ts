import type { Statement, Statements } from '../database.ts';

/** A signature that stood under a section when an edition was cut. */
export interface ReadingSignOffView {
  readonly number: string;
  readonly heading: string;
  readonly line: string;
  readonly as: 'lead' | 'author';
  readonly at: string;
  readonly hash: string;
}

/** One edition as it is read: its frozen text, and what recorded events say about it. */
export interface EditionReading {
  readonly id: string;
  readonly number: string;
  readonly major: number;
  readonly minor: number;
  readonly hash: string;
  readonly canonical: string;
  readonly cutAt: string;
  readonly latest: boolean;
  /** The number of its place on an agenda that was issued with exactly this edition. */
  readonly issuedAs: string | null;
  readonly signOffs: readonly ReadingSignOffView[];
  /** The canonical text of the edition that this reader saw before this one. */
  readonly seenBefore: string | null;
}

const READING: Statement = {
  name: 'edition-reading',
  text: `select e.id, e.major || '.' || e.minor as number, e.major, e.minor, e.hash, e.canonical,
      to_char(e.cut_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "cutAt", e.id = p.edition_id as latest,
      (select i.number from agenda_item i where i.edition_id = e.id order by i.id desc limit 1) as "issuedAs",
      (select coalesce(json_agg(json_build_object('number', s.number, 'heading', s.heading, 'line', o.line,
          'as', o.signed_as, 'hash', o.hash, 'at', to_char(o.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
          order by s.position, o.at), '[]')
       from sign_off o join section s on s.id = o.section_id
       where s.paper_id = p.id and o.at <= e.cut_at and (o.revoked_at is null or o.revoked_at > e.cut_at)) as "signOffs",
      (select b.canonical from edition_seen v join edition b
         on b.id = case when v.edition_id = e.id then v.earlier_id else v.edition_id end
       where v.person_id = $4 and v.paper_id = p.id) as "seenBefore"
    from paper p join edition e on e.paper_id = p.id and e.id = coalesce($3::uuid, p.edition_id)
    where p.id = $1 and $2::date is not null`,
};

const SEEN: Statement = {
  name: 'edition-seen',
  text: `insert into edition_seen (person_id, paper_id, edition_id, at) values ($1, $2, $3, $4)
    on conflict (person_id, paper_id) do update
      set earlier_id = edition_seen.edition_id, edition_id = excluded.edition_id, at = excluded.at
      where edition_seen.edition_id <> excluded.edition_id`,
};

/** The given edition of a paper, else its latest; undefined when there is none. */
export const editionReading = (
  from: Statements,
  paperId: string,
  editionId: string | null,
  readerId: string,
  today: string,
): Promise<EditionReading | undefined> =>
  from.row<EditionReading & Record<string, unknown>>(READING, [paperId, today, editionId, readerId]);

/** Remembers which edition a reader has been shown, and which one before it. */
export async function rememberSeen(
  from: Statements,
  readerId: string,
  paperId: string,
  editionId: string,
  at: string,
): Promise<void> {
  await from.rows(SEEN, [readerId, paperId, editionId, at]);
}
