import { Button } from '@mantine/core';
import { Callout } from '../ui/page/callout.tsx';

/** Said where the store of figures could not be asked: bound figures show what it said last. */
export function FiguresUnknown({ onRetry }: { onRetry: () => void }) {
  return (
    <div className="cs-stack" role="status">
      <Callout kind="warning" title="The store of figures did not answer">
        <p>
          Bound figures show what it said last, or “…” where it has said nothing yet. You can go on writing;
          what you write is kept.
        </p>
        <Button variant="default" size="compact-sm" onClick={onRetry}>
          Ask again
        </Button>
      </Callout>
    </div>
  );
}
