import { useParams } from '@tanstack/react-router';
import { ActedPage } from './acted-page.tsx';
import { latestEdition, whoHasIt } from './paper-after.ts';

/** After an author has submitted a paper. */
export function SubmittedPage() {
  const { paperId } = useParams({ from: '/desk/papers/$paperId/submitted' });
  return (
    <ActedPage
      paperId={paperId}
      act="submitPaper"
      title={(paper) => `${latestEdition(paper)} submitted`}
      next={(paper) => (
        <>
          <p>{whoHasIt(paper)}</p>
          <p>
            The text cannot be changed while it waits. You may take it back until there is a decision. You are
            told when it is approved or returned.
          </p>
        </>
      )}
    />
  );
}
