import { changeWord } from './change-words.ts';
import { figuresIn, type PrintedFigure } from './printed-figure.ts';
import { rememberingTexts } from './remembering.ts';

/** A percentage that a sentence calls a share: of which whole, and of how many, where it prints them. */
export interface StatedShare {
  readonly percent: PrintedFigure;
  readonly part: PrintedFigure | undefined;
  readonly whole: PrintedFigure | undefined;
}

const about = '(?:just |only |around |about |over |some |almost |nearly )?';
const few = "(?: [\\w'’/-]+){0,5}?";

/** Where the figures stand around a percentage: two before it, two after it, and the words between them. */
interface Around {
  readonly percent: PrintedFigure;
  readonly before: PrintedFigure | undefined;
  readonly beforeThat: PrintedFigure | undefined;
  readonly after: PrintedFigure | undefined;
  readonly afterThat: PrintedFigure | undefined;
  readonly words: (from: PrintedFigure | undefined, to: PrintedFigure | undefined) => string;
  readonly text: string;
}

type Reader = (around: Around) => Omit<StatedShare, 'percent'> | undefined;

/** The shares a sentence states. A percentage of change is none, nor one with a sign; nor is a part above its whole. */
export const sharesIn = rememberingTexts((text: string): readonly StatedShare[] => {
  const figures = figuresIn(text);
  const plain = figures.filter(({ percent }) => !percent);
  return figures
    .filter((figure) => figure.percent && /^\d/.test(figure.text) && !isChange(text, figure))
    .flatMap((percent) => {
      const earlier = plain.filter(({ end }) => end <= percent.index);
      const [after, afterThat] = plain.filter(({ index }) => index >= percent.end);
      const around: Around = {
        percent,
        before: earlier.at(-1),
        beforeThat: earlier.at(-2),
        after,
        afterThat,
        words: (from, to) => (from && to ? text.slice(from.end, to.index) : '\u0000'),
        text,
      };
      for (const read of readers) {
        const share = read(around);
        if (share && !(share.part && share.whole && share.part.value > share.whole.value))
          return [{ percent, ...share }];
      }
      return [];
    });
});

/** The figure the sentence before is about: `619 of the total were kept. This equates to ...`. */
export function partBefore(before: string): StatedShare['part'] {
  return sharesIn(`${before.replace(/[.:]$/, '')} (1% of all)`).at(-1)?.part;
}

const changeBefore = new RegExp(
  `\\b${changeWord}(?: of| by| to)?(?: (?:around|about|nearly|over|just|further))? ?\\(?$`,
  'i',
);
const changeAfter = new RegExp(`^ (?:\\w+ )?${changeWord}\\b`, 'i');

/** Whether the words beside a percentage call it a change. */
export function isChange(text: string, percent: PrintedFigure): boolean {
  return changeBefore.test(text.slice(0, percent.index)) || changeAfter.test(text.slice(percent.end));
}

const isThen = new RegExp(`^${few},? ?(?:\\(|(?:which|this) (?:is|equates to|represents) )${about}$`, 'i');

