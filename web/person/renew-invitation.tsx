import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../api/act.ts';
import { ActForm } from '../ui/act/act-form.tsx';
import { InvitationLink, type Invited } from './invitation-link.tsx';
import { type PersonRow, renewInvitationMutation } from './operations.ts';

/** Makes a new one-time link, after a lost link or a forgotten password. */
export function RenewInvitation({ person, onClose }: { person: PersonRow; onClose: () => void }) {
  const renew = useAct(renewInvitationMutation, 'The link cannot be made');
  const [invited, setInvited] = useState<Invited>();
  const send = async (key: string) => {
    const answer = await renew({ key, personId: person.id });
    if (answer.kind === 'done') setInvited(answer.result);
    return answer;
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={invited ? 'Send this link' : `Make a new link for ${person.name}?`}
      closeButtonProps={{ 'aria-label': 'Close' }}
      size="lg"
    >
      {invited ? (
        <InvitationLink invited={invited} onClose={onClose} />
      ) : (
        <ActForm
          act="Make the link"
          onAct={send}
          onDone={() => undefined}
          onCancel={onClose}
          onReload={onClose}
        >
          {() => (
            <p>
              With it they choose a new password. An older link stops working at once; their present password
              works until they have chosen a new one.
            </p>
          )}
        </ActForm>
      )}
    </Modal>
  );
}
