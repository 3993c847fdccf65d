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

/** What the promises in view came to, strand by strand. */
export function Rates({ promises }: { promises: readonly Promised[] }) {
  return (
    <DataTable
      caption="Delivery rate by strand"
      columns={COLUMNS}
      rows={ratesOf(promises)}
      rowKey={({ id }) => id}
      exportName="delivery-rates"
      isShort
      empty={null}
    />
  );
}
