import { Button } from '@mantine/core';
import { useState } from 'react';
import { ConfirmAct } from '../ui/act/confirm-act.tsx';
import { ConflictPanel } from '../ui/act/conflict-panel.tsx';
import { RefusalPanel } from '../ui/act/refusal-panel.tsx';
import { announce } from '../ui/state/announcer.tsx';

const EARLIER = 'ACC Priya Holloway approved edition 0.2 on 10 March 2026 at 09:14.';
const REASONS = [
  'Roads policing is not signed by its lead, Supt Joe Marsh.',
  'The front sheet has no financial implications. Write “None” if there are none.',
];

/** How an act is asked for, refused and overtaken. */
export function ActExamples() {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <RefusalPanel title="The paper cannot be submitted yet" reasons={REASONS} />
      <ConflictPanel message={EARLIER} onReload={() => announce('Reloaded')} />
      <div>
        <Button onClick={() => setOpened(true)}>Return the paper</Button>
      </div>
      <ConfirmAct
        opened={opened}
        onClose={() => setOpened(false)}
        title="Return this paper to its author?"
        act="Return to author"
        reason={{ label: 'Reason', hint: 'The author and the governance team will read it.' }}
        onConfirm={() =>
          Promise.resolve({ kind: 'refused', title: 'The paper cannot be returned', reasons: REASONS })
        }
        onReload={() => setOpened(false)}
      >
        <p>Amara Whitlock will be told at once, and the paper goes back to drafting.</p>
      </ConfirmAct>
    </>
  );
}
