import { proseOf, sentencesIn } from './blocks.ts';
import { countOf, wholeNumber } from './counts.ts';
import { dashboardsOf } from './dashboards.ts';
import { at, type Finding, onProse, replacing } from './finding.ts';
import type { Prose, TypedPaper } from './paper.ts';

/** R07: as many items are there as the words announce: of a list below, of a list in brackets, of strands and priorities. */
export function countInWordsCheck(paper: TypedPaper): Finding[] {
  return [
    ...proseOf(paper).flatMap((block) => listFindings(paper, block)),
    ...sentencesIn(paper).flatMap(({ text, block }) => bracketFindings(text, block)),
    ...unitFindings(paper),
  ];
}

const vague =
  /\b(?:approximately|around|about|over|at least|up to|more than|nearly|some|including|such as|e\.g|etc|among)\b/i;
const announced = new RegExp(
  `\\b(${wholeNumber})((?: [\\p{L}-]+){0,3} [\\p{L}-]{2,}s)(?: (?:are|is|were|as follows|follow|namely|below|listed|set out))*:$`,
  'iu',
);

/** `The plan has five objectives:` above a list. "Each of the five areas:" speaks of something else than what follows. */
function listFindings(paper: TypedPaper, block: Prose): Finding[] {
  const match = block.text.endsWith(':') ? announced.exec(block.text) : null;
  const [printed = '', number = '', noun = ''] = match ?? [];
  const before = block.text.slice(0, match?.index ?? 0);
  if (
    !match ||
    vague.test(before.slice(-40)) ||
    /\b(?:each|all|across|every|any|of|in)(?: of)?(?: the)? $/i.test(before)
  )
    return [];
  const items = itemsAfter(paper, block);
  const count = countOf(number);
  if (count === undefined || items < 2 || items === count) return [];
  return [findingOf(block, `${items} items in the list`, items, printed, number, noun.trim())];
}

/** The items of the list right after a paragraph; a page break may have put a rest of an item between them. */
function itemsAfter({ blocks }: TypedPaper, intro: Prose): number {
  const after = blocks.slice(blocks.indexOf(intro) + 1);
  const first = after[0];
  if (first?.kind !== 'prose' || first.depth === undefined) return 0;
  const { depth } = first;
  const end = after.findIndex(
    (block) =>
      block.kind !== 'prose' ||
      (block.depth === undefined ? !/^\p{Ll}/u.test(block.text) : block.depth < depth),
  );
  const list = end < 0 ? after : after.slice(0, end);
  return list.filter((block) => block.kind === 'prose' && block.depth === depth).length;
}

const bracketed = new RegExp(`\\b(${wholeNumber})((?: [\\p{L}-]+){1,3}) \\(([^()]*,[^()]*)\\)`, 'giu');
const afterColon = new RegExp(
  `\\b(${wholeNumber})((?: [\\p{L}-]+){0,2} [\\p{L}-]{2,}s): ([^:;()]*)\\.?$`,
  'giu',
);

/** `three towns (Alder, Birch and Cedar)`, `three towns: Alder, Birch and Cedar`. */
function bracketFindings(text: string, block: Prose): Finding[] {
  if (!/[(:]/.test(text)) return [];
  return [...text.matchAll(bracketed), ...text.matchAll(afterColon)].flatMap((match) => {
    const [printed = '', number = '', noun = '', list = ''] = match;
    const count = countOf(number);
    const [fewest, most] = itemsIn(list);
    const isPlural = /s$|\b(?:people|staff|men|women)$/i.test(noun);
    if (count === undefined || fewest < 2 || !isPlural || (fewest <= count && count <= most)) return [];
    if (vague.test(list) || vague.test(text.slice(0, match.index).slice(-24))) return [];
    const items = fewest === most ? fewest : most;
    return [findingOf(block, `${items} items in "${list}"`, items, printed, number, noun.trim())];
  });
}

const isClause = new RegExp(`^(?:an?|which|who|that|where|with|${wholeNumber})\\b|[\\d£]`, 'i');

/** How many items a list in a sentence has: "rape and other sexual offences" may be one or two. None when it is no list of names. */
function itemsIn(list: string): readonly [fewest: number, most: number] {
  const clean = list.trim().replace(/\.$/, '');
  const items = clean.split(/,\s*(?:and\s+)?/);
  const isList = items.length > 1 && items.every((item) => item !== '' && item.split(' ').length <= 8);
  if (!isList || items.some((item) => isClause.test(item))) return [0, 0];
  const ands = items.reduce((all, item) => all + item.split(/ (?:and|&) /).length - 1, 0);
  const last = /, and /.test(clean) || !/ and /.test(items.at(-1) ?? '') ? 0 : 1;
  return [items.length + last, items.length + ands];
}

interface Unit {
  readonly words: RegExp;
  readonly count: number;
  readonly what: string;
}

const whole = `(?:the|all|each of the|each of our|across|these|those|our|its)`;

/** "Each of the 14 strands" against the strands that are there. */
function unitFindings(paper: TypedPaper): Finding[] {
  const said = new Set<string>();
  return unitsOf(paper).flatMap(({ words, count, what }) =>
    sentencesIn(paper).flatMap(({ text, block }) =>
      [...text.matchAll(words)].flatMap((match) => {
        const [printed = '', number = '', noun = ''] = match;
        const value = countOf(number);
        const key = `${value} ${noun.toLowerCase()}`;
        const isPartial = /\bof $/i.test(text.slice(0, match.index)) || / at risk/.test(text);
        if (value === undefined || value === count || said.has(key) || isPartial) return [];
        said.add(key);
        return [findingOf(block, what, count, printed, number, noun)];
      }),
    ),
  );
}

function unitsOf(paper: TypedPaper): Unit[] {
  const mention = (noun: string) =>
    new RegExp(`\\b${whole} (${wholeNumber}) (?:thematic |strategic |key |plan |police )*(${noun})\\b`, 'gi');
  const summary = dashboardsOf(paper).find(({ by }) => by === 'strand');
  const led = new Set(
    paper.blocks
      .filter((block) => block.kind !== 'table' && isLead(block.text))
      .map(({ section }) => section),
  );
  const priorities = new Set(
    paper.blocks.flatMap((block) =>
      block.kind === 'heading' ? (/^priority (\d{1,2})\b/i.exec(block.text)?.[1] ?? []) : [],
    ),
  );
  const strands = summary
    ? {
        count: summary.rows.length,
        what: `${summary.rows.length} rows in the summary (line ${summary.table.line})`,
      }
    : { count: led.size, what: `${led.size} sections with a lead of their own` };
  return [
    ...(strands.count > 2 ? [{ words: mention('strands'), ...strands }] : []),
    ...(priorities.size > 2
      ? [
          {
            words: mention('priorities'),
            count: priorities.size,
            what: `${priorities.size} priorities in the headings`,
          },
        ]
      : []),
  ];
}

function isLead(text: string): boolean {
  return /^(?:[\w-]+ ){0,2}lead\b[^.]{0,60}:/i.test(text);
}

function findingOf(
  block: Prose,
  given: string,
  items: number,
  printed: string,
  number: string,
  noun: string,
): Finding {
  return {
    rule: 'R07',
    severity: onProse('WARN'),
    ...at(block),
    given,
    expected: `${items} ${noun}`,
    printed,
    message: `"${printed}", but there are ${given}. Correct the number, or add what is missing (with a reason, if it is left out on purpose).`,
    ...replacing(block, printed, printed.replace(number, String(items))),
  };
}
