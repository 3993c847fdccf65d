import { allMeasures, resolveFigures, type Statement, type Statements } from '@countersign/database';
import { cellsOf, readRow, type SectionDoc, type SectionNode, sourceText } from '@countersign/document';
import {
  type Cells,
  type FigureSource,
  keyOfSource,
  measuresByName,
  nameKey,
  type Period,
  parseNumber,
  previousPeriod,
  rollingYearOf,
  yearBefore,
} from '@countersign/domain';
import { rankName } from './figures/measures.ts';

const EXTRACTS: Statement = {
  name: 'demo-extracts',
  text: `select distinct measure_id as "measureId", extracted_on as "extractedOn" from standing_observation
    where area = '' and category = '' order by 1, 2 desc`,
};

/** What a row of a block is read from, by column. */
type RowSources = Readonly<Record<string, FigureSource>>;

/** A measure by any of its names, and the extracts it has. */
interface Store {
  extractsOf(name: string): readonly { readonly measureId: string; readonly extractedOn: string }[];
}

/** Where each kind of block may read a row from, for every extract of its measure. */
const READS: Readonly<Record<string, (cells: Cells, period: Period, store: Store) => readonly RowSources[]>> =
  {
    comparisonTable: ({ measure = '' }, period, store) =>
      store.extractsOf(measure).map((extract) => {
        const current = sourceIn(extract, rollingYearOf(period));
        return { previous: { ...current, window: yearBefore(current.window) }, current };
      }),
    position: ({ measure = '', unit = '' }, period, store) =>
      [measure, `${measure} ${unit}`].flatMap((name) =>
        store.extractsOf(name).flatMap((extract) =>
          store
            .extractsOf(rankName(name))
            .filter(({ extractedOn }) => extractedOn === extract.extractedOn)
            .map((ranks) => ({
              before: sourceIn(ranks, rollingYearOf(previousPeriod(period))),
              now: sourceIn(ranks, rollingYearOf(period)),
              value: sourceIn(extract, rollingYearOf(period)),
            })),
        ),
      ),
  };

const sourceIn = (extract: { measureId: string; extractedOn: string }, window: Period): FigureSource => ({
  ...extract,
  area: '',
  category: '',
  window,
});

/**
 * The section with every row of a comparison or of positions bound to the extract that says just what was written in it, as
 * whoever wrote it would have bound it; rows whose figures no extract has stay as they were typed.
 */
export async function bindWritten(from: Statements, doc: SectionDoc, period: Period): Promise<SectionDoc> {
  if (!doc.content?.some(({ type }) => READS[type])) return doc;
  const measures = measuresByName(await allMeasures(from));
  const extracts = await from.rows<{ measureId: string; extractedOn: string }>(EXTRACTS);
  const store: Store = {
    extractsOf: (name) => {
      const measureId = measures.get(nameKey(name))?.id;
      return extracts.filter((extract) => extract.measureId === measureId);
    },
  };
  const candidatesOf = (block: SectionNode, row: SectionNode) =>
    READS[block.type]?.(readRow(row).cells, period, store) ?? [];
  const wanted = doc.content.flatMap((block) =>
    (block.content ?? []).flatMap((row) =>
      candidatesOf(block, row).flatMap((sources) => Object.values(sources)),
    ),
  );
  const resolved = await resolveFigures(from, wanted);
  const says = (source: FigureSource, typed: string | undefined) => {
    const found = resolved.get(keyOfSource(source));
    return found !== undefined && 'value' in found && found.value === parseNumber(typed ?? '');
  };
  const bound = (block: SectionNode, row: SectionNode): SectionNode => {
    const { cells } = readRow(row);
    const sources = candidatesOf(block, row).find((each) =>
      Object.entries(each).every(([column, source]) => says(source, cells[column])),
    );
    return sources ? withSources(row, sources) : row;
  };
  return {
    ...doc,
    content: doc.content.map((node) =>
      READS[node.type] && node.content
        ? { ...node, content: node.content.map((row) => bound(node, row)) }
        : node,
    ),
  };
}

function withSources(row: SectionNode, sources: RowSources): SectionNode {
  const texts = Object.fromEntries(
    Object.entries(sources).map(([column, source]) => [column, sourceText(source)]),
  );
  const blank = new Set(Object.keys(sources).flatMap((column) => cellsOf(row, column)));
  const content = (row.content ?? []).map((cell): SectionNode => {
    if (!blank.has(cell)) return cell;
    const { content: _typed, ...empty } = cell;
    return empty;
  });
  return { ...row, attrs: { ...row.attrs, sources: JSON.stringify(texts) }, content };
}
