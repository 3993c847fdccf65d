import { at, type Finding } from './finding.ts';
import { captionAbove, captionOf, measureWords, sameMeasure } from './measure.ts';
import type { Block, Table, TypedPaper } from './paper.ts';

/**
 * R29: the caption of a chart names the measure of the table it goes with, and the caption of a block the measures of its
 * series. Captions without a measure say nothing.
 */
export function captionCheck(paper: TypedPaper): Finding[] {
  let table: Table | undefined;
  return paper.blocks.flatMap((block) => {
    if (block.kind === 'table' && block.block === 'chart') return chartFindings(paper, block, table);
    if (block.kind === 'table') table = block;
    if (block.kind === 'table' && block.block !== undefined) return seriesFindings(paper, block);
    if (!table || block.section !== table.section || block.kind !== 'prose') return [];
    if (captionOf(block) !== 'chart') return [];
    const above = table.caption ?? captionAbove(paper.blocks, table)?.text ?? '';
    return differ(above, block.text) ? [findingOf(block, block.text, above, table)] : [];
  });
}

function chartFindings(paper: TypedPaper, chart: Table, table: Table | undefined): Finding[] {
  const ofSeries = seriesFindings(paper, chart);
  const caption = chart.caption ?? '';
  if (namesOfSeries(paper, chart).some((name) => !differ(name, caption))) return ofSeries;
  const above = table?.section === chart.section ? (table.caption ?? '') : '';
  if (ofSeries.length > 0 || !table || !differ(above, caption)) return ofSeries;
  return [findingOf(chart, caption, above, table)];
}

/**
 * Where the figures of a block are bound, its caption names one of their measures, by name or alias. A table of positions
 * is of many measures, and its caption names what they have in common.
 */
function seriesFindings(paper: TypedPaper, block: Table): Finding[] {
  if (block.block === 'position') return [];
  const names = namesOfSeries(paper, block);
  const caption = block.caption ?? '';
  const [first] = names;
  if (caption === '' || first === undefined || names.some((name) => !differ(name, caption))) return [];
  return [findingOf(block, caption, first, block)];
}

/** Every name of every measure that its figures are bound to; none where one of them is not known. */
function namesOfSeries(paper: TypedPaper, { rows }: Table): string[] {
  const ids = new Set(
    rows.flatMap(({ sources = {} }) => Object.values(sources).map(({ measureId }) => measureId)),
  );
  const shown = (paper.known?.measures ?? []).filter(({ id }) => ids.has(id));
  return shown.length < ids.size ? [] : shown.flatMap(({ name, aliases }) => [name, ...aliases]);
}

function differ(one: string, other: string): boolean {
  const [a, b] = [measureWords(one), measureWords(other)];
  return a.size > 0 && b.size > 0 && !sameMeasure(a, b);
}

function findingOf(place: Block, printed: string, given: string, table: Table): Finding {
  return {
    rule: 'R29',
    severity: 'BLOCK',
    ...at(place),
    given,
    expected: `the measure of the table in line ${table.line}`,
    printed,
    message: `The caption is "${printed}", but what is shown is "${given}". Correct the caption that was copied.`,
  };
}
