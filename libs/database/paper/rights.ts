/** SQL of what rights to paper `p` depend on, in the shape of the domain's `PaperRights`. */
export const rightsOf = (
  p: string,
): string => `json_build_object('state', ${p}.state, 'resource', json_build_object(
    'authorId', ${p}.author_id, 'chiefOfficerPostId', ${p}.chief_officer_post_id,
    'issued', exists (select from agenda_item i where i.paper_id = ${p}.id and i.edition_id is not null),
    'leadIds', (select coalesce(json_agg(distinct l.lead_id), '[]') from section l where l.paper_id = ${p}.id and l.lead_id is not null)))`;
