import { type SectionNode, sectionSchema, sectionText } from '@countersign/document';
import { yXmlFragmentToProseMirrorRootNode } from '@tiptap/y-tiptap';
import type { Doc } from 'yjs';

/** The words of a live document, to be copied by hand: a line for each paragraph, a tab between cells. */
export function sectionWords(document: Doc): string {
  const written: SectionNode = yXmlFragmentToProseMirrorRootNode(
    document.getXmlFragment('default'),
    sectionSchema,
  ).toJSON();
  return sectionText(written);
}
