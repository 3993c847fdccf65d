import { type ReactNode, useState } from 'react';
import { NoticesBell } from '../shell/notices-bell.tsx';
import { Shell } from '../shell/shell.tsx';
import { AccountProvider } from '../shell/viewer.tsx';
import { PageHeading } from '../ui/page/page-heading.tsx';
import { ActExamples } from './act-examples.tsx';
import { FormExamples } from './form-examples.tsx';
import { PageExamples } from './page-examples.tsx';
import { ProgressExamples } from './progress-examples.tsx';
import { TableExamples } from './table-examples.tsx';

/** One group of examples under a heading. */
function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      <div className="cs-stack">{children}</div>
    </section>
  );
}

/** A session of an hour, that comes back when it is extended and does not end when it is signed out. */
function useExampleAccount() {
  const hourFromNow = () => new Date(Date.now() + 3_600_000).toISOString();
  const [sessionEndsAt, setSessionEndsAt] = useState(hourFromNow);
  const renew = () => Promise.resolve(setSessionEndsAt(hourFromNow()));
  return {
    viewer: {
      name: 'Amara Whitlock',
      post: 'Chief Inspector, Strategy',
      places: ['home', 'meetings', 'papers', 'cog', 'people', 'templates'],
      sessionEndsAt,
    },
    notices: <NoticesBell unread={3} panel="account-panel" />,
    extendSession: renew,
    signOut: renew,
    lapse: renew,
  } as const;
}

/** Every component in its states, to look at and to check. */
export function Gallery() {
  return (
    <AccountProvider account={useExampleAccount()}>
      <Shell>
        <div className="cs-stack">
          <PageHeading
            crumbs={[
              { title: 'Meetings', to: '/meetings' },
              { title: '31 March 2026', to: '/meetings/1' },
            ]}
            kind="Gallery"
            title="Every component in its states"
            lead="What the screens are made of, to be looked at in both schemes and at every width."
          />
          <Group title="Progress">
            <ProgressExamples />
          </Group>
          <Group title="Page">
            <PageExamples />
          </Group>
          <Group title="Table">
            <TableExamples />
          </Group>
          <Group title="Form">
            <FormExamples />
          </Group>
          <Group title="Acts">
            <ActExamples />
          </Group>
        </div>
      </Shell>
    </AccountProvider>
  );
}
