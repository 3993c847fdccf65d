import { useQuery } from '@apollo/client/react';
import { londonDay } from '@countersign/domain';
import { Asked } from '../shell/asked.tsx';
import { dayText } from '../ui/day/day-text.ts';
import { AppLink } from '../ui/page/app-link.tsx';
import { PageHeading } from '../ui/page/page-heading.tsx';
import { EmptyState } from '../ui/state/empty-state.tsx';
import { StatusTag } from '../ui/status/status-tag.tsx';
import { type Column, DataTable } from '../ui/table/data-table.tsx';
import { type CogMeetingRow, cogMeetingsQuery } from './operations.ts';

const COLUMNS: readonly Column<CogMeetingRow>[] = [
  {
    id: 'day',
    title: 'Session',
    isHeading: true,
    value: ({ day }) => dayText(day, 'weekday'),
    order: ({ day }) => day,
    show: ({ id, day }) => <AppLink to={`/cog/${id}`}>{dayText(day, 'weekday')}</AppLink>,
  },
  { id: 'time', title: 'Starts', value: ({ startsAt }) => startsAt ?? undefined },
  { id: 'place', title: 'Place', value: ({ place }) => place ?? undefined },
  {
    id: 'state',
    title: 'State',
    value: ({ stateWords }) => stateWords,
    show: ({ state, stateWords }) => (
      <StatusTag status={state === 'CANCELLED' ? 'not-started' : 'in-progress'} word={stateWords} />
    ),
  },
  { id: 'papers', title: 'Papers', value: ({ paperCount }) => paperCount, align: 'right' },
];

/** The sessions of COG: the coming ones, then those that were. */
export function CogPage() {
  const asked = useQuery(cogMeetingsQuery);
  const today = londonDay(new Date().toISOString());
  return (
    <Asked result={asked} find={({ cogMeetings }) => cogMeetings} waiting="Loading the sessions">
      {(meetings) => {
        const coming = meetings.filter(({ day }) => day >= today);
        const past = meetings.filter(({ day }) => day < today);
        return (
          <>
            <PageHeading
              title="COG"
              lead="The Chief Officers’ group: what is due at each session, and what it decided."
            />
            <div className="cs-stack">
              <DataTable
                caption="Coming sessions"
                columns={COLUMNS}
                rows={coming}
                rowKey={({ id }) => id}
                exportName="cog-sessions"
                initialSort={{ column: 'day', direction: 'ascending' }}
                empty={
                  <EmptyState title="The sessions of COG appear here">
                    Governance staff plan them on the meetings page.
                  </EmptyState>
                }
              />
              <DataTable
                caption="Past sessions"
                columns={COLUMNS}
                rows={past}
                rowKey={({ id }) => id}
                exportName="past-cog-sessions"
                initialSort={{ column: 'day', direction: 'descending' }}
                empty={null}
              />
            </div>
          </>
        );
      }}
    </Asked>
  );
}
