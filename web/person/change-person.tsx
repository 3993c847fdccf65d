import { useState } from 'react';
import { useAct } from '../api/act.ts';
import { ActDialog } from '../ui/act/act-dialog.tsx';
import { announce } from '../ui/state/announcer.tsx';
import { changePersonMutation, type PersonRow } from './operations.ts';
import { checkDetails, type PersonDetails, PersonFields, sentDetails } from './person-fields.tsx';

type ChangePersonProps = { person: PersonRow; onClose: () => void; onDone: () => Promise<unknown> };

/** Changes who somebody is on paper. What was signed before keeps the name it was signed with. */
export function ChangePerson({ person, onClose, onDone }: ChangePersonProps) {
  const change = useAct(changePersonMutation, 'The details cannot be changed');
  const [details, setDetails] = useState<PersonDetails>({
    name: person.name,
    email: person.email,
    kind: person.kind,
    collarNumber: person.collarNumber ?? '',
  });
  return (
    <ActDialog
      opened
      title={`Change the details of ${person.name}`}
      act="Change the details"
      check={() => checkDetails(details)}
      onAct={(key) => change({ key, personId: person.id, ...sentDetails(details) })}
      onClose={onClose}
      onReload={() => void onDone()}
      onDone={() => {
        announce('The details are changed');
        void onDone();
      }}
    >
      {(errors) => <PersonFields value={details} onChange={setDetails} errors={errors} />}
    </ActDialog>
  );
}
