import { useParams } from '@tanstack/react-router';
import { ActedPage } from './acted-page.tsx';
import { latestEdition } from './paper-after.ts';

/** After a Chief Officer has returned a paper. */
export function ReturnedPage() {
  const { paperId } = useParams({ from: '/desk/papers/$paperId/returned' });
  return (
    <ActedPage
      paperId={paperId}
      act="returnPaper"
      title={(paper) => `${latestEdition(paper)} returned`}
      next={() => (
        <p>
          The author has been told, with your reason and the sections you named. When the paper comes back,
          you are shown what has changed since.
        </p>
      )}
    />
  );
}
