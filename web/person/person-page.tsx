import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../account/use-me.ts';
import { Asked } from '../shell/asked.tsx';
import { PageHeading } from '../ui/page/page-heading.tsx';
import { SummaryList } from '../ui/page/summary-list.tsx';
import { AccountTag } from './account-tag.tsx';
import { Appointments } from './appointments.tsx';
import { ChangePerson } from './change-person.tsx';
import { GrantRoles } from './grant-roles.tsx';
import { OpenOrClose } from './open-or-close.tsx';
import { personQuery } from './operations.ts';
import styles from './person.module.css';
import { RenewInvitation } from './renew-invitation.tsx';
import { roleWords } from './roles.ts';
import { KIND_WORDS, postsOf } from './words.ts';

type Open = 'change' | 'roles' | 'account' | 'link';

/** One person: who they are, the posts they held and hold, what they may do, and their account. */
export function PersonPage() {
  const { personId } = useParams({ from: '/desk/people/$personId' });
  const asked = useQuery(personQuery, { variables: { id: personId } });
  const mayManage = useMay('managePeople');
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  return (
    <Asked result={asked} find={({ person }) => person} waiting="Loading the person">
      {(person) => {
        const change = (what: Open, words: string) =>
          mayManage && (
            <Button variant="default" onClick={() => setOpen(what)}>
              {words}
            </Button>
          );
        return (
          <>
            <PageHeading
              crumbs={[{ title: 'People', to: '/people' }]}
              title={person.line}
              lead={
                <span className="cs-row">
                  <AccountTag person={person} />
                  <span>{postsOf(person) || 'Holds no post now'}</span>
                </span>
              }
            />
            <div className={styles.page}>
              <section className={styles.part} aria-labelledby="details">
                <div className={styles.head}>
                  <h2 id="details">Details</h2>
                  {change('change', 'Change the details')}
                </div>
                <SummaryList
                  rows={[
                    { id: 'name', name: 'Name', value: person.name },
                    { id: 'email', name: 'E-mail address', value: person.email },
                    { id: 'kind', name: 'Kind', value: KIND_WORDS[person.kind] },
                    ...(person.collarNumber === null
                      ? []
                      : [{ id: 'collar', name: 'Collar number', value: person.collarNumber }]),
                    { id: 'printed', name: 'Printed today as', value: person.line },
                  ]}
                />
              </section>
              <Appointments person={person} mayManage={mayManage} onDone={asked.refetch} />
              <section className={styles.part} aria-labelledby="roles-held">
                <div className={styles.head}>
                  <h2 id="roles-held">Roles</h2>
                  {change('roles', 'Change the roles')}
                </div>
                <p>{person.roles.length === 0 ? 'None.' : person.roles.map(roleWords).join(', ')}</p>
              </section>
              {mayManage && (
                <section className={styles.part} aria-labelledby="account">
                  <h2 id="account">Account</h2>
                  <div className="cs-row">
                    {change('account', person.disabled ? 'Enable the account' : 'Disable the account')}
                    {!person.disabled && change('link', 'Make a new one-time link')}
                  </div>
                </section>
              )}
            </div>
            {open === 'change' && <ChangePerson person={person} onClose={close} onDone={asked.refetch} />}
            {open === 'roles' && <GrantRoles person={person} onClose={close} onDone={asked.refetch} />}
            {open === 'account' && <OpenOrClose person={person} onClose={close} onDone={asked.refetch} />}
            {open === 'link' && <RenewInvitation person={person} onClose={close} />}
          </>
        );
      }}
    </Asked>
  );
}
