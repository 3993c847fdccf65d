import { useQuery } from '@apollo/client/react';
import { roleWords } from '../person/roles.ts';
import { Asked } from '../shell/asked.tsx';
import { PageHeading } from '../ui/page/page-heading.tsx';
import { SummaryList } from '../ui/page/summary-list.tsx';
import styles from './account-page.module.css';
import { ChangePassword } from './change-password.tsx';
import { Colours } from './colours.tsx';
import { meQuery } from './operations.ts';
import { Sessions } from './sessions.tsx';

/** The account of the signed-in person: who they are here, their sessions, password and colours. */
export function AccountPage() {
  const asked = useQuery(meQuery, { fetchPolicy: 'cache-first' });
  return (
    <Asked result={asked} find={({ me }) => me} waiting="Loading your account">
      {(me) => (
        <>
          <PageHeading title="Your account" lead={me.line} />
          <div className={styles.account}>
            <SummaryList
              rows={[
                { id: 'name', name: 'Name', value: me.name },
                { id: 'email', name: 'E-mail address', value: me.email },
                { id: 'roles', name: 'Roles', value: me.roles.map(roleWords).join(', ') || 'None' },
              ]}
            />
            <Sessions />
            <ChangePassword email={me.email} />
            <Colours />
          </div>
        </>
      )}
    </Asked>
  );
}
