import { useQuery } from '@apollo/client/react';
import type { SectionDoc } from '@countersign/document';
import type { AnsweredFinding } from '@countersign/domain';
import type { Editor } from '@tiptap/core';
import { useEffect, useMemo, useState } from 'react';
import { useLive } from '../api/live.ts';
import { paperChanged } from '../paper/operations.ts';
import { type CheckedDraft, findingsOf, withSection } from './live-findings.ts';
import { checkablePaper } from './operations.ts';

/** Long enough not to check between two letters, short enough to be there within a second. */
const PAUSE = 300;

/** What the checks find in the section that is open, as it is typed. */
export type LiveFindings = {
  readonly findings: readonly AnsweredFinding[];
  /** The version of the paper to answer on; undefined for those who may not. */
  readonly version: number | undefined;
  readonly reload: () => Promise<unknown>;
};

/** Checks the section while it is written; `name` is the section as printed, `5.1.1 Knife Crime`. */
export function useLiveFindings(paperId: string, name: string, editor: Editor | null): LiveFindings {
  const result = useQuery(checkablePaper, { variables: { paperId } });
  useLive(paperChanged, { paperId }, result);
  const { checkable, paper } = result.data ?? {};
  const draft = useMemo(
    (): CheckedDraft | undefined =>
      checkable
        ? {
            title: checkable.title,
            sections: JSON.parse(checkable.sections),
            known: JSON.parse(checkable.known),
            answers: checkable.answers,
          }
        : undefined,
    [checkable],
  );
  const doc = useTyped(editor);
  const findings = useMemo(() => {
    const key = draft?.sections.find(({ number, heading }) => `${number} ${heading}`.trim() === name)?.key;
    if (!draft || key === undefined) return [];
    return findingsOf(doc ? withSection(draft, key, doc) : draft, key);
  }, [draft, doc, name]);
  const mayAnswer = paper?.acts.some(({ name: act, allowed }) => act === 'answerFinding' && allowed);
  return { findings, version: mayAnswer ? paper?.version : undefined, reload: result.refetch };
}

/** What is in the editor, a moment after the last key. */
function useTyped(editor: Editor | null): SectionDoc | undefined {
  const [doc, setDoc] = useState<SectionDoc>();
  useEffect(() => {
    if (!editor) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => setDoc({ ...editor.getJSON(), type: 'doc' } as SectionDoc);
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
