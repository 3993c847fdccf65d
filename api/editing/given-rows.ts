import { givenBlock, missingRows, type SectionNode } from '@countersign/document';
import type { GivenRow } from '@countersign/domain';
import { type Doc, XmlElement, type XmlFragment, XmlText } from 'yjs';
import { DOCUMENT_FIELD, readDocument } from './document-state.ts';

/**
 * Puts back what a section was given and its text does not hold: a promise or a question that somebody took out, or one
 * that was added since. Answers whether anything was missing. Nothing that is there is touched.
 */
export function restoreGiven(document: Doc, given: readonly GivenRow[]): boolean {
  const missing = missingRows(readDocument(document).content, given);
  if (missing.length === 0) return false;
  document.transact(() => {
    for (const kind of ['commitments', 'questions'] as const) {
      const rows = missing.filter(({ block }) => block === kind);
      if (rows.length > 0) insert(document.getXmlFragment(DOCUMENT_FIELD), givenBlock(kind, rows));
    }
  });
  return true;
}

/** Into the first block of its kind, else as a block of its own at the beginning. */
function insert(fragment: XmlFragment, block: SectionNode): void {
  const there = fragment.toArray().find((node) => node instanceof XmlElement && node.nodeName === block.type);
  if (there instanceof XmlElement) there.insert(there.length, (block.content ?? []).map(elementOf));
  else fragment.insert(0, [elementOf(block)]);
}

function elementOf(node: SectionNode): XmlElement | XmlText {
  if (node.type === 'text') return new XmlText(node.text ?? '');
  const element = new XmlElement(node.type);
  for (const [name, value] of Object.entries(node.attrs ?? {}))
    if (typeof value === 'string') element.setAttribute(name, value);
  element.insert(0, (node.content ?? []).map(elementOf));
  return element;
}
