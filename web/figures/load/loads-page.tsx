import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useMay } from '../../account/use-me.ts';
import { Asked } from '../../shell/asked.tsx';
import { momentText } from '../../ui/day/day-text.ts';
import { AppLink } from '../../ui/page/app-link.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { EmptyState } from '../../ui/state/empty-state.tsx';
import { StatusTag } from '../../ui/status/status-tag.tsx';
import { type Column, DataTable } from '../../ui/table/data-table.tsx';
import { type LoadRow, loadsQuery } from './operations.ts';
import { LOAD_STATES } from './verdict-words.ts';

const COLUMNS: readonly Column<LoadRow>[] = [
  {
    id: 'file',
    title: 'File',
    isHeading: true,
    value: ({ fileName }) => fileName,
    show: ({ id, fileName }) => <AppLink to={`/figures/loads/${id}`}>{fileName}</AppLink>,
  },
  {
    id: 'state',
    title: 'State',
    value: ({ state }) => LOAD_STATES[state].word,
    show: ({ state }) => <StatusTag {...LOAD_STATES[state]} />,
  },
  { id: 'added', title: 'Added', align: 'right', value: ({ added }) => added },
  { id: 'restated', title: 'Restated', align: 'right', value: ({ restated }) => restated },
  { id: 'unchanged', title: 'Unchanged', align: 'right', value: ({ unchanged }) => unchanged },
  { id: 'refused', title: 'Refused', align: 'right', value: ({ refused }) => refused },
  {
    id: 'at',
    title: 'Chosen',
    value: ({ chosenAt }) => momentText(chosenAt, 'short'),
    order: ({ chosenAt }) => chosenAt,
  },
  { id: 'by', title: 'By', value: ({ chosenBy }) => chosenBy },
];

/** Every file that was loaded, undone, or waits to be loaded. */
export function LoadsPage() {
  const asked = useQuery(loadsQuery);
  const mayLoad = useMay('loadFigures');
  const navigate = useNavigate();
  const choose = <Button onClick={() => void navigate({ to: '/figures/load' })}>Load figures</Button>;
  return (
    <Asked result={asked} find={({ loads }) => loads} waiting="Loading the loads">
      {({ loads }) => (
        <>
          <PageHeading
            crumbs={[{ title: 'Figures', to: '/figures' }]}
            title="Loads"
            lead="Every file of figures: what it added and restated, who loaded it, and what was undone."
            actions={mayLoad && choose}
          />
          <DataTable
            caption="Loads"
            hideCaption
            columns={COLUMNS}
            rows={loads}
            rowKey={({ id }) => id}
            exportName="loads"
            initialSort={{ column: 'at', direction: 'descending' }}
            empty={
              <EmptyState title="Loads appear here" action={mayLoad && choose}>
                The analysts load figures from CSV or XLSX files.
              </EmptyState>
            }
          />
        </>
      )}
    </Asked>
  );
}
