import { useQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useMay } from '../account/use-me.ts';
import { Asked } from '../shell/asked.tsx';
import { PageHeading } from '../ui/page/page-heading.tsx';
import { EmptyState } from '../ui/state/empty-state.tsx';
import { StatusTag } from '../ui/status/status-tag.tsx';
import { type Column, DataTable } from '../ui/table/data-table.tsx';
import { type PaperListed, papersList } from './operations.ts';
import styles from './papers-page.module.css';
import { PAPER_STATUS } from './words.ts';

const COLUMNS: readonly Column<PaperListed>[] = [
  { id: 'reference', title: 'Reference', value: ({ reference }) => reference },
  {
    id: 'title',
    title: 'Title',
    value: ({ title }) => title,
    show: ({ id, title }) => (
      <Link to="/papers/$paperId" params={{ paperId: id }}>
        {title}
      </Link>
    ),
    isHeading: true,
  },
  {
    id: 'state',
    title: 'State',
    value: ({ stateWords }) => stateWords,
    show: ({ state, stateWords }) => <StatusTag status={PAPER_STATUS[state]} word={stateWords} />,
  },
];

function Search({ search }: { search: string }) {
  const navigate = useNavigate();
  const [typed, setTyped] = useState(search);
  const find = (event: FormEvent) => {
    event.preventDefault();
    const words = typed.trim();
    void navigate({ to: '/papers', search: words === '' ? {} : { search: words } });
  };
  return (
    <search>
      <form className={styles.search} onSubmit={find}>
        <TextInput
          id="papers-search"
          className={styles.field ?? ''}
          type="search"
          label="Find a paper"
          description="By words of its title, or by its reference."
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" variant="default">
          Find
        </Button>
      </form>
    </search>
  );
}

/** Every paper that the reader may see, found by its reference or by words of its title. */
export function PapersPage() {
  const { search = '' } = useSearch({ from: '/desk/papers' });
  const result = useQuery(papersList, { variables: { search: search === '' ? null : search } });
  const mayCommission = useMay('commissionPaper');
  const navigate = useNavigate();
  return (
    <>
      <PageHeading
        title="Papers"
        actions={
          mayCommission && (
            <Button onClick={() => void navigate({ to: '/commission' })}>Commission a paper</Button>
          )
        }
      />
      <Search key={search} search={search} />
      <Asked result={result} find={({ papers }) => papers} waiting="Loading the papers" part>
        {(papers) => (
          <DataTable
            hideCaption={search === ''}
            caption={search === '' ? 'Papers' : `Papers that match “${search}”`}
            columns={COLUMNS}
            rows={papers}
            rowKey={({ id }) => id}
            exportName="papers"
            isShort
            empty={
              search === '' ? (
                <EmptyState title="Papers appear here">
                  Governance staff commission them. You see those you write, lead, approve or read.
                </EmptyState>
              ) : (
                <EmptyState
                  title={`No paper matches “${search}”`}
                  action={<Link to="/papers">Show all papers</Link>}
                >
                  Try fewer words, or the reference alone.
                </EmptyState>
              )
            }
          />
        )}
      </Asked>
    </>
  );
}
