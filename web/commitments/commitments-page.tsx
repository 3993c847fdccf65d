import { useQuery } from '@apollo/client/react';
import { Button, NativeSelect } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Asked } from '../shell/asked.tsx';
import { PageHeading } from '../ui/page/page-heading.tsx';
import { EmptyState } from '../ui/state/empty-state.tsx';
import { DataTable } from '../ui/table/data-table.tsx';
import styles from './commitments.module.css';
import { LEDGER_COLUMNS } from './ledger-columns.tsx';
import { choicesIn, type Narrowing, narrowed, WAYS } from './narrowed.ts';
import { ledgerQuery, type Promised } from './operations.ts';
import { Rates } from './rates.tsx';

/** Everything that approved papers promised, and what became of it. */
export function CommitmentsPage() {
  const asked = useQuery(ledgerQuery);
  return (
    <>
      <PageHeading
        title="Commitments"
        lead="What approved papers promised, and what the next ones said became of it. Nothing leaves this list."
      />
      <Asked result={asked} find={({ commitments }) => commitments} waiting="Loading the commitments" part>
        {(promises) =>
          promises.length === 0 ? (
            <EmptyState title="Commitments appear here">
              When a paper is approved, everything it schedules stands here, and its next paper answers for
              each.
            </EmptyState>
          ) : (
            <Ledger promises={promises} />
          )
        }
      </Asked>
    </>
  );
}

function Ledger({ promises }: { promises: readonly Promised[] }) {
  const search = useSearch({ from: '/desk/commitments' });
  const navigate = useNavigate();
  const goTo = (next: Narrowing) =>
    void navigate({ to: '/commitments', search: next, replace: true, resetScroll: false });
  const shown = narrowed(promises, search);
  return (
    <div className="cs-stack">
      <search aria-label="Narrow the commitments" className={styles.filters}>
        {WAYS.map(({ key, label, all, of }) => (
          <NativeSelect
            key={key}
            id={`commitments-${key}`}
            label={label}
            data={[{ value: '', label: all }, ...choicesIn(promises, of)]}
            value={search[key] ?? ''}
            onChange={(event) => {
              const { [key]: _before, ...others } = search;
              const value = event.currentTarget.value;
              goTo(value === '' ? others : { ...others, [key]: value });
            }}
          />
        ))}
        {Object.keys(search).length > 0 && (
          <Button variant="default" onClick={() => goTo({})}>
            Show all
          </Button>
        )}
      </search>
      <p role="status" className={styles.small}>
        {shown.length === promises.length
          ? `${promises.length} commitments`
          : `${shown.length} of ${promises.length} commitments`}
      </p>
      <Rates promises={shown} />
      <DataTable
        caption="Commitments"
        columns={LEDGER_COLUMNS}
        rows={shown}
        rowKey={({ id }) => id}
        exportName="commitments"
        empty={
          <EmptyState
            title="No commitment matches"
            action={
              <Button variant="default" onClick={() => goTo({})}>
                Show all commitments
              </Button>
            }
          >
            Choose fewer filters.
          </EmptyState>
        }
      />
    </div>
  );
}
