import { proseOf, tablesOf } from './blocks.ts';
import { boundAt } from './bound-figures.ts';
import { comparisonRows } from './comparison-rows.ts';
import { at, type Finding } from './finding.ts';
import type { TypedPaper } from './paper.ts';
import { cellFigure, figuresIn, type PrintedFigure } from './printed-figure.ts';
import { sentencesOf } from './sentences.ts';
import { statedChangesIn } from './stated-changes.ts';
import { sharesIn } from './stated-shares.ts';

/** R20: a percentage whose base is printed nowhere cannot be checked. That is very common, and no mistake: it is listed. */
export function baseCheck(paper: TypedPaper): Finding[] {
  const tabled = tabledPercentages(paper);
  return proseOf(paper).flatMap((block): Finding[] => {
    const open = sentencesOf(block.text)
      .flatMap((text) => openIn(text))
      .filter((figure) => !boundAt(block, figure) && !tabled.has(`${block.section}: ${sizeOf(figure)}`));
    if (open.length === 0) return [];
    const printed = [...new Set(open.map((figure) => figure.text))].join(', ');
    return [
      {
        rule: 'R20',
        severity: 'INFO',
        ...at(block),
        given: 'no base',
        expected: 'the figures it comes from',
        printed,
        message: `${printed}: not checkable, for the figures behind are not printed. Bind them to their source, or print their base, where a reader may want to know.`,
      },
    ];
  });
}

/** The percentages of a sentence that states no base for them. */
function openIn(text: string): PrintedFigure[] {
  const shares = sharesIn(text).filter(({ whole }) => whole !== undefined);
  const based = [...shares, ...statedChangesIn(text)].map(({ percent }) => percent.index);
  return figuresIn(text).filter(({ percent, index }) => percent && !based.includes(index));
}

/** Percentages that a table of the section prints beside their figures. */
function tabledPercentages(paper: TypedPaper): ReadonlySet<string> {
  const sizes = tablesOf(paper).flatMap((table) =>
    comparisonRows(table).flatMap(({ percent }) => {
      const figure = cellFigure(percent ?? '');
      return figure ? [`${table.section}: ${sizeOf(figure)}`] : [];
    }),
  );
  return new Set(sizes);
}

function sizeOf({ value }: Pick<PrintedFigure, 'value'>): string {
  return String(Math.abs(value));
}
