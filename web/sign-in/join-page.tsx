import { useApolloClient, useQuery } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { signedInOr } from '../account/answer.ts';
import { NewPassword } from '../account/new-password.tsx';
import { Asked } from '../shell/asked.tsx';
import { ActForm } from '../ui/act/act-form.tsx';
import { AppLink } from '../ui/page/app-link.tsx';
import { PageHeading } from '../ui/page/page-heading.tsx';
import { acceptInvitationMutation, invitationQuery } from './operations.ts';
import { SetUpForm } from './set-up-form.tsx';
import styles from './sign-in-page.module.css';
import { useEnter } from './use-enter.ts';

/** A one-time link: choose a password and come in. Also makes the first administrator. */
export function JoinPage() {
  const { token } = useParams({ from: '/plain/join/$token' });
  const asked = useQuery(invitationQuery, { variables: { token } });
  return (
    <Asked result={asked} find={(data) => data} waiting="Loading your invitation">
      {({ invitation }) =>
        invitation ? (
          <div className={styles.form}>
            <PageHeading
              kind={invitation.organisation.name}
              title={invitation.setup ? 'Set up Countersign' : `Welcome, ${invitation.name}`}
              lead={
                invitation.setup
                  ? 'Say who you are and name the organisation. After that you can invite everybody else.'
                  : 'Choose a password to use your account.'
              }
            />
            {invitation.setup ? (
              <SetUpForm token={token} />
            ) : (
              <JoinForm token={token} email={invitation.email} />
            )}
          </div>
        ) : (
          <UsedLink />
        )
      }
    </Asked>
  );
}

function JoinForm({ token, email }: { token: string; email: string }) {
  const client = useApolloClient();
  const enter = useEnter('/');
  const [password, setPassword] = useState('');
  const join = async () => {
    const { data } = await client.mutate({
      mutation: acceptInvitationMutation,
      variables: { token, password },
    });
    return signedInOr(data?.acceptInvitation, 'Your password could not be set');
  };
  return (
    <ActForm
      act="Set password and sign in"
      check={() => (password === '' ? [{ field: 'new-password', message: 'Enter a password' }] : [])}
      onAct={join}
      onDone={() => void enter()}
      onReload={() => undefined}
    >
      {(errors) => (
        <>
          <TextInput label="E-mail address" type="email" value={email} readOnly autoComplete="username" />
          <NewPassword value={password} onChange={setPassword} errors={errors} />
        </>
      )}
    </ActForm>
  );
}

function UsedLink() {
  return (
    <div className="cs-measure">
      <PageHeading title="This link cannot be used" />
      <p>It works once and for a few days. It may have been used already, or a newer one was made.</p>
      <p>
        If you have chosen a password, <AppLink to="/sign-in">sign in</AppLink>. If not, ask your
        administrator for a new link.
      </p>
    </div>
  );
}
