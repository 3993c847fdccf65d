import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../account/use-me.ts';
import { Asked } from '../shell/asked.tsx';
import { AppLink } from '../ui/page/app-link.tsx';
import { PageHeading } from '../ui/page/page-heading.tsx';
import { EmptyState } from '../ui/state/empty-state.tsx';
import { type Column, DataTable } from '../ui/table/data-table.tsx';
import { AccountTag } from './account-tag.tsx';
import { InvitePerson } from './invite-person.tsx';
import { type PersonRow, peopleQuery } from './operations.ts';
import styles from './person.module.css';
import { roleWords } from './roles.ts';
import { accountWord, KIND_WORDS, postsOf } from './words.ts';

const COLUMNS: readonly Column<PersonRow>[] = [
  {
    id: 'name',
    title: 'Name',
    isHeading: true,
    value: ({ line }) => line,
    order: ({ name }) => name.split(' ').at(-1),
    show: ({ id, line, email }) => (
      <div>
        <AppLink to={`/people/${id}`}>{line}</AppLink>
        <span className={styles.small}>{email}</span>
      </div>
    ),
  },
  { id: 'post', title: 'Rank and post', value: (person) => postsOf(person) || undefined },
  { id: 'roles', title: 'Roles', value: ({ roles }) => roles.map(roleWords).join(', ') || 'None' },
  { id: 'kind', title: 'Kind', value: ({ kind }) => KIND_WORDS[kind] },
  {
    id: 'account',
    title: 'Account',
    value: accountWord,
    show: (person) => <AccountTag person={person} />,
  },
];

/** Everybody with an account: who they are, what they hold, what they may do. */
export function PeoplePage() {
  const asked = useQuery(peopleQuery);
  const mayManage = useMay('managePeople');
  const [inviting, setInviting] = useState(false);
  return (
    <Asked result={asked} find={({ people }) => people} waiting="Loading the people">
      {(people) => (
        <>
          <PageHeading
            title="People"
            lead="Ranks and posts are dated: a paper prints its people as they were on the day."
            actions={mayManage && <Button onClick={() => setInviting(true)}>Invite somebody</Button>}
          />
          <DataTable
            caption="People"
            hideCaption
            columns={COLUMNS}
            rows={people}
            rowKey={({ id }) => id}
            exportName="people"
            initialSort={{ column: 'name', direction: 'ascending' }}
            empty={
              <EmptyState title="People appear here">An administrator invites them, one by one.</EmptyState>
            }
          />
          {inviting && <InvitePerson onClose={() => setInviting(false)} onDone={asked.refetch} />}
        </>
      )}
    </Asked>
  );
}
