import { useQuery } from '@apollo/client/react';
import { londonDay } from '@countersign/domain';
import { useMay } from '../account/use-me.ts';
import { counted } from '../paper/words.ts';
import { Asked } from '../shell/asked.tsx';
import { PageHeading } from '../ui/page/page-heading.tsx';
import { EmptyState } from '../ui/state/empty-state.tsx';
import { DataTable } from '../ui/table/data-table.tsx';
import { cogMeetingsQuery } from './operations.ts';
import { sessionColumns } from './session-columns.tsx';
import styles from './session-page.module.css';

/** The sessions of COG: the coming ones, then those that were. */
export function CogPage() {
  const asked = useQuery(cogMeetingsQuery);
  const columns = sessionColumns(useMay('readCogSession'));
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
                isShort
                columns={columns}
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
              {past.length > 0 && (
                <details className={styles.past}>
                  <summary>{counted(past.length, 'past session')}</summary>
                  <DataTable
                    caption="Past sessions"
                    hideCaption
                    isShort
                    columns={columns}
                    rows={past}
                    rowKey={({ id }) => id}
                    exportName="past-cog-sessions"
                    initialSort={{ column: 'day', direction: 'descending' }}
                    empty={null}
                  />
                </details>
              )}
            </div>
          </>
        );
      }}
    </Asked>
  );
}