/** `12 of the 40 visits (30%)`, `12 out of 40, which is 30%`. */
const partOfWhole: Reader = ({ percent, before, beforeThat, words }) => {
  if (
    !/^(?: [\w'’-]+){0,3} (?:out )?of (?:the |all |these |those |a total of )*$/i.test(
      words(beforeThat, before),
    )
  )
    return undefined;
  return isThen.test(words(before, percent)) ? { part: beforeThat, whole: before } : undefined;
};

const isOfWhich = new RegExp(`^[^.;]{0,80}\\bof (?:which|whom|these|those|them),? ${about}$`, 'i');

/** `40 visits, of which 30% (12) were kept`; without the bracket only the whole is known. */
const ofWhich: Reader = ({ percent, before, words, text }) => {
  return isOfWhich.test(words(before, percent))
    ? { part: bracketAfter(text, percent), whole: before }
    : undefined;
};

/** The number alone in brackets after a percentage: `30% (12)`. */
function bracketAfter(text: string, { end }: PrintedFigure): PrintedFigure | undefined {
  const printed = /^ \((\d[\d,]*)\)/.exec(text.slice(end))?.[1];
  if (printed === undefined) return undefined;
  const index = end + 2;
  const value = Number(printed.replaceAll(',', ''));
  return { text: printed, value, decimals: 0, percent: false, noun: '', index, end: index + printed.length };
}

const hasLedTo = new RegExp(
  `^[^.;()]{0,60}\\b(?:resulting in|of (?:which|whom|these|those|them)|including|with|led to|leading to),? ${about}$`,
  'i',
);
const isInBracket = new RegExp(`^${few} \\($`);

/** `40 visits, resulting in 12 reports (30%)`. */
const resultingIn: Reader = ({ percent, before, beforeThat, words, text }) => {
  if (!hasLedTo.test(words(beforeThat, before)) || text[percent.end] !== ')') return undefined;
  return isInBracket.test(words(before, percent)) ? { part: before, whole: beforeThat } : undefined;
};

/** `30% (12 of 40)`. */
const inBracket: Reader = ({ percent, after, afterThat, words }) =>
  /^ \($/.test(words(percent, after)) &&
  /^(?: [\w'’-]+){0,2} (?:out )?of (?:the )?$/i.test(words(after, afterThat))
    ? { part: after, whole: afterThat }
    : undefined;

/** `This equates to 30% of the volume, which is 40`. */
const equatesTo: Reader = ({ percent, before, after, words, text }) => {
  const verb =
    /\b(?:equat\w+ to|represent\w*|account\w* for|mak\w+ up|amount\w* to) (?:just |only |around )?$/i;
  if (!verb.test(text.slice(0, percent.index))) return undefined;
  const tail = words(percent, after);
  const isWhole = /^ of [^.;]*\b(?:which (?:is|was)|totalling|a total of|total of|of the|of) \(?$/i.test(
    tail,
  );
  return { part: before, whole: isWhole ? after : undefined };
};

/** `30% of the 40 visits`, `30% (12) of the 40 visits`. */
const ofTheWhole: Reader = ({ percent, after, words, text }) => {
  const part = bracketAfter(text, percent);
  const from = part ? text.slice(part.end + 1, after?.index) : words(percent, after);
  return after && /^ of (?:the |all |our |these |those )+$/i.test(from) ? { part, whole: after } : undefined;
};

/** `12 visits (30% of all visits)`: the whole stands elsewhere. */
const ofAll: Reader = ({ percent, before, words, text }) => {
  if (!/^ ?of (?:all|the total|total|the overall|the|recorded|reported)\b/i.test(text.slice(percent.end)))
    return undefined;
  return /^(?: [\w'’-]+){1,4},? \(?$/.test(words(before, percent))
    ? { part: before, whole: undefined }
    : undefined;
};

/** `40 applications (30% from women, 12.5% from students)`: each is a share of the figure before the bracket. */
const ofTheFigureBefore: Reader = ({ percent, before, text }) => {
  if (before === undefined || before.noun === '') return undefined;
  const between = text.slice(before.end, percent.index);
  const opened = /^(?: [\w'’-]+){1,7} \((?<listed>[^()]*)$/.exec(between)?.groups?.listed;
  const follows =
    /^ ?[\p{Lu}\p{Ll}]/u.test(text.slice(percent.end)) && !/^ ?of\b/.test(text.slice(percent.end));
  return opened !== undefined && follows ? { part: undefined, whole: before } : undefined;
};

const readers: readonly Reader[] = [
  partOfWhole,
  ofWhich,
  resultingIn,
  inBracket,
  ofTheWhole,
  equatesTo,
  ofAll,
  ofTheFigureBefore,
];
