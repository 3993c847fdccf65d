import { Button } from '@mantine/core';
import { PageHeading } from '../ui/page/page-heading.tsx';

/** Something broke on this page: what it means for people's work, and what they can do. */
export function ProblemPage({ onRetry }: { onRetry: () => void }) {
  return (
    <div className="cs-measure">
      <PageHeading title="Sorry, there is a problem with the service" />
      <p>This page could not be shown. What was shown as saved is safe.</p>
      <p>
        If you had just pressed a button, open the page again to see whether it was recorded, before you
        repeat it.
      </p>
      <div className="cs-row">
        <Button onClick={onRetry}>Try again</Button>
        <a href="/">Go to your home page</a>
      </div>
    </div>
  );
}
