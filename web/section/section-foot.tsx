import { useEffect } from 'react';
import { useKept } from '../editor/use-writing.ts';
import type { Writing, WritingSession } from '../editor/writing-session.ts';
import { SaveState } from '../ui/state/save-state.tsx';
import type { SectionShown } from './operations.ts';
import styles from './section.module.css';
import { SignLink } from './sign-link.tsx';

type SectionFootProps = {
  section: SectionShown;
  session: WritingSession | undefined;
  writing: Writing;
  onReload: () => unknown;
};

/** Below the text: what has become of it, and the way to sign. The one part of the page that changes with every key. */
export function SectionFoot({ section, session, writing, onReload }: SectionFootProps) {
  const { saving, unsaved } = useKept(session);
  const isOpen = writing.stage === 'open';
  // What is still to be answered follows from the stored text: it may be less once that is stored.
  const isOwing = section.owed.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is stored makes a difference
  useEffect(() => {
    if (isOpen && isOwing && unsaved === 0) onReload();
  }, [unsaved]);
  return (
    <div className={styles.foot}>
      {isOpen && (writing.mayWrite || unsaved > 0) && <SaveState saving={saving} />}
      <SignLink section={section} unsaved={unsaved} />
    </div>
  );
}
