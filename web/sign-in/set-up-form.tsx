import { useApolloClient } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { signedInOr } from '../account/answer.ts';
import { NewPassword } from '../account/new-password.tsx';
import { ActForm } from '../ui/act/act-form.tsx';
import { fieldProps } from '../ui/form/field-errors.tsx';
import { acceptInvitationMutation } from './operations.ts';
import { useEnter } from './use-enter.ts';

/** What the first administrator says: themselves, and the organisation that its papers come from and go to. */
const FIELDS = [
  { id: 'name', label: 'Your name', complete: 'name', hint: undefined },
  { id: 'email', label: 'Your e-mail address', complete: 'username', hint: 'You sign in with it.' },
  {
    id: 'organisation',
    label: 'Name of the organisation',
    complete: 'organization',
    hint: 'As papers print it: “Report from”.',
  },
  { id: 'shortName', label: 'Short name of the organisation', complete: 'off', hint: 'As people say it.' },
  {
    id: 'office',
    label: 'Papers are reported to',
    complete: 'off',
    hint: 'As papers print it: “Report to”.',
  },
] as const;

type Typed = Record<(typeof FIELDS)[number]['id'], string>;

const NOTHING: Typed = { name: '', email: '', organisation: '', shortName: '', office: '' };

/** Makes the first administrator and names the organisation. */
export function SetUpForm({ token }: { token: string }) {
  const client = useApolloClient();
  const enter = useEnter('/');
  const [typed, setTyped] = useState(NOTHING);
  const [password, setPassword] = useState('');
  const check = () => [
    ...FIELDS.filter(({ id }) => typed[id].trim() === '').map(({ id, label }) => ({
      field: id,
      message: `Enter: ${label.toLowerCase()}`,
    })),
    ...(password === '' ? [{ field: 'new-password', message: 'Enter a password' }] : []),
  ];
  const join = async () => {
    const { data } = await client.mutate({
      mutation: acceptInvitationMutation,
      variables: { token, password, setup: typed },
    });
    return signedInOr(data?.acceptInvitation, 'Countersign could not be set up');
  };
  return (
    <ActForm
      act="Set up Countersign and sign in"
      check={check}
      onAct={join}
      onDone={() => void enter()}
      onReload={() => undefined}
    >
      {(errors) => (
        <>
          {FIELDS.map(({ id, label, complete, hint }) => (
            <TextInput
              key={id}
              label={label}
              description={hint}
              type={id === 'email' ? 'email' : 'text'}
              autoComplete={complete}
              value={typed[id]}
              onChange={({ currentTarget: { value } }) => setTyped((before) => ({ ...before, [id]: value }))}
              {...fieldProps(id, errors)}
            />
          ))}
          <NewPassword value={password} onChange={setPassword} errors={errors} />
        </>
      )}
    </ActForm>
  );
}
