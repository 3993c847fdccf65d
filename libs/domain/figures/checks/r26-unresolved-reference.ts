import { proseOf, type Sentence, sentencesIn, tablesOf } from './blocks.ts';
import { at, type Finding, onProse, type Severity } from './finding.ts';
import { headingsOf, numberOfSection } from './outline.ts';
import type { Block, Prose, TypedPaper } from './paper.ts';

/** R26: an appendix, section, table or figure that a sentence points at is there. Asked once for each. */
export function unresolvedReferenceCheck(paper: TypedPaper): Finding[] {
  const told = new Set<string>();
  const sentences = sentencesIn(paper).filter(({ block }) => !isName(block));
  const targets = targetsIn(paper);
  const found = [
    ...proseOf(paper).flatMap(broken),
    ...sentences.flatMap((sentence) => referencesIn(targets, sentence)),
  ];
  return found.filter(({ printed }) => {
    const key = printed.toLowerCase();
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}

/** What a sentence may point at. */
interface Targets {
  readonly names: readonly string[];
  readonly numbers: readonly string[];
  readonly attachments: readonly string[] | undefined;
}

function targetsIn(paper: TypedPaper): Targets {
  return {
    names: namesIn(paper),
    numbers: headingsOf(paper).map(({ number }) => numberOfSection(number)),
    attachments: paper.known?.attachments,
  };
}

const points = /\b(?:append|annex|attach|schedule|sections?|para|table|figure|chart|graph)/i;

function referencesIn(targets: Targets, sentence: Sentence): Finding[] {
  if (!points.test(sentence.text)) return [];
  return [...attachments(targets, sentence), ...sections(targets, sentence), ...captions(targets, sentence)];
}

/** What a word processor leaves where a reference lost its target. */
function broken(block: Prose): Finding[] {
  const printed = /Error! (?:Reference source|Bookmark) not (?:found|defined)\.?/i.exec(block.text)?.[0];
  return printed ? [findingOf({ block }, printed, 'the place it pointed at is gone', 'WARN')] : [];
}

const attached = /\b(Appendix|Annex(?:e)?|Attachment|Schedule) ([A-Z]|\d{1,2})\b(?!\s+(?:of|to) (?!this\b))/g;

function attachments(targets: Targets, sentence: Sentence): Finding[] {
  return [...sentence.text.matchAll(attached)].flatMap(([printed, kind = '', mark = '']) => {
    const own = new RegExp(`^(?:${kind}|Appendix|Annexe?|Attachment) ${mark}\\b`, 'i');
    if ([...targets.names, ...(targets.attachments ?? [])].some((name) => own.test(name))) return [];
    const severity = targets.attachments === undefined ? onProse('WARN') : 'WARN';
    return [
      findingOf(sentence, printed, `nothing named ${printed} is in the paper or attached to it`, severity),
    ];
  });
}

const ofSection =
  /\b(?:sections?|paragraphs?|paras?\.?) (\d{1,2}(?:\.\d{1,2})+)(?![\d.]*\d)(?! (?:of|in) (?!this\b))/gi;

/** "Section 136" is a law; only a number with a point is read as one of the paper's, where its headings have such. */
function sections(targets: Targets, sentence: Sentence): Finding[] {
  const { numbers } = targets;
  if (!numbers.some((number) => number.includes('.'))) return [];
  return [...sentence.text.matchAll(ofSection)].flatMap(([printed, number = '']) => {
    const wanted = numberOfSection(number);
    const parent = wanted.split('.').slice(0, -1).join('.');
    const isParagraph = /^para/i.test(printed) && numbers.includes(parent);
    if (isParagraph || numbers.some((its) => its === wanted || its.startsWith(`${wanted}.`))) return [];
    return [findingOf(sentence, printed, `no heading has the number ${number}`, onProse('WARN'))];
  });
}

const captioned = /\b(Table|Figure|Chart|Graph) (\d{1,2})\b(?! (?:of|in) (?!this\b))/g;

/** Only where others of their kind carry a number: a conversion may have lost all of them. */
function captions(targets: Targets, sentence: Sentence): Finding[] {
  return [...sentence.text.matchAll(captioned)].flatMap(([printed, kind = '', number = '']) => {
    const numbered = targets.names.flatMap(
      (text) => new RegExp(`^${kind} (\\d{1,2})\\b`, 'i').exec(text)?.[1] ?? [],
    );
    if (numbered.length === 0 || numbered.includes(number)) return [];
    return [findingOf(sentence, printed, `there are ${kind} ${numbered.join(', ')} only`, onProse('WARN'))];
  });
}

/** Whatever may name a thing by its beginning: headings, captions, first cells, and lines that are no sentences. */
function namesIn(paper: TypedPaper): string[] {
  return [
    ...paper.blocks.flatMap((block) => (block.kind === 'heading' || isName(block) ? [block.text] : [])),
    ...tablesOf(paper).flatMap(({ caption = '', rows }) => [caption, rows[0]?.cells[0] ?? '']),
  ];
}

function isName(block: Block): block is Prose {
  return block.kind === 'prose' && block.text.length < 140 && !/[.;]$/.test(block.text);
}

function findingOf(
  { block }: Pick<Sentence, 'block'>,
  printed: string,
  given: string,
  severity: Severity,
): Finding {
  return {
    rule: 'R26',
    severity,
    ...at(block),
    given,
    expected: 'a reference to something that is there',
    printed,
    message: `"${printed}" leads nowhere: ${given}. Attach it, correct the reference, or take it out.`,
  };
}
