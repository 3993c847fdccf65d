import { useState } from 'react';
import { useAct } from '../api/act.ts';
import { ActDialog } from '../ui/act/act-dialog.tsx';
import { announce } from '../ui/state/announcer.tsx';
import { grantRolesMutation, type PersonRow } from './operations.ts';
import { RoleFields } from './role-fields.tsx';

type GrantRolesProps = { person: PersonRow; onClose: () => void; onDone: () => Promise<unknown> };

/** Gives somebody roles and takes others away. */
export function GrantRoles({ person, onClose, onDone }: GrantRolesProps) {
  const grant = useAct(grantRolesMutation, 'The roles cannot be changed');
  const [roles, setRoles] = useState<readonly PersonRow['roles'][number][]>(person.roles);
  return (
    <ActDialog
      opened
      title={`Roles of ${person.name}`}
      act="Change the roles"
      onAct={(key) => grant({ key, personId: person.id, roles: [...roles] })}
      onClose={onClose}
      onReload={() => void onDone()}
      onDone={() => {
        announce('The roles are changed');
        void onDone();
      }}
    >
      {() => <RoleFields values={roles} onChange={setRoles} />}
    </ActDialog>
  );
}
