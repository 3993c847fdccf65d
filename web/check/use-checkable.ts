import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useLive } from '../api/live.ts';
import { paperChanged } from '../paper/operations.ts';
import type { CheckedDraft } from './live-findings.ts';
import { checkablePaper } from './operations.ts';

/** A draft with everything the checks go by, kept up to date while the page is open. */
export type CheckablePaper = {
  readonly draft: CheckedDraft | undefined;
  /** The version of the paper to answer a finding on; undefined for those who may not. */
  readonly version: number | undefined;
  readonly reload: () => Promise<unknown>;
};

/** Asks for the draft of a paper with what the checks and the blocks of its sections go by. */
export function useCheckable(paperId: string): CheckablePaper {
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
  const mayAnswer = paper?.acts.some(({ name, allowed }) => name === 'answerFinding' && allowed);
  return { draft, version: mayAnswer ? paper?.version : undefined, reload: result.refetch };
}
