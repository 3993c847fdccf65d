import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { ActForm } from '../ui/act/act-form.tsx';
import { PasswordField } from '../ui/form/password-field.tsx';
import { Callout } from '../ui/page/callout.tsx';
import { announce } from '../ui/state/announcer.tsx';
import styles from './account-page.module.css';
import { signedInOr } from './answer.ts';
import { NewPassword } from './new-password.tsx';
import { changePasswordMutation } from './operations.ts';

/** Changes the password of the signed-in person. */
export function ChangePassword({ email }: { email: string }) {
  const client = useApolloClient();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [done, setDone] = useState(false);

  const check = () => [
    ...(current === '' ? [{ field: 'current-password', message: 'Enter your present password' }] : []),
    ...(next === '' ? [{ field: 'new-password', message: 'Enter a new password' }] : []),
  ];
  const change = async () => {
    setDone(false);
    const { data } = await client.mutate({
      mutation: changePasswordMutation,
      variables: { current, next },
    });
    return signedInOr(data?.changePassword, 'Your password cannot be changed');
  };

  return (
    <section aria-labelledby="password" className={styles.password}>
      <h2 id="password">Password</h2>
      {done && (
        <Callout kind="success">
          <p>Your password is changed.</p>
        </Callout>
      )}
      <ActForm
        act="Change the password"
        check={check}
        onAct={change}
        onDone={() => {
          setCurrent('');
          setNext('');
          setDone(true);
          announce('Your password is changed');
        }}
        onReload={() => undefined}
      >
        {(errors) => (
          <>
            <input
              className="cs-hidden"
              value={email}
              readOnly
              tabIndex={-1}
              aria-hidden
              autoComplete="username"
            />
            <PasswordField
              id="current-password"
              label="Present password"
              value={current}
              onChange={setCurrent}
              errors={errors}
            />
            <NewPassword value={next} onChange={setNext} errors={errors} />
          </>
        )}
      </ActForm>
    </section>
  );
}
