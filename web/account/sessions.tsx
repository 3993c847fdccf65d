import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { ConfirmAct } from '../ui/act/confirm-act.tsx';
import { DateTime } from '../ui/day/day.tsx';
import { announce } from '../ui/state/announcer.tsx';
import { Loading } from '../ui/state/loading.tsx';
import { StatusTag } from '../ui/status/status-tag.tsx';
import styles from './account-page.module.css';
import { deviceWords } from './device-words.ts';
import { endSessionMutation, type SessionRow, sessionsQuery } from './operations.ts';
import { useLeave } from './use-leave.ts';

/** Where the person is signed in; each session can be ended, or all of them. */
export function Sessions() {
  const client = useApolloClient();
  const { data, refetch } = useQuery(sessionsQuery);
  const leaveEverywhere = useLeave('everywhere');
  const [leaving, setLeaving] = useState(false);

  const end = async ({ id, device }: SessionRow) => {
    await client.mutate({ mutation: endSessionMutation, variables: { id } });
    await refetch();
    announce(`The session on ${deviceWords(device)} is ended`);
  };

  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">Where you are signed in</h2>
      {data === undefined ? (
        <Loading what="Loading your sessions" lines={3} />
      ) : (
        <ul className={styles.sessions}>
          {data.sessions.map((session) => (
            <li key={session.id} className={styles.session}>
              <div>
                <span className={styles.device}>{deviceWords(session.device)}</span>
                <span className={styles.when}>
                  Since <DateTime value={session.startedAt} style="short" />, last used{' '}
                  <DateTime value={session.lastSeenAt} style="short" />
                </span>
              </div>
              {session.current ? (
                <StatusTag status="done" word="This one" />
              ) : (
                <Button variant="default" onClick={() => void end(session)}>
                  End<span className="cs-hidden"> the session on {deviceWords(session.device)}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <Button variant="default" onClick={() => setLeaving(true)}>
        Sign out everywhere
      </Button>
      <ConfirmAct
        opened={leaving}
        onClose={() => setLeaving(false)}
        title="Sign out everywhere?"
        act="Sign out everywhere"
        onConfirm={async () => {
          await leaveEverywhere();
          return { kind: 'done' };
        }}
        onReload={() => void refetch()}
      >
        <p>Every session ends, this one too. What you have written is saved.</p>
      </ConfirmAct>
    </section>
  );
}
