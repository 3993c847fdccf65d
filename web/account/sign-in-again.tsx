import { useApolloClient } from '@apollo/client/react';
import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { noteContact } from '../api/contact.ts';
import { signInMutation } from '../sign-in/operations.ts';
import { ActForm } from '../ui/act/act-form.tsx';
import { PasswordField } from '../ui/form/password-field.tsx';
import { signedInOr } from './answer.ts';

const PASSWORD = 'password-again';

type SignInAgainProps = {
  /** Whose words they are: nobody else can save them. */
  email: string;
  onDone: () => void;
  onGiveUp: () => void;
};

/** Over a page whose session has ended while words were only in it: signing in again saves them. */
export function SignInAgain({ email, onDone, onGiveUp }: SignInAgainProps) {
  const client = useApolloClient();
  const [password, setPassword] = useState('');

  const signIn = async () => {
    const { data } = await client.mutate({ mutation: signInMutation, variables: { email, password } });
    return signedInOr(data?.signIn, 'You could not be signed in');
  };

  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      overlayProps={{ blur: 12 }}
      title="Sign in again to save your words"
    >
      <p>Your session has ended, and some of what you wrote is only in this page. Sign in and it is saved.</p>
      <ActForm
        act="Sign in"
        check={() => (password === '' ? [{ field: PASSWORD, message: 'Enter your password' }] : [])}
        onAct={signIn}
        onDone={() => {
          noteContact();
          onDone();
        }}
        onReload={() => undefined}
      >
        {(errors) => (
          <>
            <TextInput
              label="E-mail address"
              type="email"
              value={email}
              readOnly
              tabIndex={-1}
              autoComplete="username"
            />
            <PasswordField id={PASSWORD} value={password} onChange={setPassword} errors={errors} />
          </>
        )}
      </ActForm>
      <p>
        <Button variant="default" mt="sm" onClick={onGiveUp}>
          Leave, and lose what is not saved
        </Button>
      </p>
    </Modal>
  );
}
