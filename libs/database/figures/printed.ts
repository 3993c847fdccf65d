import type { FigureStyle, PaperState } from '@countersign/domain';
import type { Statement, Statements, UnitOfWork } from '../database.ts';

/** A section that prints figures, as it reads now. */
export interface PrintingSection {
  readonly sectionId: string;
  readonly paperId: string;
  readonly content: unknown;
  readonly hash: string;
  /** How its paper rounds and signs; null by the standard rule. */
  readonly style: FigureStyle | null;
}

const MEASURES_OF_LOAD: Statement = {
  name: 'figure-load-measures',
  text: 'select distinct measure_id as id from observation where load_id = $1',
};

/** Locks the papers in the order of their ids, so that two loads cannot wait for each other. */
const HOLD_PRINTING: Statement = {
  name: 'figures-hold-papers',
  text: `select p.id from paper p
    where p.state = any($2) and exists (
      select from section s join section_document d on d.section_id = s.id
      where s.paper_id = p.id and d.measures && $1::uuid[])
    order by p.id for update of p`,
};

const PRINTING: Statement = {
  name: 'figures-printing-sections',
  text: `select s.id as "sectionId", s.paper_id as "paperId", d.content, d.hash, p.figure_style as style
    from section s join section_document d on d.section_id = s.id join paper p on p.id = s.paper_id
    where s.paper_id = any($2::uuid[]) and d.measures && $1::uuid[] order by s.paper_id, s.position`,
};

/** The measures that a load brings figures of. */
export async function measuresOfLoad(from: Statements, loadId: string): Promise<readonly string[]> {
  const found = await from.rows<{ id: string }>(MEASURES_OF_LOAD, [loadId]);
  return found.map(({ id }) => id);
}

/** Holds the papers in these states that print any of the measures, and answers their sections that do. Two statements. */
export async function holdPrinting(
  unit: UnitOfWork,
  measureIds: readonly string[],
  states: readonly PaperState[],
): Promise<readonly PrintingSection[]> {
  const papers = await unit.rows<{ id: string }>(HOLD_PRINTING, [measureIds, states]);
  if (papers.length === 0) return [];
  return unit.rows<PrintingSection & Record<string, unknown>>(PRINTING, [
    measureIds,
    papers.map(({ id }) => id),
  ]);
}

/** A paper that prints a measure, and where. */
export interface PrintedIn {
  readonly paperId: string;
  readonly reference: string;
  readonly title: string;
  readonly state: PaperState;
  readonly version: number;
  readonly sections: readonly { readonly id: string; readonly name: string }[];
}

const PRINTED_IN: Statement = {
  name: 'measure-printed-in',
  text: `select p.id as "paperId", p.reference, p.title, p.state, p.version,
      json_agg(json_build_object('id', s.id, 'name', trim(s.number || ' ' || s.heading)) order by s.position) as sections
    from section_document d join section s on s.id = d.section_id join paper p on p.id = s.paper_id
    where d.measures && array[$1::uuid] group by p.id order by p.made_at desc limit 200`,
};

/** Every paper that prints a measure, the newest first; of those the reader may see. One statement. */
export const printedIn = (from: Statements, measureId: string): Promise<PrintedIn[]> =>
  from.rows<PrintedIn & Record<string, unknown>>(PRINTED_IN, [measureId]);
