import { useParams } from '@tanstack/react-router';
import { ActedPage } from './acted-page.tsx';
import { latestEdition, whoHasIt } from './paper-after.ts';

/** After a Chief Officer has approved a paper. */
export function ApprovedPage() {
  const { paperId } = useParams({ from: '/desk/papers/$paperId/approved' });
  return (
    <ActedPage
      paperId={paperId}
      act="approvePaper"
      title={(paper) => `${latestEdition(paper)} approved`}
      next={(paper) => (
        <>
          <p>{whoHasIt(paper)}</p>
          <p>
            Your approval counts for exactly this text. If anybody changes it, the approval falls and you are
            asked again.
          </p>
        </>
      )}
    />
  );
}
