import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { Asked } from '../../shell/asked.tsx';
import { submitPage } from '../operations.ts';
import { SubmitCheck } from './submit-check.tsx';

/** Where the author checks a paper before it is submitted. */
export function SubmitPage() {
  const { paperId } = useParams({ from: '/desk/papers/$paperId/submit' });
  const result = useQuery(submitPage, { variables: { paperId }, fetchPolicy: 'network-only' });
  return (
    <Asked
      result={result}
      find={({ paper, draft }) => paper && draft && { paper, draft }}
      waiting="Loading the draft"
    >
      {(found) => <SubmitCheck {...found} onReload={result.refetch} />}
    </Asked>
  );
}
