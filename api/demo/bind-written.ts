import { allMeasures, resolveFigures, type Statement, type Statements } from '@countersign/database';
import { cellsOf, readRow, type SectionDoc, type SectionNode, sourceText } from '@countersign/document';
import {
  type FigureSource,
  keyOfSource,
  measuresByName,
  nameKey,
  type Period,
  parseNumber,
  rollingYearOf,
  yearBefore,
} from '@countersign/domain';

const EXTRACTS: Statement = {
  name: 'demo-extracts',
  text: `select distinct measure_id as "measureId", extracted_on as "extractedOn" from standing_observation
    where area = '' and category = '' order by 1, 2 desc`,
};

/** Where the two figures of a row of a comparison are read from. */
interface RowSources {
  readonly previous: FigureSource;
  readonly current: FigureSource;
}

/**
 * The section with every row of a comparison bound to the extract that says just what was written in it, as its lead
 * would have bound it; rows whose figures no extract has stay as they were typed.
 */
export async function bindWritten(from: Statements, doc: SectionDoc, period: Period): Promise<SectionDoc> {
  if (!doc.content?.some(({ type }) => type === 'comparisonTable')) return doc;
  const measures = measuresByName(await allMeasures(from));
  const extracts = await from.rows<{ measureId: string; extractedOn: string }>(EXTRACTS);
  const window = rollingYearOf(period);
  const candidatesOf = (row: SectionNode): RowSources[] => {
    const measureId = measures.get(nameKey(readRow(row).cells.measure ?? ''))?.id;
    return extracts
      .filter((extract) => extract.measureId === measureId)
      .map(({ extractedOn }) => {
        const current = { measureId: measureId ?? '', area: '', category: '', window, extractedOn };
        return { current, previous: { ...current, window: yearBefore(window) } };
      });
  };
  const rows = doc.content.flatMap((node) => (node.type === 'comparisonTable' ? (node.content ?? []) : []));
  const wanted = rows.flatMap(candidatesOf).flatMap(({ previous, current }) => [previous, current]);
  const resolved = await resolveFigures(from, wanted);
  const says = (source: FigureSource, typed: string | undefined) => {
    const found = resolved.get(keyOfSource(source));
    return found !== undefined && 'value' in found && found.value === parseNumber(typed ?? '');
  };
  const bound = (row: SectionNode): SectionNode => {
    const { cells } = readRow(row);
    const sources = candidatesOf(row).find(
      ({ previous, current }) => says(previous, cells.previous) && says(current, cells.current),
    );
    return sources ? withSources(row, sources) : row;
  };
  return {
    ...doc,
    content: doc.content.map((node) =>
      node.type === 'comparisonTable' ? { ...node, content: (node.content ?? []).map(bound) } : node,
    ),
  };
}

function withSources(row: SectionNode, { previous, current }: RowSources): SectionNode {
  const sources = { previous: sourceText(previous), current: sourceText(current) };
  const blank = new Set([...cellsOf(row, 'previous'), ...cellsOf(row, 'current')]);
  const content = (row.content ?? []).map((cell): SectionNode => {
    if (!blank.has(cell)) return cell;
    const { content: _typed, ...empty } = cell;
    return empty;
  });
  return { ...row, attrs: { ...row.attrs, sources: JSON.stringify(sources) }, content };
}
