import type { Cells, SectionDefinition } from '@countersign/domain';
import { blockKindOf, blocksIn } from '../blocks/read-block.ts';
import { heading, sectionOf } from '../schema/build.ts';
import { parseSectionDoc, type SectionDoc, type SectionNode } from '../schema/section-doc.ts';
import { sectionText } from '../schema/section-text.ts';
import { filled, startingDocument } from '../start/starting-document.ts';
import { type Carrying, carryBlock, type TemplateMoves } from './carry-block.ts';
import { movedSource } from './moved-words.ts';

/**
 * A section of the last paper as the next one opens with it: headings and labels of the new period, standing text marked
 * as carried over, tables with their rows and without their figures. Blocks that the template has got since are added.
 */
export function carrySection(
  doc: SectionNode,
  definition: SectionDefinition,
  carrying: Carrying,
): SectionDoc {
  const start = startingDocument(definition, carrying.to).content ?? [];
  const standing = standingParagraphs(definition, carrying);
  const moves = templateMoves(definition, carrying);
  const carried = (doc.content ?? []).flatMap((node): SectionNode[] => {
    const kind = blockKindOf(node);
    if (kind === 'commitments') return [];
    if (kind === 'questions' && isBoardsOwn(node, carrying)) return [];
    if (kind !== undefined) return [asTemplateSays(carryBlock(node, kind, carrying, moves), start)];
    return [carryText(node, carrying, standing)];
  });
  const kinds = new Set(carried.map(blockKindOf));
  const added = start.filter((node) => {
    const kind = blockKindOf(node);
    return kind !== undefined && kind !== 'commitments' && !kinds.has(kind);
  });
  return parseSectionDoc(sectionOf(...carried, ...added));
}

/** A standing answer, and which strands a summary has rows for, are what the template says now. */
function asTemplateSays(node: SectionNode, start: readonly SectionNode[]): SectionNode {
  const kind = blockKindOf(node);
  const own = start.find((other) => blockKindOf(other) === kind);
  if (kind === 'statement' && own)
    return { ...node, attrs: { ...node.attrs, standing: own.attrs?.standing ?? '' } };
  if (kind !== 'summary-dashboard' || !own) return node;
  const before = new Map((node.content ?? []).map((row) => [row.attrs?.id, row]));
  return { ...node, content: (own.content ?? []).map((row) => before.get(row.attrs?.id) ?? row) };
}

/** Whether a block holds nothing but the board's questions to the last paper. */
function isBoardsOwn(node: SectionNode, { boardQuestions }: Carrying): boolean {
  const rows = node.content ?? [];
  return rows.length > 0 && rows.every(({ attrs }) => boardQuestions.has(String(attrs?.id ?? '')));
}

/** What the template's blocks say of the new period where they spoke of the old one. */
function templateMoves(definition: SectionDefinition, { from, to }: Carrying): TemplateMoves {
  const now = blocksIn(startingDocument(definition, to));
  const moves = new Map<string, Map<string, string>>();
  for (const [at, { kind, settings, rows }] of blocksIn(startingDocument(definition, from)).entries()) {
    const after = now[at];
    const pairs = [
      ...pairsOf(settings, after?.settings),
      ...rows.flatMap(({ cells }, index) => pairsOf(cells, after?.rows[index]?.cells)),
    ];
    moves.set(kind, new Map([...(moves.get(kind) ?? []), ...pairs]));
  }
  return moves;
}

const pairsOf = (before: Cells, after: Cells = {}) =>
  Object.entries(before).flatMap(([key, text]) => {
    const next = after[key];
    return next === undefined || next === text || text === '' ? [] : [[text, next] as const];
  });

/** The template's own paragraphs as they stood in the last paper, each with what it says now. */
function standingParagraphs(
  definition: SectionDefinition,
  { from, to }: Carrying,
): ReadonlyMap<string, SectionNode> {
  const now = startingDocument(definition, to).content ?? [];
  return new Map(
    (startingDocument(definition, from).content ?? []).flatMap((node, index) => {
      const after = now[index];
      const words = sectionText(node);
      return node.type === 'paragraph' && words !== '' && after ? [[words, after] as const] : [];
    }),
  );
}

function carryText(
  node: SectionNode,
  carrying: Carrying,
  standing: ReadonlyMap<string, SectionNode>,
): SectionNode {
  if (node.type === 'heading') return carryHeading(node, carrying);
  if (node.type === 'chart') return { ...node, attrs: { ...node.attrs, series: '' } };
  const own = node.type === 'paragraph' ? standing.get(sectionText(node)) : undefined;
  return own ?? marked(node, carrying);
}

function carryHeading(node: SectionNode, { to }: Carrying): SectionNode {
  const pattern = node.attrs?.pattern;
  if (typeof pattern !== 'string' || pattern === '') return node;
  const level = node.attrs?.level === 4 ? 4 : 3;
  return { ...heading(level, filled(pattern, to)), attrs: { level, pattern } };
}

/** Every paragraph inside says which paper it was taken from, the first one it was; figures follow their sources again. */
function marked(node: SectionNode, carrying: Carrying): SectionNode {
  if (node.type === 'figure') {
    const source = String(node.attrs?.source ?? '');
    return {
      ...node,
      attrs: { ...node.attrs, source: movedSource(source, carrying), text: '' },
    };
  }
  const content =
    node.content === undefined ? {} : { content: node.content.map((child) => marked(child, carrying)) };
  if (node.type !== 'paragraph' || sectionText(node).trim() === '') return { ...node, ...content };
  const carried = String(node.attrs?.carried ?? '') || carrying.reference;
  return { ...node, attrs: { ...node.attrs, carried }, ...content };
}
