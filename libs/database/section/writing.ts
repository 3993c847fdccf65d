import type { PaperState, SectionState, WritingFacts } from '@countersign/domain';
import type { Statement, Statements } from '../database.ts';

/** A section as far as reading and writing it live depends on it, and the paper it belongs to. */
export interface SectionWriting extends WritingFacts {
  readonly paperId: string;
  /** Its number and heading, as people name it. */
  readonly name: string;
}

type Row = {
  paperId: string;
  name: string;
  sectionState: SectionState;
  paperState: PaperState;
  authorId: string;
  leadId: string;
  leadIds: string[];
  chiefOfficerPostId: string;
};

const WRITING: Statement = {
  name: 'section-writing',
  text: `select p.id as "paperId", trim(s.number || ' ' || s.heading) as name, s.state as "sectionState", p.state as "paperState", p.author_id as "authorId",
      coalesce(s.lead_id, p.author_id) as "leadId", p.chief_officer_post_id as "chiefOfficerPostId",
      array(select coalesce(o.lead_id, p.author_id) from section o where o.paper_id = p.id and o.kind = 'text') as "leadIds"
    from section s join paper p on p.id = s.paper_id
    where s.id = $1 and s.kind = 'text'`,
};

/**
 * What decides whether somebody may read and write a section live; undefined when there is no such section of text.
 * Nobody reads live text for the board: it reads editions.
 */
export async function sectionWriting(
  from: Statements,
  sectionId: string,
): Promise<SectionWriting | undefined> {
  const found = await from.row<Row>(WRITING, [sectionId]);
  if (!found) return undefined;
  const { paperId, name, sectionState, paperState, ...rights } = found;
  const resource = { kind: 'section', boardMayRead: false, ...rights } as const;
  return { paperId, name, sectionState, paperState, resource };
}
