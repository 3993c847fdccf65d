import { at, type Finding, onProse } from './finding.ts';
import type { Block, Prose, TypedPaper } from './paper.ts';
import { isMet, type Position, placeOf, positionsIn } from './positions.ts';
import { type NamedIn, namedAmong } from './positions-named.ts';

/** R38: what is listed as improved, deteriorated, met and not met is what the position table says. */
export function movementListsCheck(paper: TypedPaper): Finding[] {
  const positions = positionsIn(paper);
  if (!positions.some(({ best }) => best)) return [];
  const lists = listsIn(paper.blocks);
  const namedIn = namedAmong(positions, paper.known?.measures ?? []);
  return [
    ...lists.flatMap((list) => positions.flatMap((position) => listedWrongly(list, position, namedIn))),
    ...positions.flatMap((position) => leftOut(lists, position, namedIn)),
  ];
}

type Standing = 'improved' | 'deteriorated' | 'met' | 'not met';

interface List {
  readonly standing: Standing;
  readonly items: readonly Prose[];
  readonly text: string;
}

const labels: readonly (readonly [RegExp, Standing])[] = [
  [/\bnot (?:been )?(?:met|achieved)\b/i, 'not met'],
  [/\b(?:met|achieved)\b/i, 'met'],
  [/\b(?:deteriorat\w*|worsened|declin\w*)\b/i, 'deteriorated'],
  [/\bimprov\w*\b/i, 'improved'],
];

/** `Improved: A, B` in one line, or a label with its items below. */
function listsIn(blocks: readonly Block[]): List[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'table') return [];
    const label = /^[^:]{3,80}(?=:)/.exec(block.text)?.[0] ?? (block.kind === 'heading' ? block.text : '');
    const standing = label.length > 80 ? undefined : labels.find(([words]) => words.test(label))?.[1];
    if (standing === undefined) return [];
    const rest = block.text.slice(label.length + 1).trim();
    const items = rest === '' ? itemsAfter(blocks, index) : block.kind === 'prose' ? [block] : [];
    const text = rest === '' ? items.map((item) => item.text).join('; ') : rest;
    return items.length === 0 ? [] : [{ standing, items, text }];
  });
}

function itemsAfter(blocks: readonly Block[], index: number): Prose[] {
  const items: Prose[] = [];
  for (const block of blocks.slice(index + 1)) {
    if (block.kind !== 'prose' || block.depth === undefined) break;
    items.push(block);
  }
  return items;
}

function standingsOf(position: Position): Standing[] {
  const before = placeOf(position, position.before);
  const now = placeOf(position, position.now);
  const met = isMet(position);
  const moved =
    before === undefined || now === undefined || before === now
      ? []
      : [now < before ? ('improved' as const) : ('deteriorated' as const)];
  return [...moved, ...(met === undefined ? [] : [met ? ('met' as const) : ('not met' as const)])];
}

function isKnown(position: Position, standing: Standing): boolean {
  return standing === 'met' || standing === 'not met'
    ? isMet(position) !== undefined
    : position.best !== undefined && position.before !== undefined && position.now !== undefined;
}

function listedWrongly({ standing, items }: List, position: Position, namedIn: NamedIn): Finding[] {
  const item = items.find(({ text }) => namedIn(text).has(position));
  if (!item || !isKnown(position, standing) || standingsOf(position).includes(standing)) return [];
  return [findingOf(position, item, standing, inWords(position, standing))];
}

/** Where there is a list, whatever the table says belongs to it is in it. */
function leftOut(lists: readonly List[], position: Position, namedIn: NamedIn): Finding[] {
  return standingsOf(position).flatMap((standing) => {
    const own = lists.filter((list) => list.standing === standing);
    const [first] = own.flatMap(({ items }) => items);
    if (!first || own.some(({ text }) => namedIn(text).has(position))) return [];
    return [findingOf(position, first, `not in the list "${standing}"`, standing)];
  });
}

function inWords(position: Position, standing: Standing): string {
  const isAspiration = standing === 'met' || standing === 'not met';
  const own = standingsOf(position).find((its) => (its === 'met' || its === 'not met') === isAspiration);
  return own ?? 'unchanged';
}

function findingOf(position: Position, block: Prose, printed: string, expected: string): Finding {
  const { name, table, line, cell } = position;
  const given = `${name}: ${cell('before')} before, ${cell('now')} now, aspiration ${cell('aspiration') || 'none'} (line ${line})`;
  return {
    rule: 'R38',
    severity: table.block === undefined ? onProse('BLOCK') : 'BLOCK',
    ...at(block),
    given,
    expected,
    printed,
    message: `${given}: that is "${expected}", printed is "${printed}". Take the lists from the table.`,
  };
}
