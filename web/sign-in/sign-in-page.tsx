import { useApolloClient, useQuery } from '@apollo/client/react';
import { useSearch } from '@tanstack/react-router';
import { signedInOr } from '../account/answer.ts';
import { PageHeading } from '../ui/page/page-heading.tsx';
import { DemoPeople } from './demo-people.tsx';
import { signInMutation, signInPageQuery } from './operations.ts';
import { SignInForm } from './sign-in-form.tsx';
import styles from './sign-in-page.module.css';
import { useEnter } from './use-enter.ts';

/** Sign in. In the demo it also shows who there is, and signs in as any of them. */
export function SignInPage() {
  const client = useApolloClient();
  const { return: asked } = useSearch({ from: '/plain/sign-in' });
  const enter = useEnter(asked);
  const { data } = useQuery(signInPageQuery);
  const page = data?.signInPage;

  const signIn = async (email: string, password: string) => {
    const answer = await client.mutate({ mutation: signInMutation, variables: { email, password } });
    return signedInOr(answer.data?.signIn, 'You could not be signed in');
  };

  return (
    <div className={styles.page} data-demo={(page?.demoPeople.length ?? 0) > 0}>
      <div className={styles.form}>
        <PageHeading title="Sign in" lead={page?.organisation.name ?? '\u00A0'} />
        <SignInForm onSignIn={signIn} onDone={() => void enter()} />
        <p className={styles.help}>
          Forgotten your password, or no account yet? Ask an administrator of your organisation for a link.
        </p>
      </div>
      {page && page.demoPeople.length > 0 && page.demoPassword !== null && (
        <DemoPeople
          people={page.demoPeople}
          password={page.demoPassword}
          onSignIn={signIn}
          onDone={() => void enter()}
        />
      )}
    </div>
  );
}
