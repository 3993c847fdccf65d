import {
  allMeasures,
  type Database,
  figureSpellings,
  forgetRows,
  givenRows,
  keepRows,
  loadFacts,
  loadWrites,
  type Statements,
  storedFigures,
  type VerdictCounts,
} from '@countersign/database';
import { type Day, type FileRow, type JudgedRow, judgeRows, readRows, readTable } from '@countersign/domain';
import { lockChain, ORGANISATION_ID } from '../platform/acts.ts';

const MOST_FIGURES = 200_000;

/** The cells of a file; `extractedOn` is the day for rows that give none, as it was typed. */
export interface CellsOfFile {
  readonly cells: readonly (readonly string[])[];
  readonly notes: readonly string[];
  readonly extractedOn: string;
}

/** Makes a draft of a file that was read: every row judged against what is stored now; or says why it cannot be. */
export async function stageDraft(
  database: Database,
  loadId: string,
  file: CellsOfFile,
  today: Day,
): Promise<void> {
  const table = readTable(file.cells, file.extractedOn);
  if ('reasons' in table)
    return loadWrites.unreadable(
      database,
      loadId,
      table.reasons.map(({ text }) => text),
    );
  const total = table.rows.length;
  if (total > MOST_FIGURES)
    return loadWrites.unreadable(database, loadId, [
      'The file has more than 200,000 figures. Split it, and load one part after the other.',
    ]);
  await loadWrites.progress(database, loadId, total, 0);
  const judged = await judge(database, table.rows, today);
  await keepRows(database, loadId, judged, (done) => loadWrites.progress(database, loadId, total, done));
  const ignored = table.ignored.map((heading) => `The column “${heading}” was left out.`);
  await loadWrites.draft(database, loadId, countsOf(judged), {
    notes: [...file.notes, ...ignored.slice(0, MOST_NOTES)],
    blanks: table.blanks,
  });
}

/** Judges a draft anew, against what is stored by now; what is no draft any more, because somebody loaded it, stays as it is. */
export async function stageAgain(database: Database, loadId: string, today: Day): Promise<void> {
  await database.inUnitOfWork(async (unit) => {
    await lockChain(unit, 'organisation', ORGANISATION_ID);
    if ((await loadFacts(unit, loadId))?.state !== 'draft') return;
    const judged = await judge(unit, await givenRows(unit, loadId), today);
    await forgetRows(unit, loadId);
    await keepRows(unit, loadId, judged);
    await loadWrites.draft(unit, loadId, countsOf(judged));
  });
}

const MOST_NOTES = 10;

async function judge(from: Statements, rows: readonly FileRow[], today: Day): Promise<readonly JudgedRow[]> {
  const measures = await allMeasures(from);
  const spellings = await figureSpellings(from);
  const read = readRows(rows, { measures, today, spellings });
  const figures = read.flatMap((row) => ('figure' in row ? [row.figure] : []));
  const distinct = (texts: readonly string[]) => [...new Set(texts)];
  const stored = await storedFigures(
    from,
    distinct(figures.map(({ measureId }) => measureId)),
    distinct(figures.map(({ extractedOn }) => extractedOn)),
  );
  return judgeRows(read, (key) => stored.get(key));
}

function countsOf(rows: readonly JudgedRow[]): VerdictCounts {
  const counts = { added: 0, restated: 0, unchanged: 0, refused: 0 };
  for (const { verdict } of rows) counts[verdict] += 1;
  return counts;
}
