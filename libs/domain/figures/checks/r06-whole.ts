import { decimalOf, numberOf, subtract } from '../decimal.ts';
import { printNumber } from '../rounding.ts';
import { sentencesIn, tablesOf } from './blocks.ts';
import { boundSeverity } from './bound-figures.ts';
import { at, type Finding } from './finding.ts';
import type { Table, TypedPaper } from './paper.ts';
import { cellFigure, figuresIn, type PrintedFigure } from './printed-figure.ts';
import { shareRowsOf } from './share-columns.ts';
import { isChange } from './stated-shares.ts';

/** R06: the shares of one whole make 100 per cent, but for rounding. A list that is plainly not the whole is left alone. */
export function wholeCheck(paper: TypedPaper): Finding[] {
  const ofTables = tablesOf(paper).flatMap(tableFinding);
  const ofProse = sentencesIn(paper).flatMap(({ text, block }) =>
    listsIn(text).flatMap((shares) => {
      const sum = faultySum(shares, 5);
      if (sum === undefined) return [];
      const found = findingOf(
        shares.map((share) => share.text),
        sum,
      );
      return [{ ...found, severity: boundSeverity('WARN', block, shares), ...at(block) }];
    }),
  );
  return [...ofTables, ...ofProse];
}

type Share = Pick<PrintedFigure, 'value' | 'decimals' | 'text'>;

function tableFinding(table: Table): Finding[] {
  const rows = shareRowsOf(table);
  const parts = rows.filter(({ isTotal }) => !isTotal).map(({ printed }) => shareIn(printed));
  const last = rows.at(-1);
  const sum = parts.length > 1 ? faultySum(parts, table.block === undefined ? 10 : 100) : undefined;
  if (!last || sum === undefined) return [];
  return [
    {
      ...findingOf(
        parts.map(({ text }) => text),
        sum,
      ),
      severity: 'WARN',
      ...at({ ...table, line: last.row.line }),
    },
  ];
}

function shareIn(text: string): Share {
  const figure = cellFigure(text);
  return { text, value: figure?.value ?? 0, decimals: figure?.decimals ?? 0 };
}

/** What the shares add up to, where that is not 100 within their rounding; undefined beyond `near` points: not one whole. */
function faultySum(shares: readonly Share[], near: number): number | undefined {
  const sum = shares.reduce((all, { value }) => numberOf(subtract(decimalOf(all), decimalOf(-value))), 0);
  const tolerance = shares.reduce((all, { decimals }) => all + 0.5 * 10 ** -decimals, 0);
  const off = Math.abs(sum - 100);
  return off > tolerance + 1e-9 && off <= near ? sum : undefined;
}

/** `94% individuals, 6% businesses`: shares side by side, each with its own noun and none a change. */
function listsIn(text: string): PrintedFigure[][] {
  const lists: PrintedFigure[][] = [];
  let list: PrintedFigure[] = [];
  for (const figure of figuresIn(text)) {
    const isShare =
      figure.percent && /^\d/.test(figure.text) && !isChange(text, figure) && figure.value < 100;
    const previous = list.at(-1);
    const between = previous ? text.slice(previous.end, figure.index) : '';
    const follows = isShare && /^(?! of\b)(?: (?!of |and )[\w'’/-]+){1,4}(?:,| and|, and)? $/i.test(between);
    if (previous && !follows) {
      lists.push(list);
      list = [];
    }
    if (isShare) list.push(figure);
  }
  lists.push(list);
  return lists.filter((shares) => shares.length > 1);
}

function findingOf(shares: readonly string[], sum: number): Omit<Finding, 'severity' | 'section' | 'line'> {
  const given = shares.join(' + ');
  const printed = `${printNumber(sum)}%`;
  return {
    rule: 'R06',
    given,
    expected: '100%',
    printed,
    message: `${given} make ${printed}, not 100%. Correct the share that is wrong, or say what the rest is.`,
  };
}
