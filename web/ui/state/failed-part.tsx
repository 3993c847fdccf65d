import { Button } from '@mantine/core';
import { Callout } from '../page/callout.tsx';

/** A part of a page that could not be fetched; the rest of the page stands. */
export function FailedPart({ onRetry }: { onRetry: () => void }) {
  return (
    <div className="cs-stack">
      <Callout kind="warning" title="This part could not be shown">
        <p>What was saved is safe. Check your connection, then try again.</p>
      </Callout>
      <div>
        <Button variant="default" onClick={onRetry}>
          Try again
        </Button>
      </div>
    </div>
  );
}
