import { Button, Textarea } from '@mantine/core';
import type { Lost } from '../editor/use-writing.ts';
import { Callout } from '../ui/page/callout.tsx';

/** Words that could not be stored any more, to be copied: nothing that was typed goes without a trace. */
export function LostWords({ lost, onDone }: { lost: Lost; onDone: () => void }) {
  return (
    <Callout kind="warning" title="Your last changes are not in the section">
      <p>They could not be stored because {lost.reason}. The text with your changes is here to be copied.</p>
      <Textarea
        label="The text with your changes"
        rows={8}
        readOnly
        value={lost.words}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button variant="default" onClick={onDone}>
        I have what I need
      </Button>
    </Callout>
  );
}
