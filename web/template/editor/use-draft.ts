import { useApolloClient } from '@apollo/client/react';
import type { TemplateDefinition } from '@countersign/domain';
import { useCallback, useEffect, useRef, useState } from 'react';
import { answerOf } from '../../api/act.ts';
import type { Saving } from '../../ui/state/save-state.tsx';
import { saveTemplateMutation, type TemplateDraftShown, templateDraftQuery } from '../operations.ts';
import type { Edit } from './edit.ts';
import { forgetKept, keep } from './kept-draft.ts';

const PAUSE_MS = 700;
const AGAIN_MS = 4_000;

/** A draft as its editor holds it. */
export type OpenDraft = {
  readonly template: TemplateDefinition;
  readonly edit: (change: Edit) => void;
  readonly saving: Saving;
  /** Who saved something else meanwhile; nothing of mine is saved until I choose. */
  readonly overtaken: string | undefined;
  /** Saves mine over what somebody else saved. */
  readonly insist: () => Promise<void>;
  /** Saves what is not saved yet; answers the version that stands then, or undefined when it could not. */
  readonly settle: () => Promise<number | undefined>;
};

/**
 * Holds a draft, shows every change at once and saves it a moment later, one save after the other. What could not be saved
 * is kept on this device and tried again.
 */
export function useDraft(draft: TemplateDraftShown, begin: TemplateDefinition, unsaved: boolean): OpenDraft {
  const client = useApolloClient();
  const [template, setTemplate] = useState(begin);
  const [saving, setSaving] = useState<Saving>({ kind: 'saved', at: draft.savedAt });
  const [overtaken, setOvertaken] = useState<string>();
  const now = useRef({ template: begin, version: draft.version, dirty: unsaved, stopped: false });
  const running = useRef<Promise<void>>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const send = useCallback(async () => {
    const sent = now.current.template;
    setSaving({ kind: 'saving' });
    now.current.dirty = false;
    try {
      const { data } = await client.mutate({
        mutation: saveTemplateMutation,
        variables: { draftId: draft.id, version: now.current.version, definition: JSON.stringify(sent) },
      });
      if (!data) throw new Error('Nothing was answered.');
      const answer = answerOf(data.saveTemplate, 'The draft cannot be saved');
      if (answer.kind === 'done') {
        now.current.version = answer.result.version;
        if (!now.current.dirty) forgetKept(draft.id);
        return setSaving({ kind: 'saved', at: answer.result.savedAt });
      }
      now.current.dirty = true;
      now.current.stopped = answer.kind === 'conflict';
      if (answer.kind === 'conflict') setOvertaken(answer.message);
      setSaving({
        kind: 'cannot',
        why: answer.kind === 'conflict' ? 'somebody else saved' : answer.reasons.join(' '),
      });
    } catch {
      now.current.dirty = true;
      setSaving({ kind: 'offline', changes: 1 });
      timer.current = setTimeout(() => void flush.current(), AGAIN_MS);
    }
  }, [client, draft.id]);

  const flush = useRef(async () => {});
  flush.current = async () => {
    clearTimeout(timer.current);
    await running.current;
    if (!now.current.dirty || now.current.stopped) return;
    running.current = send();
    await running.current;
  };

  const edit = useCallback(
    (change: Edit) => {
      const next = change(now.current.template);
      now.current = { ...now.current, template: next, dirty: true };
      setTemplate(next);
      keep(draft.id, now.current.version, next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush.current(), PAUSE_MS);
    },
    [draft.id],
  );

  useEffect(() => {
    if (now.current.dirty) timer.current = setTimeout(() => void flush.current(), 0);
    const warn = (event: BeforeUnloadEvent) => {
      if (now.current.dirty) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => {
      removeEventListener('beforeunload', warn);
      void flush.current();
    };
  }, []);

  return {
    template,
    edit,
    saving,
    overtaken,
    insist: async () => {
      const { data } = await client.query({
        query: templateDraftQuery,
        variables: { id: draft.id },
        fetchPolicy: 'network-only',
      });
      now.current = {
        ...now.current,
        version: data?.templateDraft?.version ?? now.current.version,
        stopped: false,
      };
      setOvertaken(undefined);
      await flush.current();
    },
    settle: async () => {
      await flush.current();
      return now.current.dirty ? undefined : now.current.version;
    },
  };
}
