import type { FigureStyle } from '../figure-style.ts';
import { type Sentence, sentencesIn } from './blocks.ts';
import { at, type Finding, onProse } from './finding.ts';
import type { TypedPaper } from './paper.ts';
import { cellFigure } from './printed-figure.ts';
import { totalCheck } from './r03-total.ts';
import { shareRowsOf } from './share-columns.ts';
import { shareFault, shareOf } from './share-fault.ts';
import { partBefore, type StatedShare, sharesIn } from './stated-shares.ts';
import { styleOf } from './style.ts';

interface Inherited {
  readonly printed: string;
  readonly expected: string;
  readonly line: number;
  readonly place: Pick<Finding, 'section' | 'line' | 'at'>;
}

/** R05b: a share of a total that does not add up inherits its mistake. Told once for each such total, with every share of it. */
export function shareOfWrongTotalCheck(paper: TypedPaper): Finding[] {
  const seen = new Set<string>();
  return totalCheck(paper).flatMap((wrong) => {
    const [whole, sum] = [cellFigure(wrong.printed)?.value, cellFigure(wrong.expected)?.value];
    const key = `${wrong.section}: ${wrong.printed}`;
    if (whole === undefined || sum === undefined || seen.has(key)) return [];
    seen.add(key);
    const inherited = [...toldShares(paper, wrong, whole, sum), ...tabledShares(paper, wrong, whole, sum)];
    const [first] = inherited;
    if (!first) return [];
    const printed = inherited.map((share) => share.printed).join(', ');
    const expected = inherited.map((share) => share.expected).join(', ');
    const lines = inherited.map(({ line }) => line).join(', ');
    return [
      {
        rule: 'R05b',
        severity: wrong.severity === 'BLOCK' ? 'WARN' : onProse('WARN'),
        ...first.place,
        given: `a total of ${wrong.expected} (line ${wrong.line})`,
        expected,
        printed,
        message: `${printed} (line ${lines}) are shares of ${wrong.printed}, which should be ${wrong.expected}: of that they are ${expected}. Correct them with the total.`,
      },
    ];
  });
}

function toldShares(paper: TypedPaper, { section }: Finding, whole: number, sum: number): Inherited[] {
  const sentences = sentencesIn(paper).filter(({ block }) => block.section === section);
  return sentences.flatMap((sentence) =>
    sharesIn(sentence.text)
      .filter((share) => share.whole?.value === whole)
      .flatMap((share) => inheritedOf(sentence, share, sum, styleOf(paper))),
  );
}

function inheritedOf(
  { block, before }: Sentence,
  share: StatedShare,
  sum: number,
  { halves }: FigureStyle,
): Inherited[] {
  const part = share.part ?? partBefore(before);
  const fault = part && shareFault(part.value, sum, share.percent, halves);
  return fault
    ? [{ printed: share.percent.text, expected: fault.expected, line: block.line, place: at(block) }]
    : [];
}

function tabledShares(paper: TypedPaper, { section }: Finding, whole: number, sum: number): Inherited[] {
  return paper.blocks.flatMap((block) => {
    if (block.kind !== 'table' || block.section !== section) return [];
    return shareRowsOf(block)
      .filter((share) => share.whole === whole && !share.isTotal)
      .flatMap(({ part, printed, row }) => {
        const figure = cellFigure(printed);
        const expected = figure && shareOf(part, sum, figure.decimals, styleOf(paper).halves);
        const place = at({ ...block, line: row.line });
        return figure && expected !== undefined && expected !== figure.value
          ? [{ printed, expected: `${expected}%`, line: row.line, place }]
          : [];
      });
  });
}
