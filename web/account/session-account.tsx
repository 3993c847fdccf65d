import { useQuery } from '@apollo/client/react';
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { useLastContact } from '../api/contact.ts';
import { useLive } from '../api/live.ts';
import { usePasswordAsk } from '../api/password-ask.ts';
import { useUnsaved } from '../api/unsaved.ts';
import { noticesChanged } from '../notice/operations.ts';
import { signInAddress } from '../shell/return-address.ts';
import { type Account, AccountProvider } from '../shell/viewer.tsx';
import { type Me, meQuery } from './operations.ts';
import { placesFor } from './places.ts';
import { postOf } from './post-of.ts';
import { ToSignIn } from './to-sign-in.tsx';
import { useKeepAlive } from './use-keep-alive.ts';
import { useLeave } from './use-leave.ts';

const PasswordDialog = lazy(() =>
  import('./password-dialog.tsx').then(({ PasswordDialog }) => ({ default: PasswordDialog })),
);
const SignInAgain = lazy(() =>
  import('./sign-in-again.tsx').then(({ SignInAgain }) => ({ default: SignInAgain })),
);
const NoticesPanel = lazy(() =>
  import('../notice/notices-panel.tsx').then(({ NoticesPanel }) => ({ default: NoticesPanel })),
);

const EVERYTHING = {};

/** Asks the server who is signed in and tells the shell; nobody is shown the sign-in page. */
export function SessionAccount({ children }: { children: ReactNode }) {
  const asked = useQuery(meQuery);
  const { data, refetch } = asked;
  const signOut = useLeave('here');
  const lapse = useLeave('lapsed');
  const present = data?.me;
  const kept = useKept(present);
  const me = kept ?? present;
  useReturn(refetch);

  const extendSession = useCallback(async () => {
    await refetch();
  }, [refetch]);
  const account = useAccountOf(me ?? undefined, { extendSession, signOut, lapse });

  return (
    <AccountProvider account={account}>
      {me === null && <ToSignIn />}
      {present && <Watch asked={asked} />}
      {me !== null && children}
      {kept && (
        <Suspense>
          <SignInAgain
            email={kept.email}
            onDone={() => void extendSession()}
            onGiveUp={() => location.assign(signInAddress(location.pathname))}
          />
        </Suspense>
      )}
      <PasswordAsked />
    </AccountProvider>
  );
}

/** Who was signed in, after their session has ended, for as long as words of theirs are only in this page. */
function useKept(present: Me | null | undefined): Me | undefined {
  const [last, setLast] = useState(present);
  if (present && present !== last) setLast(present);
  const unsaved = useUnsaved();
  return present === null && unsaved ? (last ?? undefined) : undefined;
}

/** Whoever was cut off for long may have been signed out meanwhile; nothing else asks while nobody does anything. */
function useReturn(refetch: () => Promise<unknown>): void {
  useEffect(() => {
    const ask = () => void refetch();
    addEventListener('online', ask);
    return () => removeEventListener('online', ask);
  }, [refetch]);
}

/** What the shell is told of somebody; with nobody it shows neither places nor tools. */
function useAccountOf(
  me: Me | undefined,
  { extendSession, signOut, lapse }: Pick<Account, 'extendSession' | 'signOut' | 'lapse'>,
): Account {
  const contact = useLastContact();
  const idle = (me?.idleSeconds ?? Number.POSITIVE_INFINITY) * 1000;
  useKeepAlive(contact, idle, extendSession);
  return useMemo(
    () => ({
      viewer: me && {
        name: me.name,
        post: postOf(me),
        places: placesFor(me.abilities),
        sessionEndsAt: new Date(contact + idle).toISOString(),
      },
      notices: me && (
        <Suspense>
          <NoticesPanel unread={me.unreadNotices} />
        </Suspense>
      ),
      extendSession,
      signOut,
      lapse,
    }),
    [me, contact, idle, extendSession, signOut, lapse],
  );
}

/** Keeps the number of unread notices true. */
function Watch({ asked }: { asked: Parameters<typeof useLive>[2] }) {
  useLive(noticesChanged, EVERYTHING, asked);
  return null;
}

function PasswordAsked() {
  const asked = usePasswordAsk();
  return (
    asked && (
      <Suspense>
        <PasswordDialog onAnswer={asked.answer} />
      </Suspense>
    )
  );
}
