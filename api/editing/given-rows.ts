import {
  givenBlock,
  missingRows,
  nodeNameOf,
  type RewordedCell,
  rewordedCells,
  type SectionNode,
} from '@countersign/document';
import { type OwedRow, shortened } from '@countersign/domain';
import { type Doc, XmlElement, type XmlFragment, XmlText } from 'yjs';
import { DOCUMENT_FIELD, readDocument } from './document-state.ts';

/**
 * Puts back what a section was given: a promise or a question that its text does not hold, and the words of one that were
 * typed over. What was typed in their place goes below the block. Answers whether anything was put back.
 */
export function restoreGiven(document: Doc, given: readonly OwedRow[]): boolean {
  if (given.length === 0) return false;
  const { content } = readDocument(document);
  const missing = missingRows(content, given);
  const reworded = rewordedCells(content, given);
  if (missing.length + reworded.length === 0) return false;
  const fragment = document.getXmlFragment(DOCUMENT_FIELD);
  document.transact(() => {
    for (const kind of ['commitments', 'questions'] as const) {
      const rows = missing.filter(({ block }) => block === kind);
      if (rows.length > 0) insert(fragment, givenBlock(kind, rows));
    }
    for (const cell of reworded) reword(fragment, cell);
  });
  return true;
}

/** A copy of a row as it stands in a text, with everything in it, to be put into another; undefined when it is not there. */
export const copyOfRow = (document: Doc, id: string): XmlElement | undefined =>
  rowsIn(document.getXmlFragment(DOCUMENT_FIELD), id)[0]?.row.clone();

/** Puts the copy of a question's row into a text, unless the question stands there already. */
export function putQuestion(document: Doc, id: string, copy: XmlElement): void {
  const fragment = document.getXmlFragment(DOCUMENT_FIELD);
  if (rowsIn(fragment, id).length > 0) return;
  document.transact(() => {
    const there = elementsOf(fragment).find(({ nodeName }) => nodeName === nodeNameOf('questions'));
    if (there) return there.insert(there.length, [copy]);
    const block = new XmlElement(nodeNameOf('questions'));
    block.insert(0, [copy]);
    fragment.insert(0, [block]);
  });
}

/** Takes rows out of a text, and the block of questions that has no other. */
export function takeRows(document: Doc, ids: readonly string[]): void {
  const fragment = document.getXmlFragment(DOCUMENT_FIELD);
  document.transact(() => {
    for (const { block, row } of ids.flatMap((id) => rowsIn(fragment, id))) {
      block.delete(block.toArray().indexOf(row), 1);
      if (block.length === 0) fragment.delete(fragment.toArray().indexOf(block), 1);
    }
  });
}

const rowsIn = (fragment: XmlFragment, id: string) =>
  elementsOf(fragment).flatMap((block) =>
    elementsOf(block)
      .filter((row) => row.getAttribute('id') === id)
      .map((row) => ({ block, row })),
  );

/** Into the first block of its kind, else as a block of its own at the beginning. */
function insert(fragment: XmlFragment, block: SectionNode): void {
  const there = elementsOf(fragment).find(({ nodeName }) => nodeName === block.type);
  if (there) there.insert(there.length, (block.content ?? []).map(elementOf));
  else fragment.insert(0, [elementOf(block)]);
}

function reword(fragment: XmlFragment, { id, block: kind, column, given, typed }: RewordedCell): void {
  const found = rowsIn(fragment, id).find(({ block }) => block.nodeName === nodeNameOf(kind));
  if (!found) return;
  const { block, row } = found;
  const [cell, ...doubled] = elementsOf(row).filter((each) => each.getAttribute('column') === column);
  for (const each of doubled) row.delete(row.toArray().indexOf(each), 1);
  if (cell) cell.delete(0, cell.length);
  const words: SectionNode[] = given === '' ? [] : [{ type: 'text', text: given }];
  if (cell) cell.insert(0, words.map(elementOf));
  else row.insert(0, [elementOf({ type: 'blockCell', attrs: { column }, content: words })]);
  const own = given === '' ? typed : typed.replaceAll(given, '');
  if (own.trim() === '' || given.includes(typed)) return;
  const kept = `Typed in place of “${shortened(given)}”: ${typed}`;
  const paragraph: SectionNode = { type: 'paragraph', content: [{ type: 'text', text: kept }] };
  fragment.insert(fragment.toArray().indexOf(block) + 1, [elementOf(paragraph)]);
}

const elementsOf = (parent: XmlFragment): readonly XmlElement[] =>
  parent.toArray().filter((node) => node instanceof XmlElement);

function elementOf(node: SectionNode): XmlElement | XmlText {
  if (node.type === 'text') return new XmlText(node.text ?? '');
  const element = new XmlElement(node.type);
  for (const [name, value] of Object.entries(node.attrs ?? {}))
    if (typeof value === 'string') element.setAttribute(name, value);
  element.insert(0, (node.content ?? []).map(elementOf));
  return element;
}
