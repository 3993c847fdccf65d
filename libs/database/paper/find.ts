import type { Actor, PaperResource, PaperState } from '@countersign/domain';
import type { Statement, Statements } from '../database.ts';

/** A paper as it is found, with what rights depend on. */
export interface FoundPaper {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly state: PaperState;
  readonly version: number;
  readonly resource: Omit<PaperResource, 'kind' | 'boardMayRead'> & { readonly issued: boolean };
}

const FIND: Statement = {
  name: 'papers-find',
  text: `select p.id, p.reference, p.title, p.state, p.version,
      json_build_object('authorId', p.author_id, 'chiefOfficerPostId', p.chief_officer_post_id,
        'issued', exists (select from agenda_item i where i.paper_id = p.id and i.edition_id is not null),
        'leadIds', (select coalesce(json_agg(distinct s.lead_id), '[]') from section s where s.paper_id = p.id and s.lead_id is not null)) as resource
    from paper p
    where ($1 or p.author_id = $2 or exists (select from section s where s.paper_id = p.id and s.lead_id = $2))
      and ($3::text is null or position(lower($3) in lower(p.reference || ' ' || p.title)) > 0)
    order by p.made_at desc, p.id desc limit $4`,
};

/**
 * Papers whose reference or title contains the words, newest first, at most `limit`. `all` narrows nothing: it is for
 * people who may see papers they have no part in. The caller asks `can` of each.
 */
export const findPaperRows = (
  from: Statements,
  actor: Actor,
  all: boolean,
  search: string | null,
  limit: number,
): Promise<FoundPaper[]> =>
  from.rows<FoundPaper & Record<string, unknown>>(FIND, [all, actor.personId, search, limit]);
