import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { type Command, useCommands } from '../../shell/commands.tsx';
import type { SectionShown } from '../operations.ts';
import styles from '../section.module.css';
import { actsOf, DIALOG_WORDS, type DialogAct } from './act-words.ts';
import { SectionActDialog } from './section-act-dialog.tsx';

/** What else may be done with a section now, each behind a dialog; the palette offers it too. */
export function SectionActs({ section, onReload }: { section: SectionShown; onReload: () => unknown }) {
  const [open, setOpen] = useState<DialogAct>();
  const { dialogs } = actsOf(section);
  const offered = dialogs.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is the same as long as it says the same
  const commands = useMemo<readonly Command[]>(
    () =>
      dialogs.map((act) => ({
        id: `section-${act}`,
        label: DIALOG_WORDS[act].button,
        group: 'This section',
        run: () => setOpen(act),
      })),
    [offered],
  );
  useCommands(commands);
  if (dialogs.length === 0) return null;
  return (
    <section aria-labelledby="section-acts">
      <h2 id="section-acts" className={styles.asideTitle}>
        What you may do
      </h2>
      <ul className={styles.acts}>
        {dialogs.map((act) => (
          <li key={act}>
            <Button variant="default" fullWidth justify="flex-start" onClick={() => setOpen(act)}>
              {DIALOG_WORDS[act].button}
            </Button>
          </li>
        ))}
      </ul>
      {open && (
        <SectionActDialog
          key={open}
          act={open}
          section={section}
          onClose={() => setOpen(undefined)}
          onReload={onReload}
        />
      )}
    </section>
  );
}
