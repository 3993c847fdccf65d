import type { OwedRow, PaperState, SectionState, TextMemory } from '@countersign/domain';
import type { Statement, Statements, UnitOfWork } from '../database.ts';

/** The states in which a section takes text, of itself and of its paper. */
export interface OpenStates {
  readonly sections: readonly SectionState[];
  readonly papers: readonly PaperState[];
}

/** The text of a section as it goes into the database: for writing on (`state`), for reading (`content`), for signing. */
export interface SectionText {
  /** The Yjs document, encoded. */
  readonly state: Uint8Array;
  /** The section's blocks as canonical or any other JSON text. */
  readonly content: string;
  readonly hash: string;
  readonly empty: boolean;
  /** Ids of the measures whose figures it prints. */
  readonly measures: readonly string[];
  readonly memory: TextMemory;
}

/** A section's live document as stored, and when. */
export interface StoredDocument {
  readonly state: Uint8Array;
  /** UTC ISO time. */
  readonly savedAt: string;
  /** The rows it must hold. */
  readonly given: readonly OwedRow[];
  /** The ids of the paper's questions that are not its own, or not any more: rows it does not hold. */
  readonly elsewhere: readonly string[];
}

/** A section that was open when its text was stored. */
export interface StoredSection {
  readonly state: SectionState;
  readonly version: number;
}

const LOAD: Statement = {
  name: 'section-document',
  text: `select d.state, d.saved_at as "savedAt", s.given,
      array(select q.id from question q where q.paper_id = s.paper_id
        and (q.section_id <> s.id or q.withdrawn_at is not null)) as elsewhere
    from section_document d join section s on s.id = d.section_id where d.section_id = $1`,
};

const HOLD: Statement = {
  name: 'section-hold-paper',
  text: 'update paper set written_at = $2 where id = (select paper_id from section where id = $1)',
};

const STORE: Statement = {
  name: 'section-store',
  text: `with open_section as (
      select s.id, s.state, s.version from section s join paper p on p.id = s.paper_id
      where s.id = $1 and s.kind = 'text' and s.state = any($2) and p.state = any($3)
    ), stored as (
      insert into section_document (section_id, state, content, hash, empty, saved_at, measures, memory)
      select id, $4, $5::jsonb, $6, $7, $8, $10::uuid[], $11::jsonb from open_section
      on conflict (section_id) do update set state = excluded.state, content = excluded.content,
        hash = excluded.hash, empty = excluded.empty, saved_at = excluded.saved_at,
        measures = excluded.measures, memory = excluded.memory
    ), written as (
      insert into section_writer (section_id, person_id, first_at, last_at)
      select o.id, w.id, $8, $8 from open_section o, unnest($9::uuid[]) w(id)
      on conflict (section_id, person_id) do update set last_at = excluded.last_at
    )
    select state, version from open_section`,
};

/** The stored document of a section; undefined while there is none. */
export async function loadDocument(from: Statements, sectionId: string): Promise<StoredDocument | undefined> {
  type Row = { state: Uint8Array; savedAt: Date; given: OwedRow[]; elsewhere: string[] };
  const found = await from.row<Row>(LOAD, [sectionId]);
  return found && { ...found, state: new Uint8Array(found.state), savedAt: found.savedAt.toISOString() };
}

/**
 * Stores a section's text and who wrote it, unless the section or its paper has been closed: then nothing is written
 * and the answer is `closed`. Waits for an act on the paper that is under way, and marks the paper as written, which
 * overtakes an act that is being decided, so that no text can slip in behind a signature. Two statements, because what a
 * waiting statement reads is as old as its wait; the text is asked for in between, with the figures as they are then.
 */
export async function storeDocument(
  unit: UnitOfWork,
  sectionId: string,
  textNow: (unit: UnitOfWork) => Promise<SectionText>,
  writerIds: readonly string[],
  open: OpenStates,
  at: string,
): Promise<StoredSection | 'closed'> {
  await unit.rows(HOLD, [sectionId, at]);
  const text = await textNow(unit);
  const stored = await unit.row<{ state: SectionState; version: number }>(STORE, [
    sectionId,
    open.sections,
    open.papers,
    Buffer.from(text.state),
    text.content,
    text.hash,
    text.empty,
    at,
    writerIds,
    text.measures,
    JSON.stringify(text.memory),
  ]);
  return stored ?? 'closed';
}
