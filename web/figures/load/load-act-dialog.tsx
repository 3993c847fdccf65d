import { useAct } from '../../api/act.ts';
import { counted } from '../../paper/words.ts';
import { ConfirmAct } from '../../ui/act/confirm-act.tsx';
import { announce } from '../../ui/state/announcer.tsx';
import { confirmLoadMutation, discardLoadMutation, type LoadRow, undoLoadMutation } from './operations.ts';

/** What can be done with a load. */
export type LoadAct = 'confirmLoad' | 'discardLoad' | 'undoLoad';

type LoadActDialogProps = {
  load: LoadRow;
  act: LoadAct;
  onClose: () => void;
  onDone: () => Promise<unknown>;
  onReload: () => void;
};

/** Asks once more before figures begin, or cease, to count. */
export function LoadActDialog({ load, act, onClose, onDone, onReload }: LoadActDialogProps) {
  const confirm = useAct(confirmLoadMutation, 'The figures cannot be loaded');
  const discard = useAct(discardLoadMutation, 'The file cannot be discarded');
  const undo = useAct(undoLoadMutation, 'The load cannot be undone');
  const dialog = { opened: true, onClose, onReload };
  const on = (key: string) => ({ key, loadId: load.id });
  switch (act) {
    case 'confirmLoad':
      return (
        <ConfirmAct
          {...dialog}
          title={`Load ${load.fileName}?`}
          act={`Load ${counted(load.added + load.restated, 'figure')}`}
          onConfirm={async (_, key) => {
            const answer = await confirm(on(key));
            // What stands in the way may be that others loaded meanwhile: then the preview is a new one.
            if (answer.kind === 'refused') onReload();
            return answer;
          }}
          onDone={() => {
            announce('The figures are loaded');
            void onDone();
          }}
        >
          <p>{whatItDoes(load)}</p>
        </ConfirmAct>
      );
    case 'discardLoad':
      return (
        <ConfirmAct
          {...dialog}
          title={`Discard ${load.fileName}?`}
          act="Discard"
          onConfirm={(_, key) => discard(on(key))}
          onDone={() => {
            announce('The file is discarded');
            void onDone();
          }}
        >
          <p>What was read from it is forgotten. Nothing of it counts, and your own file stays as it is.</p>
        </ConfirmAct>
      );
    case 'undoLoad':
      return (
        <ConfirmAct
          {...dialog}
          title={`Undo the load of ${load.fileName}?`}
          act="Undo this load"
          reason={{ label: 'A reason', hint: 'The history keeps it.' }}
          onConfirm={(reason, key) => undo({ ...on(key), reason })}
          onDone={() => {
            announce('The load is undone');
            void onDone();
          }}
        >
          <p>Its figures cease to count, and what they restated counts again. Nothing is deleted.</p>
        </ConfirmAct>
      );
  }
}

function whatItDoes({ added, restated, refused }: LoadRow): string {
  const parts = [
    `${counted(added, 'figure')} ${added === 1 ? 'is' : 'are'} added`,
    `${counted(restated, 'figure')} ${restated === 1 ? 'takes' : 'take'} the place of an earlier one, which is kept`,
    ...(refused > 0
      ? [
          `${counted(refused, 'row')} that ${refused === 1 ? 'was' : 'were'} refused ${refused === 1 ? 'is' : 'are'} left out`,
        ]
      : []),
  ];
  return `${parts.join('; ')}.`;
}
