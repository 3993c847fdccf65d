import { numberOf } from '../decimal.ts';
import { printNumber } from '../rounding.ts';
import { proseOf, tablesOf } from './blocks.ts';
import { changeWord } from './change-words.ts';
import { comparisonRows, type PrintedRow } from './comparison-rows.ts';
import { at, type Finding } from './finding.ts';
import { captionOf, measureWords } from './measure.ts';
import { nameOf } from './named-rows.ts';
import type { Prose, TypedPaper } from './paper.ts';
import { cellFigure, percentChange } from './printed-figure.ts';
import { bandsOf } from './size-bands.ts';

const FEWEST = 20;

/** A row of a comparison that moved as much as asks for an explanation, in a section whose text does not speak of it. */
export function unexplainedFindings(paper: TypedPaper): Finding[] {
  const { explainFrom } = bandsOf(paper);
  return tablesOf(paper).flatMap((table) => {
    const rows = comparisonRows(table);
    return rows.flatMap((row) => {
      const percent = movementOf(row);
      if (percent === undefined || Math.abs(percent) < explainFrom) return [];
      const isSaid = commentary(paper, row).some((block) => speaksOf(paper, block, row, rows.length === 1));
      return isSaid ? [] : [findingOf(paper, row, percent)];
    });
  });
}

function movementOf(row: PrintedRow): number | undefined {
  const previous = cellFigure(row.previous);
  const current = cellFigure(row.current);
  if (!previous || !current || previous.percent || Math.max(previous.value, current.value) < FEWEST)
    return undefined;
  const percent = percentChange(previous.value, current.value, 1);
  return percent ? numberOf(percent) : undefined;
}

/** What is written beside the figures; lists of what was done and is planned explain nothing. */
function commentary(paper: TypedPaper, { table }: PrintedRow): Prose[] {
  return proseOf(paper).filter(
    (block) =>
      block.section === table.section &&
      captionOf(block) === undefined &&
      !/\b(?:achieved|delivered|scheduled|planned)\b/i.test(block.under) &&
      !/:$/.test(block.text),
  );
}

const speaksOfChange = new RegExp(`\\b(?:${changeWord}|stab\\w+|unchanged|steady)\\b`, 'i');

function speaksOf(paper: TypedPaper, { text }: Prose, row: PrintedRow, isOnly: boolean): boolean {
  const words = measureWords(nameOf(paper, row) || row.table.section);
  const said = measureWords(text);
  const isNamed = words.size > 0 && [...words].some((word) => said.has(word));
  return isNamed || (isOnly && speaksOfChange.test(text)) || text.includes(row.current);
}

function findingOf(paper: TypedPaper, row: PrintedRow, percent: number): Finding {
  const { table, line, previous, current } = row;
  const isBound = table.block !== undefined || table.rows.some(({ sources }) => sources !== undefined);
  const name = nameOf(paper, row) || table.section;
  const printed = `${printNumber(percent, { plus: true })}%`;
  return {
    rule: 'R21',
    severity: isBound ? 'ASK' : 'INFO',
    ...at({ ...table, line }),
    given: `${name}: ${previous} to ${current}`,
    expected: `a sentence that explains a change from ${bandsOf(paper).explainFrom}%`,
    printed,
    message: `${name} moved by ${printed} and nothing in this section speaks of it. Say why, or that the reason is not known.`,
  };
}
