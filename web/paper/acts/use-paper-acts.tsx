import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { type Command, useCommands } from '../../shell/commands.tsx';
import type { PaperShown } from '../operations.ts';
import {
  actPage,
  buttonWords,
  type DialogAct,
  isDialogAct,
  isOfferedAct,
  type OfferedAct,
} from './act-words.ts';
import { PaperActDialog } from './paper-act-dialog.tsx';

/** Begins an act on the paper: opens its dialog, or goes to its page. The dialog has to be rendered; the palette offers what is allowed. */
export function usePaperActs(
  paper: PaperShown,
  onReload: () => Promise<unknown>,
): { readonly begin: (act: OfferedAct) => void; readonly dialog: ReactNode } {
  const navigate = useNavigate();
  const [open, setOpen] = useState<DialogAct>();
  const paperId = paper.id;

  const begin = useCallback(
    (act: OfferedAct) => {
      if (isDialogAct(act)) setOpen(act);
      else void navigate({ href: actPage(act, paperId) });
    },
    [navigate, paperId],
  );
  const commands = useMemo<readonly Command[]>(
    () =>
      paper.acts
        .filter(({ allowed }) => allowed)
        .map(({ name }) => name)
        .filter(isOfferedAct)
        .map((act) => ({
          id: `paper-${act}`,
          label: buttonWords(act),
          group: 'This paper',
          run: () => begin(act),
        })),
    [paper.acts, begin],
  );
  useCommands(commands);

  const dialog = open && (
    <PaperActDialog
      key={open}
      act={open}
      paper={paper}
      onClose={() => setOpen(undefined)}
      onReload={onReload}
    />
  );
  return { begin, dialog };
}
