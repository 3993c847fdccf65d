import { type Sentence, sentencesIn, tablesOf } from './blocks.ts';
import { changeWord, isRise } from './change-words.ts';
import { comparisonRows, type PrintedRow } from './comparison-rows.ts';
import { at, type Finding, onProse, replacing, type Severity } from './finding.ts';
import { measureWords } from './measure.ts';
import type { TypedPaper } from './paper.ts';
import { cellFigure, figuresIn, type PrintedFigure } from './printed-figure.ts';
import { isNear } from './unbound-prints.ts';

/** Points by which a percentage told of a table may be wrong and still be plainly meant as the one in the table. */
const POINTS = 0.5;

/** What a sentence tells of the table of its section is what the table prints: both figures, the later one, the percentage. */
export function toldOfTableFindings(paper: TypedPaper): Finding[] {
  const rows = tablesOf(paper).flatMap(comparisonRows);
  return sentencesIn(paper).flatMap((sentence) => {
    const own = rows.filter(({ table }) => table.section === sentence.block.section);
    const named = own.filter(({ label }) => isNamed(sentence.text, label));
    const [row, other] = named.length > 0 ? named : own;
    return row && !other ? [...figureFindings(sentence, row), ...percentFindings(sentence, row)] : [];
  });
}

function isNamed(text: string, label: string): boolean {
  const words = [...measureWords(label)];
  const said = measureWords(text);
  return words.length > 0 && words.every((word) => said.has(word));
}

const movedTo = new RegExp(
  `\\b${changeWord}(?: [a-z-]+){0,4}? (?:from (?<from>[\\d,]+)(?: [a-z-]+){0,4} )?to (?<to>\\d[\\d,]*)(?![\\d.,]*%|,?\\d)`,
  'gi',
);

/** `fell from 240 to 210`, `fell to 210`. */
function figureFindings({ text, block }: Sentence, row: PrintedRow): Finding[] {
  return [...text.matchAll(movedTo)].flatMap((match) => {
    const { from, to = '' } = match.groups ?? {};
    const pairs = [[to, row.current], ...(from === undefined ? [] : [[from, row.previous]])] as const;
    const meant = pairs.map(([told = '', cell = '']) => [cellFigure(told)?.value, cellFigure(cell)?.value]);
    const isMeant = meant.every(
      ([told, cell]) => told === cell || (told !== undefined && cell !== undefined && isNear(cell, told)),
    );
    if (!isMeant) return [];
    return pairs.flatMap(([told = '', cell = ''], index) =>
      meant[index]?.[0] === meant[index]?.[1] ? [] : [findingOf({ block }, row, told, cell, 'BLOCK')],
    );
  });
}

/** `a fall of 6.4%` of which the table says -6.5%: as printed, in the same direction. */
function percentFindings(sentence: Pick<Sentence, 'text' | 'block'>, row: PrintedRow): Finding[] {
  const { text } = sentence;
  const tabled = cellFigure(row.percent ?? '');
  const [figure, more] = figuresIn(text).filter(({ percent }) => percent);
  if (!tabled || !figure || more || tabled.decimals === 0 || figure.decimals !== tabled.decimals) return [];
  const isRising = directionOf(text, figure);
  const off = Math.abs(Math.abs(tabled.value) - Math.abs(figure.value));
  const risesInTable = row.unsigned ? rises(row) : tabled.value > 0;
  if (off < 0.5 * 10 ** -tabled.decimals || off > POINTS || isRising !== risesInTable) return [];
  return [
    findingOf(sentence, row, figure.text, `${(row.percent ?? '').replace(/^[-−–+]|%$/g, '')}%`, 'WARN'),
  ];
}

function rises({ previous, current }: PrintedRow): boolean {
  return (cellFigure(current)?.value ?? 0) > (cellFigure(previous)?.value ?? 0);
}

const wordBefore = new RegExp(`\\b(${changeWord})(?: of| by)?(?: just)? $`, 'i');
const wordAfter = new RegExp(`^ (${changeWord})\\b`, 'i');

function directionOf(text: string, { index, end }: PrintedFigure): boolean | undefined {
  const word = wordBefore.exec(text.slice(0, index))?.[1] ?? wordAfter.exec(text.slice(end))?.[1];
  return word === undefined ? undefined : isRise(word);
}

function findingOf(
  { block }: Pick<Sentence, 'block'>,
  row: PrintedRow,
  printed: string,
  expected: string,
  severity: Severity,
): Finding {
  const given = `${expected} in the table (line ${row.line})`;
  return {
    rule: 'R11',
    severity: onProse(severity),
    ...at(block),
    given,
    expected,
    printed,
    message: `The table of this section says ${expected} (line ${row.line}), the sentence ${printed}. Correct the one that is wrong, or say which period is meant.`,
    ...replacing(block, printed, expected),
  };
}
