import { useAct } from '../api/act.ts';
import { ConfirmAct } from '../ui/act/confirm-act.tsx';
import { announce } from '../ui/state/announcer.tsx';
import { disablePersonMutation, enablePersonMutation, type PersonRow } from './operations.ts';

type OpenOrCloseProps = { person: PersonRow; onClose: () => void; onDone: () => Promise<unknown> };

/** Disables an account with a reason, or enables it again. */
export function OpenOrClose({ person, onClose, onDone }: OpenOrCloseProps) {
  const disable = useAct(disablePersonMutation, 'The account cannot be disabled');
  const enable = useAct(enablePersonMutation, 'The account cannot be enabled');
  const { disabled, name, id } = person;
  return (
    <ConfirmAct
      opened
      onClose={onClose}
      title={disabled ? `Enable the account of ${name}?` : `Disable the account of ${name}?`}
      act={disabled ? 'Enable the account' : 'Disable the account'}
      {...(!disabled && { reason: { label: 'Reason', hint: 'It is kept in the history.' } })}
      onConfirm={(reason, key) =>
        disabled ? enable({ key, personId: id }) : disable({ key, personId: id, reason })
      }
      onReload={() => void onDone()}
      onDone={() => {
        announce(disabled ? 'The account is enabled' : 'The account is disabled');
        void onDone();
      }}
    >
      <p>
        {disabled
          ? 'They can sign in again, with the roles and posts they have.'
          : 'They are signed out everywhere at once. What waits for them goes to whoever holds the post, or to governance. What they signed stays as it is.'}
      </p>
    </ConfirmAct>
  );
}
