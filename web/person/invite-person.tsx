import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../api/act.ts';
import { ActForm } from '../ui/act/act-form.tsx';
import { InvitationLink, type Invited } from './invitation-link.tsx';
import { invitePersonMutation } from './operations.ts';
import { checkDetails, type PersonDetails, PersonFields, sentDetails } from './person-fields.tsx';
import { RoleFields } from './role-fields.tsx';
import type { RoleName } from './roles.ts';

const NOBODY = { name: '', email: '', kind: 'OFFICER', collarNumber: '' } as const;
const NO_ROLES: readonly RoleName[] = [];

type InvitePersonProps = { onClose: () => void; onDone: () => Promise<unknown> };

/** Makes an account, then shows its one-time link once. */
export function InvitePerson({ onClose, onDone }: InvitePersonProps) {
  const invite = useAct(invitePersonMutation, 'The person cannot be invited');
  const [details, setDetails] = useState<PersonDetails>(NOBODY);
  const [roles, setRoles] = useState(NO_ROLES);
  const [invited, setInvited] = useState<Invited>();

  const send = async (key: string) => {
    const answer = await invite({ key, ...sentDetails(details), roles: [...roles] });
    if (answer.kind === 'done') setInvited(answer.result);
    return answer;
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={invited ? 'Send this link' : 'Invite somebody'}
      closeButtonProps={{ 'aria-label': 'Close' }}
      size="lg"
    >
      {invited ? (
        <InvitationLink invited={invited} onClose={onClose} />
      ) : (
        <ActForm
          act="Make the account and its link"
          check={() => checkDetails(details)}
          onAct={send}
          onDone={() => void onDone()}
          onCancel={onClose}
          onReload={() => void onDone()}
        >
          {(errors) => (
            <>
              <PersonFields value={details} onChange={setDetails} errors={errors} />
              <RoleFields values={roles} onChange={setRoles} />
            </>
          )}
        </ActForm>
      )}
    </Modal>
  );
}
