import {
  emptySection,
  isEmptySection,
  parseSectionDoc,
  type SectionDoc,
  sectionSchema,
} from '@countersign/document';
import { initProseMirrorDoc, prosemirrorToYDoc } from '@tiptap/y-tiptap';
import { type Doc, encodeStateAsUpdate } from 'yjs';

/** The name of the fragment the editor writes in. */
export const DOCUMENT_FIELD = 'default';

/** The live document of a section that starts with these blocks, encoded. Throws on what is not a section. */
export function documentState(content: unknown): Uint8Array {
  return encodeStateAsUpdate(
    prosemirrorToYDoc(sectionSchema.nodeFromJSON(parseSectionDoc(content)), DOCUMENT_FIELD),
  );
}

/**
 * What is written in a live document. Where two people's edits together made something that no section can hold, it
 * is taken out of the document, exactly as their own editors do. Throws on what no editor could have written.
 */
export function readDocument(document: Doc): { readonly content: SectionDoc; readonly empty: boolean } {
  const { doc } = initProseMirrorDoc(document.getXmlFragment(DOCUMENT_FIELD), sectionSchema);
  const content = parseSectionDoc(doc.childCount === 0 ? emptySection : withoutNul(doc.toJSON()));
  return { content, empty: isEmptySection(content) };
}

/** PostgreSQL's JSON has no place for the character 0; nobody can see it either. */
const withoutNul = (json: unknown): unknown =>
  JSON.parse(
    JSON.stringify(json, (_key, value: unknown) =>
      typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value,
    ),
  );
