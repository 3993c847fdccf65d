import { deliveryRate, tallied } from '@countersign/domain';
import { type Column, DataTable } from '../ui/table/data-table.tsx';
import type { Promised } from './operations.ts';

const STANDINGS = {
  OPEN: 'open',
  DELIVERED: 'delivered',
  PARTLY: 'partly',
  SLIPPED: 'slipped',
  DROPPED: 'dropped',
} as const;

const groupOf = ({ series, strand }: Promised) => `${series.id} ${strand.key}`;

function ratesOf(promises: readonly Promised[]) {
  const tallies = tallied(promises, groupOf, ({ standing }) => STANDINGS[standing]);
  return [...tallies].map(([id, tally]) => {
    const one = promises.find((promise) => groupOf(promise) === id);
    const answered = tally.promised - tally.open;
    return {
      ...tally,
      id,
      answered,
      strand: `${one?.strand.number ?? ''} ${one?.strand.heading ?? ''}`.trim(),
      // Promises come the latest period first: this is the last paper that made one.
      report: one?.paper.title ?? '',
      rate: deliveryRate(tally),
    };
  });
}

type Rate = ReturnType<typeof ratesOf>[number];

const counted = (id: keyof Rate & string, title: string): Column<Rate> => ({
  id,
  title,
  align: 'right',
  value: (row) => row[id] ?? undefined,
});

const COLUMNS: readonly Column<Rate>[] = [
  { id: 'strand', title: 'Strand', value: ({ strand }) => strand, isHeading: true },
  { id: 'report', title: 'Last promised in', value: ({ report }) => report },
  counted('promised', 'Promised'),
  counted('open', 'Open'),
  counted('delivered', 'Delivered'),
  counted('partly', 'Partly'),
  counted('slipped', 'Slipped'),
  counted('dropped', 'Dropped'),
  {
    id: 'rate',
    title: 'Delivered in full',
    align: 'right',
    value: ({ rate, answered }) => (rate === null ? 'None due yet' : `${rate}% of ${answered}`),
    order: ({ rate }) => rate ?? -1,
  },
];

/** With more strands than this the ledger itself would be far below. */
const UNFOLDED = 8;

/** What the promises in view came to, in all and strand by strand. */
export function Rates({ promises }: { promises: readonly Promised[] }) {
  const rows = ratesOf(promises);
  const [all] = tallied(
    promises,
    () => 'all',
    ({ standing }) => STANDINGS[standing],
  ).values();
  const rate = all && deliveryRate(all);
  const table = (
    <DataTable
      caption="Delivery rate by strand"
      hideCaption={rows.length > UNFOLDED}
      columns={COLUMNS}
      rows={rows}
      rowKey={({ id }) => id}
      exportName="delivery-rates"
      initialSort={{ column: 'rate', direction: 'descending' }}
      isShort
      empty={null}
    />
  );
  return (
    <>
      {all && (
        <p className="cs-measure">
          {typeof rate === 'number'
            ? `${rate}% delivered in full of the ${all.promised - all.open} that a paper has answered for. ${all.open} open.`
            : 'No paper has answered for any of these yet.'}
        </p>
      )}
      {rows.length > UNFOLDED ? (
        <details>
          <summary>Delivery rate by strand ({rows.length})</summary>
          {table}
        </details>
      ) : (
        table
      )}
    </>
  );
}
