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

/** Into the first block of its kind, else as a block of its own at the beginning. */
function insert(fragment: XmlFragment, block: SectionNode): void {
  const there = elementsOf(fragment).find(({ nodeName }) => nodeName === block.type);
  if (there) there.insert(there.length, (block.content ?? []).map(elementOf));
  else fragment.insert(0, [elementOf(block)]);
}

function reword(fragment: XmlFragment, { id, block: kind, column, given, typed }: RewordedCell): void {
  for (const block of elementsOf(fragment).filter(({ nodeName }) => nodeName === nodeNameOf(kind))) {
    const row = elementsOf(block).find((each) => each.getAttribute('id') === id);
    if (!row) continue;
    const [cell, ...doubled] = elementsOf(row).filter((each) => each.getAttribute('column') === column);
    for (const each of doubled) row.delete(row.toArray().indexOf(each), 1);
    if (cell) {
      cell.delete(0, cell.length);
      cell.insert(0, [new XmlText(given)]);
    } else
      row.insert(0, [
        elementOf({ type: 'blockCell', attrs: { column }, content: [{ type: 'text', text: given }] }),
      ]);
    const own = given === '' ? typed : typed.replaceAll(given, '');
    if (own.trim() === '' || given.includes(typed)) return;
    const words = `Typed in place of “${shortened(given)}”: ${typed}`;
    const paragraph: SectionNode = { type: 'paragraph', content: [{ type: 'text', text: words }] };
    fragment.insert(fragment.toArray().indexOf(block) + 1, [elementOf(paragraph)]);
    return;
  }
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
