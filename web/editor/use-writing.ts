import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { holdUnsaved } from '../api/unsaved.ts';
import { sectionWords } from './section-words.ts';
import { type Kept, type Writing, WritingSession } from './writing-session.ts';

/** Words that were typed here and are not in the section, with the reason. */
export type Lost = { readonly reason: string; readonly words: string };

const OPENING: Writing = { stage: 'opening', mayWrite: false, reason: null, others: [] };
const NOTHING_TYPED: Kept = { saving: { kind: 'saving' }, unsaved: 0 };

const never = () => () => undefined;
const opening = () => OPENING;
const nothingTyped = () => NOTHING_TYPED;

/**
 * Opens a section for as long as the component is on the screen. When the server closes the section over somebody's
 * unsaved words, it is opened anew and the words are handed back as `lost`.
 */
export function useWriting(sectionId: string) {
  const [session, setSession] = useState<WritingSession>();
  const [lost, setLost] = useState<Lost>();
  const [round, setRound] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round opens the section anew
  useEffect(() => {
    const opened = new WritingSession(sectionId, (reason) => {
      if (opened.kept().unsaved > 0) setLost({ reason, words: sectionWords(opened.document) });
      setRound((rounds) => rounds + 1);
    });
    setSession(opened);
    return () => {
      setSession(undefined);
      opened.close();
    };
  }, [sectionId, round]);

  const writing = useSyncExternalStore(session?.subscribe ?? never, session?.current ?? opening);
  const dismissLost = useCallback(() => setLost(undefined), []);
  useWarning(lost !== undefined);
  return { session, writing, lost, dismissLost };
}

/** What has become of what was typed in a section. Draws its component anew at every key: ask in a small one. */
export function useKept(session: WritingSession | undefined): Kept {
  const kept = useSyncExternalStore(session?.subscribe ?? never, session?.kept ?? nothingTyped);
  useWarning(kept.unsaved > 0);
  return kept;
}

/** The browser asks before the page is left, and the page outlives its session, but only while something would be lost. */
function useWarning(on: boolean): void {
  useEffect(() => {
    if (!on) return;
    const release = holdUnsaved();
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => {
      removeEventListener('beforeunload', warn);
      release();
    };
  }, [on]);
}
