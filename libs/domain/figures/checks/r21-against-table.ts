import { numberOf } from '../decimal.ts';
import { type Sentence, sentencesIn, tablesOf } from './blocks.ts';
import { changeWord, isRise } from './change-words.ts';
import { comparisonRows, type PrintedRow } from './comparison-rows.ts';
import { at, type Finding, onProse } from './finding.ts';
import { measureWords, sameMeasure } from './measure.ts';
import { nameOf } from './named-rows.ts';
import type { SizeBands, TypedPaper } from './paper.ts';
import { cellFigure, figuresIn, percentChange } from './printed-figure.ts';
import { bandsOf } from './size-bands.ts';

interface Movement {
  readonly row: PrintedRow;
  readonly name: ReadonlySet<string>;
  readonly percent: number;
}

const stable =
  /\b(?:(?:has|have|had|is|are|was|were|remain\w*|been|broadly|relatively|largely) (?:(?:broadly|relatively|largely|fairly|remained|been|now|now been) ){0,2}(?:stabilised|stable|static|unchanged|steady|level)|levelled off|plateaued)\b/i;

/** A word for a movement that is said of the measure of a table in its section, and that the table does not show. */
export function againstTableFindings(paper: TypedPaper): Finding[] {
  const bands = bandsOf(paper);
  const movements = tablesOf(paper)
    .filter(({ block }) => block === undefined || block === 'comparison')
    .flatMap((table) => comparisonRows(table).flatMap((row) => movementOf(paper, row)));
  return sentencesIn(paper).flatMap((sentence) => {
    const own = movements.filter(({ row }) => row.table.section === sentence.block.section);
    const said = own.length === 0 ? undefined : saidIn(sentence.text);
    if (!said || isOtherwise(sentence)) return [];
    const about = own.filter((movement) => isAbout(said.subject, movement, own));
    const [movement, other] = about;
    const fault = movement && !other ? faultOf(said, movement.percent, bands) : undefined;
    return movement && fault ? [findingOf(sentence, said, movement, fault)] : [];
  });
}

function movementOf(paper: TypedPaper, row: PrintedRow): Movement[] {
  const previous = cellFigure(row.previous);
  const current = cellFigure(row.current);
  if (!previous || !current || previous.percent) return [];
  const percent = percentChange(previous.value, current.value, 1);
  const name = measureWords(nameOf(paper, row) || row.table.section);
  return percent ? [{ row, name, percent: numberOf(percent) }] : [];
}

/** What names its own figures, another window, a part or a wish is not said of the table. */
const otherwise =
  /\b(?:months?|weeks?|quarters?|q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december|summer|winter|spring|autumn|peaks?|spikes?|trends?|national\w*|regional\w*|expected|anticipated|hope\w*|aim\w*|will|would|should|may|if|in order to|risk of|some|several|districts?|areas?|except|exception|but|however|although|whilst|while|despite|in contrast|helped?|led to|result\w*)\b/i;

function isOtherwise({ text, block }: Sentence): boolean {
  const isPlan = /\b(?:scheduled|planned|achieved|delivered)\b/i.test(block.under);
  const months = /\b(?:over|in|during) the (?:past|last|previous) (?:12|twelve) months\b/i;
  const rest = text.replace(months, ' ').replace(stableException, ' ');
  return isPlan || block.depth !== undefined || figuresIn(rest).length > 0 || otherwise.test(rest);
}

/** "Stable, with such-and-such being the exception" is still said of the whole. */
const stableException = /,? with [^.;]* being the (?:only )?exceptions?\b.*$/i;

interface Said {
  readonly subject: string;
  readonly printed: string;
  readonly direction: 'rise' | 'fall' | 'none';
}

const changeOf = new RegExp(
  `\\b(${changeWord}) (?:in|of) (?:the )?(?:overall )?(?:number of |volume of |level of )?((?:[a-z-]+ ?){1,5})`,
  'i',
);
const hasChanged = new RegExp(
  `^((?:[a-z-]+ ){1,5})(?:has|have|continues? to|continued to) (?:also |now )?(${changeWord})\\b`,
  'i',
);
const anyChange = new RegExp(`\\b${changeWord}\\b`, 'gi');

function saidIn(text: string): Said | undefined {
  const still = stable.exec(text);
  if (still) return { subject: text.slice(0, still.index), printed: still[0], direction: 'none' };
  if (text.match(anyChange)?.length !== 1) return undefined;
  const [, subject, word] = hasChanged.exec(text) ?? [];
  const [, itsWord, itsSubject] = changeOf.exec(text) ?? [];
  if (word !== undefined && subject !== undefined) return moved(subject, word);
  return itsWord !== undefined && itsSubject !== undefined ? moved(itsSubject, itsWord) : undefined;
}

function moved(subject: string, word: string): Said {
  return { subject, printed: word, direction: isRise(word) ? 'rise' : 'fall' };
}

/** Named in full, or left unnamed where the section has one measure only and the sentence begins with it. */
function isAbout(subject: string, { name }: Movement, own: readonly Movement[]): boolean {
  const words = measureWords(
    subject.replace(/\b(?:reporting|levels?|volumes?|figures?|overall|there|been|has|have|cases)\b/gi, ' '),
  );
  if (name.size === 0 || words.size === 0) return false;
  const isNamed = [...name].every((word) => words.has(word));
  return isNamed && (own.length === 1 || sameMeasure(words, name));
}

function faultOf({ direction }: Said, percent: number, bands: SizeBands): string | undefined {
  if (direction === 'none')
    return Math.abs(percent) >= bands.stableBelow ? `a change below ${bands.stableBelow}%` : undefined;
  const isAgainst = direction === 'rise' ? percent < 0 : percent > 0;
  return isAgainst ? (percent > 0 ? 'a rise' : 'a fall') : undefined;
}

function findingOf(
  { block }: Sentence,
  { printed }: Said,
  { row, percent }: Movement,
  expected: string,
): Finding {
  const given = `${row.previous} to ${row.current} (${percent > 0 ? '+' : ''}${percent}%) in ${row.table.section} (line ${row.line})`;
  return {
    rule: 'R21',
    severity: onProse('WARN'),
    ...at(block),
    given,
    expected,
    printed,
    message: `"${printed}" is said here, but the table of this section shows ${given}. Is the word meant of something else?`,
  };
}
