import { londonTime } from '@countersign/domain';
import { useState } from 'react';
import { AppLink } from '../ui/page/app-link.tsx';
import { EmptyState } from '../ui/state/empty-state.tsx';
import { DataTable } from '../ui/table/data-table.tsx';
import type { ReadinessBoard as Board, ReadinessRow } from './operations.ts';
import { OtherItems } from './other-items.tsx';
import styles from './readiness-board.module.css';
import { readinessColumns } from './readiness-columns.tsx';
import { type Only, ReadinessTally } from './readiness-tally.tsx';

type ReadinessBoardProps = {
  board: Board;
  /** UTC ISO moment of the answer that is shown. */
  asOf: string;
  mayCommission: boolean;
};

const matches = (row: ReadinessRow, only: Only | undefined) =>
  only === undefined || (only === 'LATE' ? row.late : row.standing === only);

/** Every paper of a meeting on one row, the riskiest first: like a departures board, and as live. */
export function ReadinessBoard({ board, asOf, mayCommission }: ReadinessBoardProps) {
  const [only, setOnly] = useState<Only>();
  const { meeting, rows, others } = board;
  if (rows.length === 0 && others.length === 0)
    return (
      <EmptyState
        title="The papers of this meeting appear here"
        action={
          mayCommission && (
            <AppLink to={`/commission?meeting=${meeting.id}`}>Commission the first paper</AppLink>
          )
        }
      >
        Governance staff commission them, usually from last period’s papers. Each then shows who holds it and
        whether it will be ready.
      </EmptyState>
    );
  return (
    <>
      <ReadinessTally rows={rows} others={others} only={only} onOnly={setOnly} />
      <DataTable
        caption={`Papers of ${meeting.name}`}
        hideCaption
        columns={readinessColumns}
        rows={rows.filter((row) => matches(row, only))}
        rowKey={(row) => row.paper.id}
        exportName={`readiness-${meeting.day}`}
        initialSort={{ column: 'standing', direction: 'ascending' }}
        controls={<p className={styles.live}>Live, as of {londonTime(asOf)}</p>}
        empty={<p>No paper is like that now.</p>}
      />
      {others.length > 0 && <OtherItems items={others} />}
    </>
  );
}
