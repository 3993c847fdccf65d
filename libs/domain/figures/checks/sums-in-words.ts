import { type Count, countsIn } from './counts.ts';

/** A whole and the parts that a sentence says it has. */
export interface ToldSum {
  readonly parts: readonly Count[];
  readonly whole: Count;
}

const part = "(?: [\\w'’/-]+){1,6}?";
const link =
  /^(?: [\w'’-]+){0,8}?(?:,? (?:comprising|consisting of|made up of|being|namely|split between|of which)|:| –| -) (?:an? )?$/i;
const opened = /^(?: [\w'’-]+){1,8} \($/;
const joined = new RegExp(
  `^${part}(?:,| and|, and|;) (?:the other |another |a further |the remaining )?$`,
  'i',
);
const summed = new RegExp(
  `^${part},? (?:(?:in|giving|making|which is|or) )?(?:a )?(?:combined |overall )?total(?:ling| of)? $`,
  'i',
);
const bracketed = new RegExp(`^(${part} \\((?:a )?(?:total(?:ling)? |total of )?)(\\d[\\d,]*)\\)`, 'i');

/** `40 visits (28 kept and 12 missed)`, `40 visits, comprising 28 kept and 12 missed`, `28 kept and 12 missed (40)`. */
export function toldSumsIn(text: string): ToldSum[] {
  const counts = countsIn(text);
  const between = (from: Count | undefined, to: Count | undefined) =>
    from && to ? text.slice(from.end, to.index) : '\u0000';
  return counts.flatMap((first, index): ToldSum[] => {
    const parts = runFrom(counts, index, (a, b) => joined.test(between(a, b)));
    const last = parts.at(-1);
    if (parts.length < 2 || !last || joined.test(between(counts[index - 1], first))) return [];
    const before = counts[index - 1];
    const after = counts[index + parts.length];
    if (before && opened.test(between(before, first)) && closes(text, last))
      return sumOf(parts, before, text);
    if (before && link.test(between(before, first))) return sumOf(parts, before, text);
    const alone = sumAfter(text, last);
    if (alone) return sumOf(parts, alone, text);
    return after && summed.test(between(last, after)) ? sumOf(parts, after, text) : [];
  });
}

/** A number alone in brackets after the parts is their sum, unless it is a year. */
function sumAfter(text: string, { end }: Count): Count | undefined {
  const [, words = '', printed = ''] = bracketed.exec(text.slice(end)) ?? [];
  const index = end + words.length;
  if (printed === '' || /^(?:19|20)\d\d$/.test(printed)) return undefined;
  return {
    value: Number(printed.replaceAll(',', '')),
    text: printed,
    noun: '',
    index,
    end: index + printed.length,
  };
}

function runFrom(counts: readonly Count[], index: number, follows: (a: Count, b: Count) => boolean): Count[] {
  const run: Count[] = [];
  for (const count of counts.slice(index)) {
    const previous = run.at(-1);
    if (previous && !follows(previous, count)) break;
    run.push(count);
  }
  return run;
}

/** The bracket holds the parts and nothing else. */
function closes(text: string, { end }: Count): boolean {
  return /^(?: [\w'’/-]+){0,6}\)/.test(text.slice(end));
}

/** A sum far from its whole was not meant as its sum; what names only some of the parts is none. */
function sumOf(parts: readonly Count[], whole: Count, text: string): ToldSum[] {
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const isNear = Math.abs(sum - whole.value) <= Math.max(1, whole.value / 5);
  const isPartial = /\b(?:including|among|at least|mostly|some of)\b/i.test(text);
  return isNear && !isPartial ? [{ parts, whole }] : [];
}
