import { type Sentence, sentencesIn, tablesOf } from './blocks.ts';
import { at, type Finding, onProse, replacing } from './finding.ts';
import type { Table, TypedPaper } from './paper.ts';
import { cellFigure } from './printed-figure.ts';

const faults: readonly (readonly [what: string, pattern: RegExp])[] = [
  // "the % of officers" is English; "a % increase" is a figure that was never filled in.
  ['a percentage', /\b(?:an?|of|by|further|approximately|around|nearly|over)\s+%(?!\w)(?=\s|[.,;)]|$)/gi],
  ['a percentage', /(?<![\w.])(?:[xX?]{1,3}|_{2,})\s?%/g],
  ['an amount', /(?:£|€)(?=\s*(?:[.,;)](?!\d)|$|\s[a-z]))/g],
];

/** R19: where a sentence announces a figure, it is there; the figures of one column are printed in one format. */
export function malformedFigureCheck(paper: TypedPaper): Finding[] {
  return [
    ...sentencesIn(paper).flatMap(missingFindings),
    ...tablesOf(paper).flatMap((table) => [...emptyFindings(table), ...mixedFindings(table)]),
  ];
}

function missingFindings({ text, block }: Sentence): Finding[] {
  return faults.flatMap(([what, pattern]) =>
    [...text.matchAll(pattern)].map((match): Finding => {
      const printed = text.slice(Math.max(0, match.index - 12), match.index + match[0].length + 12).trim();
      return {
        rule: 'R19',
        severity: onProse('BLOCK'),
        ...at(block),
        given: 'no number',
        expected: what,
        printed,
        message: `The number is missing from ${what}: "${printed}". Fill it in, or take the words out.`,
      };
    }),
  );
}

/** A cell that holds the sign and no number, in a row of figures: a heading may say "%" alone. */
function emptyFindings(table: Table): Finding[] {
  return table.rows.slice(1).flatMap(({ cells, line }) => {
    if (saysUnits(table)) return [];
    const isOfFigures = cells.slice(1).some((cell) => cellFigure(cell) !== undefined);
    const bare = cells.slice(1).filter((cell) => /^[-+−]?(?:%|£|[xX?]{1,3} ?%)$/.test(cell));
    return isOfFigures ? bare.map((printed) => emptyFinding(table, line, printed)) : [];
  });
}

function emptyFinding(table: Table, line: number, printed: string): Finding {
  return {
    rule: 'R19',
    severity: 'BLOCK',
    ...at({ ...table, line }),
    given: 'no number',
    expected: printed.includes('£') ? 'an amount' : 'a percentage',
    printed,
    message: `A cell of this row holds "${printed}" and no number. Fill it in, or leave the cell empty with a reason.`,
  };
}

/** Blocks whose rows have a unit each. */
const unitByRow: ReadonlySet<string> = new Set(['position', 'result-list']);

function saysUnits({ rows, block }: Table): boolean {
  const titled = rows[0]?.cells.some((title) => /\bunits?\b/i.test(title)) ?? false;
  return titled || unitByRow.has(block ?? '');
}

/** A column of percentages with one that has no sign of it; a table that says the unit row by row may mix them. */
function mixedFindings(table: Table): Finding[] {
  const [head, ...rows] = table.rows;
  if (!head || saysUnits(table)) return [];
  const odd = head.cells.flatMap((title, column) => {
    const cells = rows
      .filter(({ cells: own }) => !/%|\brate\b|per ?cent|\bshare\b|\bproportion\b/i.test(own[0] ?? ''))
      .map(({ cells: own, line }) => ({ text: own[column] ?? '', line }))
      .filter(({ text }) => cellFigure(text) !== undefined);
    return column === 0 ? [] : [...oddIn(table, title, cells, '%'), ...oddIn(table, title, cells, '£')];
  });
  // A row that is odd in several columns measures something else than its neighbours.
  return odd.filter(({ line }) => odd.filter((other) => other.line === line).length === 1);
}

/** The cell that lacks, or alone has, the sign of the others. A column of two halves has no odd one. */
function oddIn(
  table: Table,
  title: string,
  cells: readonly { readonly text: string; readonly line: number }[],
  sign: string,
): Finding[] {
  const signed = cells.filter(({ text }) => text.includes(sign));
  const bare = cells.filter(({ text }) => !text.includes(sign));
  const odd = signed.length > bare.length ? bare : signed;
  const [first] = odd;
  if (!first || odd.length === cells.length || odd.length * 2 >= cells.length) return [];
  const usual = signed.length > bare.length ? `with ${sign}` : `without ${sign}`;
  const whole = sign === '%' ? `${first.text}%` : `£${first.text}`;
  const right = odd === bare ? whole : first.text.replace(sign, '');
  return [
    {
      rule: 'R19',
      severity: 'WARN',
      ...at({ ...table, line: first.line }),
      given: `the other figures of the column "${title}" are ${usual}`,
      expected: right,
      printed: first.text,
      message: `"${first.text}" stands in a column of figures ${usual}. Print the column in one format, or the figure in its own.`,
      ...replacing(table, first.text, right),
    },
  ];
}
