import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { ActDialog } from '../ui/act/act-dialog.tsx';
import { PasswordField } from '../ui/form/password-field.tsx';
import { signedInOr } from './answer.ts';
import { confirmPasswordMutation } from './operations.ts';

const PASSWORD = 'confirm-password';

/** Asks for the password again before a signature; what was being signed waits below and is kept. */
export function PasswordDialog({ onAnswer }: { onAnswer: (confirmed: boolean) => void }) {
  const client = useApolloClient();
  const [password, setPassword] = useState('');

  const confirm = async () => {
    const { data } = await client.mutate({ mutation: confirmPasswordMutation, variables: { password } });
    return signedInOr(data?.confirmPassword, 'Your password was not confirmed');
  };

  return (
    <ActDialog
      opened
      title="Enter your password again"
      act="Confirm and go on"
      check={() => (password === '' ? [{ field: PASSWORD, message: 'Enter your password' }] : [])}
      onAct={confirm}
      onDone={() => onAnswer(true)}
      onClose={() => onAnswer(false)}
      onReload={() => undefined}
    >
      {(errors) => (
        <>
          <p>A signature needs a sign-in from the last five minutes. Nothing you have entered is lost.</p>
          <PasswordField id={PASSWORD} value={password} onChange={setPassword} errors={errors} />
        </>
      )}
    </ActDialog>
  );
}
