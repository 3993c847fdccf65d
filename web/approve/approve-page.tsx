import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Asked } from '../shell/asked.tsx';
import { ApprovalDocument } from './approval-document.tsx';
import { type ApprovalShown, approvalPage } from './operations.ts';

/**
 * Where a Chief Officer reads a paper and decides. What was shown stays on the screen when the paper moves on meanwhile,
 * with what was typed, until the reader asks for what is there now.
 */
export function ApprovePage() {
  const { paperId } = useParams({ from: '/desk/papers/$paperId/approve' });
  const result = useQuery(approvalPage, { variables: { paperId }, fetchPolicy: 'network-only' });
  const [kept, setKept] = useState<ApprovalShown>();
  const latest = result.data?.approvalPage;
  if (latest && latest !== kept) setKept(latest);
  const gone = latest === null && kept !== undefined;

  return (
    <Asked result={result} find={() => latest ?? kept} waiting="Loading the paper to approve">
      {(approval) => <ApprovalDocument approval={approval} gone={gone} onReload={result.refetch} />}
    </Asked>
  );
}
