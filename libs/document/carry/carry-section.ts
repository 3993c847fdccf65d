import type { SectionDefinition } from '@countersign/domain';
import { blockKindOf } from '../blocks/read-block.ts';
import { heading, sectionOf } from '../schema/build.ts';
import { parseSectionDoc, type SectionDoc, type SectionNode } from '../schema/section-doc.ts';
import { sectionText } from '../schema/section-text.ts';
import { filled, startingDocument } from '../start/starting-document.ts';
import { type Carrying, carryBlock } from './carry-block.ts';
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
  const carried = (doc.content ?? []).flatMap((node): SectionNode[] => {
    const kind = blockKindOf(node);
    if (kind === 'commitments') return [];
    if (kind === 'questions' && isBoardsOwn(node, carrying)) return [];
    if (kind !== undefined) return [carryBlock(node, kind, carrying)];
    return [carryText(node, carrying, standing)];
  });
  const kinds = new Set(carried.map(blockKindOf));
  const added = start.filter((node) => {
    const kind = blockKindOf(node);
    return kind !== undefined && kind !== 'commitments' && !kinds.has(kind);
  });
  return parseSectionDoc(sectionOf(...carried, ...added));
}

/** Whether a block holds nothing but the board's questions to the last paper. */
function isBoardsOwn(node: SectionNode, { boardQuestions }: Carrying): boolean {
  const rows = node.content ?? [];
  return rows.length > 0 && rows.every(({ attrs }) => boardQuestions.has(String(attrs?.id ?? '')));
}

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
      attrs: { ...node.attrs, source: movedSource(source, carrying.from, carrying.to), text: '' },
    };
  }
  const content =
    node.content === undefined ? {} : { content: node.content.map((child) => marked(child, carrying)) };
  if (node.type !== 'paragraph' || sectionText(node).trim() === '') return { ...node, ...content };
  const carried = String(node.attrs?.carried ?? '') || carrying.reference;
  return { ...node, attrs: { ...node.attrs, carried }, ...content };
}
