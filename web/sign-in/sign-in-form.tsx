import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { ActForm } from '../ui/act/act-form.tsx';
import type { ActAnswer } from '../ui/act/answer.ts';
import { fieldProps } from '../ui/form/field-errors.tsx';
import { PasswordField } from '../ui/form/password-field.tsx';

type SignInFormProps = {
  onSignIn: (email: string, password: string) => Promise<ActAnswer>;
  onDone: () => void;
};

/** E-mail address and password. Nothing in it has to be remembered or copied by hand. */
export function SignInForm({ onSignIn, onDone }: SignInFormProps) {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');

  const check = () => [
    ...(email.trim() === '' ? [{ field: 'email', message: 'Enter your e-mail address' }] : []),
    ...(email.trim() !== '' && !/^\S+@\S+$/.test(email.trim())
      ? [{ field: 'email', message: 'Enter an e-mail address like name@example.org' }]
      : []),
    ...(password === '' ? [{ field: 'password', message: 'Enter your password' }] : []),
  ];

  return (
    <ActForm
      act="Sign in"
      check={check}
      onAct={() => onSignIn(email.trim(), password)}
      onDone={onDone}
      onReload={() => undefined}
    >
      {(errors) => (
        <>
          <TextInput
            {...fieldProps('email', errors)}
            label="E-mail address"
            type="email"
            name="email"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <PasswordField id="password" value={password} onChange={setPassword} errors={errors} />
        </>
      )}
    </ActForm>
  );
}
