import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useMay } from '../account/use-me.ts';
import { Asked } from '../shell/asked.tsx';
import { useCommands } from '../shell/commands.tsx';
import { dayText } from '../ui/day/day-text.ts';
import { AppLink } from '../ui/page/app-link.tsx';
import { PageHeading } from '../ui/page/page-heading.tsx';
import { EmptyState } from '../ui/state/empty-state.tsx';
import { type Column, DataTable } from '../ui/table/data-table.tsx';
import styles from './figures.module.css';
import { MeasureForm } from './measure/measure-form.tsx';
import { type MeasureRow, measuresQuery } from './operations.ts';
import { monthsText, POLARITIES, UNITS, valueText } from './words.ts';

const COLUMNS: readonly Column<MeasureRow>[] = [
  {
    id: 'name',
    title: 'Measure',
    isHeading: true,
    value: ({ name }) => name,
    show: ({ id, name, aliases }) => (
      <div>
        <AppLink to={`/figures/${id}`}>{name}</AppLink>
        {aliases.length > 0 && <span className={styles.small}>Also {aliases.join(', ')}</span>}
      </div>
    ),
  },
  {
    id: 'latest',
    title: 'Latest',
    value: ({ latest }) => (latest ? monthsText(latest.start, latest.months) : undefined),
    order: ({ latest }) => latest?.start,
  },
  {
    id: 'value',
    title: 'Value',
    align: 'right',
    value: ({ latest }) => latest?.value ?? latest?.withheld ?? undefined,
    order: ({ latest }) => latest?.value ?? undefined,
    show: (measure) => {
      const { value = null, withheld = null, provisional = false } = measure.latest ?? {};
      const text = value === null ? withheld : valueText(measure, value);
      return text && `${text}${provisional ? ' (provisional)' : ''}`;
    },
  },
  {
    id: 'extracted',
    title: 'Extracted on',
    value: ({ latest }) => latest?.extractedOn ?? undefined,
    show: ({ latest }) => latest?.extractedOn && dayText(latest.extractedOn, 'short'),
  },
  { id: 'unit', title: 'Unit', value: ({ unit }) => UNITS[unit].words },
  { id: 'polarity', title: 'Good news', value: ({ polarity }) => POLARITIES[polarity].words },
  { id: 'source', title: 'Source', value: ({ source }) => source },
  { id: 'owner', title: 'Owner', value: ({ ownerLine }) => ownerLine ?? undefined },
];

/** Every measure: its latest figure, and where it comes from. */
export function FiguresPage() {
  const asked = useQuery(measuresQuery);
  const mayLoad = useMay('loadFigures');
  const mayChange = useMay('changeMeasure');
  const mayReadLoads = useMay('readLoads');
  const [creating, setCreating] = useState(false);
  const navigate = useNavigate();
  useLoadCommand(mayLoad);
  return (
    <Asked result={asked} find={({ measures }) => measures} waiting="Loading the measures">
      {({ measures }) => (
        <>
          <PageHeading
            title="Figures"
            lead="One store of measures, month by month. Every table, chart and sentence of a paper is a view of it."
            actions={
              <>
                {mayLoad && (
                  <Button onClick={() => void navigate({ to: '/figures/load' })}>Load figures</Button>
                )}
                {mayChange && (
                  <Button variant="default" onClick={() => setCreating(true)}>
                    Create a measure
                  </Button>
                )}
                {mayReadLoads && <AppLink to="/figures/loads">All loads</AppLink>}
              </>
            }
          />
          <DataTable
            caption="Measures"
            hideCaption
            columns={COLUMNS}
            rows={measures}
            rowKey={({ id }) => id}
            exportName="measures"
            initialSort={{ column: 'name', direction: 'ascending' }}
            empty={
              <EmptyState title="Measures appear here">
                {mayChange
                  ? 'Create the first one, then load its figures from a file.'
                  : 'The analysts create them, and load their figures.'}
              </EmptyState>
            }
          />
          {creating && (
            <MeasureForm
              onClose={() => setCreating(false)}
              onDone={async (id) => {
                await navigate({ to: '/figures/$measureId', params: { measureId: id } });
              }}
              onReload={() => void asked.refetch()}
            />
          )}
        </>
      )}
    </Asked>
  );
}

/** Offers loading in the palette to whoever may. */
function useLoadCommand(mayLoad: boolean): void {
  const navigate = useNavigate();
  const commands = useMemo(
    () =>
      mayLoad
        ? [
            {
              id: 'load-figures',
              label: 'Load figures from a file',
              group: 'Figures',
              run: () => void navigate({ to: '/figures/load' }),
            },
          ]
        : [],
    [mayLoad, navigate],
  );
  useCommands(commands);
}
