import type { GivenRow } from '@countersign/domain';
import { blockNode } from '../blocks/build-block.ts';
import { blocksIn, textAttributeOf } from '../blocks/read-block.ts';
import { sectionOf } from '../schema/build.ts';
import { parseSectionDoc, type SectionDoc, type SectionNode } from '../schema/section-doc.ts';

const CAPTIONS = { commitments: 'What we promised last time', questions: '' } as const;

/** The section with the rows it was given at its beginning: the board's questions, then last time's promises. */
export function withGiven(doc: SectionDoc, given: readonly GivenRow[]): SectionDoc {
  const missing = missingRows(doc, given);
  if (missing.length === 0) return doc;
  const promised = added(doc.content ?? [], 'commitments', missing);
  return parseSectionDoc(sectionOf(...added(promised, 'questions', missing)));
}

/** Those of the given rows that are not in the section's blocks. */
export function missingRows(doc: SectionNode, given: readonly GivenRow[]): readonly GivenRow[] {
  const there = new Set(
    blocksIn(doc)
      .filter(({ kind }) => kind === 'commitments' || kind === 'questions')
      .flatMap(({ rows }) => rows.map(({ id }) => id)),
  );
  return given.filter(({ id }) => !there.has(id));
}

/** A block of its own for given rows, as a node. */
export function givenBlock(kind: GivenRow['block'], rows: readonly GivenRow[]): SectionNode {
  const caption = CAPTIONS[kind];
  return blockNode(kind, caption === '' ? {} : { caption }, rows);
}

function added(
  nodes: readonly SectionNode[],
  kind: GivenRow['block'],
  given: readonly GivenRow[],
): readonly SectionNode[] {
  const rows = given.filter(({ block }) => block === kind);
  if (rows.length === 0) return nodes;
  const block = givenBlock(kind, rows);
  const at = nodes.findIndex(
    ({ type, content }) => type === kind && content?.some((row) => textAttributeOf(row, 'id') !== ''),
  );
  const there = nodes[at];
  if (there === undefined) return [block, ...nodes];
  return nodes.with(at, { ...there, content: [...(there.content ?? []), ...(block.content ?? [])] });
}
