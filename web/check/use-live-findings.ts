import { type Figures, freezeFigures, parseSectionDoc, type SectionDoc } from '@countersign/document';
import { type AnsweredFinding, paperChecker } from '@countersign/domain';
import type { Editor } from '@tiptap/core';
import { useEffect, useMemo, useState } from 'react';
import { allAnswered, type CheckedDraft, findingsOf, withSection } from './live-findings.ts';

/** Long enough not to check between two letters, short enough to be there within a second. */
const PAUSE = 300;

/**
 * What the checks find in one section as it is typed, with the figures that it is bound to. While the store has not said
 * what one of them is, they find what they found before: a figure that is not known yet is not a blank.
 */
export function useLiveFindings(
  draft: CheckedDraft | undefined,
  sectionKey: string | undefined,
  editor: Editor | null,
  figures: Figures,
): readonly AnsweredFinding[] {
  const [check] = useState(paperChecker);
  const doc = useTyped(editor);
  const style = draft?.known.style;
  const [written, setWritten] = useState<SectionDoc>();
  useEffect(() => {
    if (doc && allAnswered(doc, figures)) setWritten(freezeFigures(doc, figures, style));
  }, [doc, figures, style]);
  return useMemo(() => {
    if (!draft || sectionKey === undefined) return [];
    return findingsOf(check, written ? withSection(draft, sectionKey, written) : draft, sectionKey);
  }, [draft, written, sectionKey, check]);
}

/** What is in the editor, a moment after the last key. */
function useTyped(editor: Editor | null): SectionDoc | undefined {
  const [doc, setDoc] = useState<SectionDoc>();
  useEffect(() => {
    if (!editor) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => setDoc(parseSectionDoc(editor.getJSON()));
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(read, PAUSE);
    };
    later();
    editor.on('update', later);
    return () => {
      clearTimeout(timer);
      editor.off('update', later);
    };
  }, [editor]);
  return doc;
}
