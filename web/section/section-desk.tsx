import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { SectionFindings } from '../check/section-findings.tsx';
import { useCheckable } from '../check/use-checkable.ts';
import { useLiveFindings } from '../check/use-live-findings.ts';
import { SectionEditor } from '../editor/section-editor.tsx';
import { useWriting } from '../editor/use-writing.ts';
import { sectionName } from '../paper/words.ts';
import { ConflictPanel } from '../ui/act/conflict-panel.tsx';
import { RefusalPanel } from '../ui/act/refusal-panel.tsx';
import { Callout } from '../ui/page/callout.tsx';
import { Loading } from '../ui/state/loading.tsx';
import { People } from '../ui/state/people.tsx';
import { useBoundFigures } from './bound-figures.ts';
import { readFromExtract } from './choose-extract.ts';
import { FiguresUnknown } from './figures-unknown.tsx';
import { useKeepExtract } from './keep-extract.ts';
import { LostWords } from './lost-words.tsx';
import type { SectionShown } from './operations.ts';
import styles from './section.module.css';
import { SectionAside } from './section-aside.tsx';
import { SectionFoot } from './section-foot.tsx';
import { SectionHeading } from './section-heading.tsx';
import { SectionNeighbours } from './section-neighbours.tsx';
import { StoredText } from './stored-text.tsx';
import { useSectionKnown } from './use-section-known.ts';

type SectionDeskProps = { section: SectionShown; mayComment: boolean; onReload: () => unknown };

/** A section lying open on the desk. */
export function SectionDesk({ section, mayComment, onReload }: SectionDeskProps) {
  const { session, writing, lost, dismissLost } = useWriting(section.id);
  const [editor, setEditor] = useState<Editor | null>(null);
  const { stage, mayWrite, others } = writing;
  const name = sectionName(section);
  const { draft, version, reload } = useCheckable(section.paper.id);
  const key = draft?.sections.find(({ number, heading }) => `${number} ${heading}`.trim() === name)?.key;
  const bound = useBoundFigures(editor, draft?.known.style, draft);
  const { keep, problem, dismiss } = useKeepExtract(section);
  const { known, wants } = useSectionKnown(draft, key, section, bound, keep, editor);
  const findings = useLiveFindings(draft, key, editor, bound.figures);
  const answering = version === undefined ? null : { paperId: section.paper.id, version, onReload: reload };
  const reason = writing.reason ?? section.readOnlyReason;
  const isOpen = stage === 'open';
  // Rights changed on the live connection: what the page may offer changed with them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (isOpen) onReload();
  }, [mayWrite, isOpen]);

  return (
    <>
      <SectionHeading section={section} />
      <div className={styles.columns}>
        <div className={styles.main}>
          {lost && <LostWords lost={lost} onDone={dismissLost} />}
          {isOpen && !mayWrite && reason !== null && (
            <Callout title="You can read this section, not write in it">
              <p>{reason}</p>
            </Callout>
          )}
          {stage === 'gone' && <StoredText sectionId={section.id} />}
          {stage === 'opening' && <Loading what="Opening the text" />}
          {problem?.kind === 'refused' && <RefusalPanel title={problem.title} reasons={problem.reasons} />}
          {problem?.kind === 'conflict' && (
            <ConflictPanel
              message={problem.message}
              onReload={() => {
                dismiss();
                onReload();
              }}
            />
          )}
          {isOpen && bound.retry && <FiguresUnknown onRetry={bound.retry} />}
          {isOpen && session && (
            <SectionEditor
              session={session}
              mayWrite={mayWrite}
              label={`Text of ${name}`}
              known={known}
              wants={wants}
              onEditor={setEditor}
            />
          )}
          <SectionFoot section={section} session={session} writing={writing} onReload={onReload} />
          <SectionNeighbours section={section} />
        </div>
        <SectionAside section={section} mayComment={mayComment} onReload={onReload}>
          <SectionFindings
            findings={findings}
            answering={answering}
            onUseExtract={(block, extractedOn) => editor && readFromExtract(editor, block, extractedOn)}
            editor={editor}
            mayWrite={mayWrite}
            titleClass={styles.asideTitle}
          />
          <section aria-labelledby="who-is-here">
            <h2 id="who-is-here" className={styles.asideTitle}>
              Who is here
            </h2>
            {others.length === 0 ? (
              <p className={styles.quiet}>Nobody but you.</p>
            ) : (
              <People label="Also in this section" people={others} />
            )}
          </section>
        </SectionAside>
      </div>
    </>
  );
}
