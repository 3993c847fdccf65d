import { amongWords } from './among-words.ts';
import type { Finding } from './finding.ts';
import { groupedBy } from './grouped.ts';
import type { Block, KnownOfPaper, TypedPaper } from './paper.ts';
import { rulesOfPaper, rulesOfSection } from './rules.ts';

/** Runs every check on a paper; what they found, in the order of its lines. */
export function checkPaper(paper: TypedPaper): Finding[] {
  return paperChecker()(paper);
}

/**
 * A checker that remembers: sections whose blocks are the very same objects as the last time it was asked are not checked
 * again by the rules that look at one section. Keep one for a paper that is being written, and keep unchanged blocks, and what
 * is known, as they were. Its findings are those of `checkPaper`.
 */
export function paperChecker(): (paper: TypedPaper) => Finding[] {
  let remembered: ReadonlyMap<string, Part> = new Map();
  return (paper) => {
    const parts = new Map(
      [...groupedBy(paper.blocks, ({ section }) => section)].map(([section, blocks]) => {
        const before = remembered.get(section);
        const isSame = before !== undefined && isSamePart(before, blocks, paper.known);
        return [section, isSame ? before : checkedPart(blocks, paper.known)];
      }),
    );
    remembered = parts;
    const front = { ...paper, blocks: [] };
    const found = [
      ...rulesOfSection.flatMap((rule) => rule(front)),
      ...[...parts.values()].flatMap(({ findings }) => findings),
      ...rulesOfPaper.flatMap((rule) => rule(paper)),
    ];
    return amongWords(paper, found)
      .map((finding) => (finding.at === undefined ? finding : withoutLines(finding)))
      .sort((a, b) => a.line - b.line || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
  };
}

/**
 * In a paper written here a line is nobody's place, and moves with every block that is put in above it: an answer would fall
 * with it, though nothing that it was given for has changed.
 */
function withoutLines(finding: Finding): Finding {
  const bare = (text: string) => text.replace(/ \(lines? \d[^)]*\)/g, '');
  const { given, expected, message } = finding;
  return { ...finding, given: bare(given), expected: bare(expected), message: bare(message) };
}

/** A section as it was checked, and what was found in it. */
interface Part {
  readonly blocks: readonly Block[];
  readonly known: KnownOfPaper | undefined;
  readonly findings: readonly Finding[];
}

function isSamePart(part: Part, blocks: readonly Block[], known: KnownOfPaper | undefined): boolean {
  const isSame =
    part.blocks.length === blocks.length && part.blocks.every((block, index) => block === blocks[index]);
  return isSame && isSameKnown(part.known, known);
}

function isSameKnown(a: KnownOfPaper = {}, b: KnownOfPaper = {}): boolean {
  const [one, other] = [Object.entries(a), new Map(Object.entries(b))];
  return one.length === other.size && one.every(([key, value]) => other.get(key) === value);
}

function checkedPart(blocks: readonly Block[], known: KnownOfPaper | undefined): Part {
  const alone: TypedPaper = { title: '', frontSheet: [], blocks, lines: [], ...(known ? { known } : {}) };
  return { blocks, known, findings: rulesOfSection.flatMap((rule) => rule(alone)) };
}
