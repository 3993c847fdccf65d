import { givenColumns, type OwedRow } from '@countersign/domain';
import { blockNode } from '../blocks/build-block.ts';
import { blocksIn, textAttributeOf } from '../blocks/read-block.ts';
import { printable } from '../render/printed/runs.ts';
import { sectionOf } from '../schema/build.ts';
import { parseSectionDoc, type SectionDoc, type SectionNode } from '../schema/section-doc.ts';

const CAPTIONS = { commitments: 'What we promised last time', questions: '' } as const;

/** The section with the rows it was given at its beginning: the board's questions, then last time's promises. */
export function withGiven(doc: SectionDoc, given: readonly OwedRow[]): SectionDoc {
  const missing = missingRows(doc, given);
  if (missing.length === 0) return doc;
  const promised = added(doc.content ?? [], 'commitments', missing);
  return parseSectionDoc(sectionOf(...added(promised, 'questions', missing)));
}

/** Those of the given rows that are not in the section's blocks. */
export function missingRows(doc: SectionNode, given: readonly OwedRow[]): readonly OwedRow[] {
  const there = new Set(
    blocksIn(doc)
      .filter(({ kind }) => kind === 'commitments' || kind === 'questions')
      .flatMap(({ rows }) => rows.map(({ id }) => id)),
  );
  return given.filter(({ id }) => !there.has(id));
}

/** A cell whose words came with its row, and what stands there instead. */
export interface RewordedCell {
  readonly id: string;
  readonly block: OwedRow['block'];
  readonly column: string;
  readonly given: string;
  readonly typed: string;
}

/** Every cell of the given rows that says something else than it came with. */
export function rewordedCells(doc: SectionNode, given: readonly OwedRow[]): readonly RewordedCell[] {
  const rows = blocksIn(doc).flatMap(({ kind, rows }) => rows.map((row) => ({ kind, ...row })));
  return given.flatMap(({ id, block, cells }) => {
    const there = rows.find((row) => row.kind === block && row.id === id);
    if (!there) return [];
    return givenColumns(block).flatMap((column) => {
      const words = printable(cells[column] ?? '').trim();
      const typed = there.cells[column] ?? '';
      return typed === words ? [] : [{ id, block, column, given: words, typed }];
    });
  });
}

/** A block of its own for given rows, as a node. */
export function givenBlock(kind: OwedRow['block'], rows: readonly OwedRow[]): SectionNode {
  const caption = CAPTIONS[kind];
  return blockNode(kind, caption === '' ? {} : { caption }, rows);
}

function added(
  nodes: readonly SectionNode[],
  kind: OwedRow['block'],
  given: readonly OwedRow[],
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
