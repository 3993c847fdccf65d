import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { Asked } from '../../shell/asked.tsx';
import { dayText } from '../../ui/day/day-text.ts';
import { EmptyState } from '../../ui/state/empty-state.tsx';
import { type Column, DataTable } from '../../ui/table/data-table.tsx';
import styles from '../figures.module.css';
import { type FigurePoint, type MeasureFigures, type MeasureRow, seriesQuery } from '../operations.ts';
import { areaText, categoryText, monthsText, valueText } from '../words.ts';

const SeriesPicture = lazy(() =>
  import('./series-picture.tsx').then(({ SeriesPicture }) => ({ default: SeriesPicture })),
);

type SeriesProps = { measure: MeasureRow; figures: MeasureFigures };

const NEWEST = '';

/** The figures of a measure: choose an area, a category and an extract. */
export function Series({ measure, figures }: SeriesProps) {
  const [area, setArea] = useState(() => firstOf(figures.areas));
  const [category, setCategory] = useState(() => firstOf(figures.categories));
  const [extract, setExtract] = useState(NEWEST);
  const asked = useQuery(seriesQuery, {
    variables: { measureId: measure.id, area, category, extractedOn: extract || null },
  });
  return (
    <section className={styles.part} aria-labelledby="measure-series">
      <h2 id="measure-series">Month by month</h2>
      <div className={styles.choices}>
        {figures.areas.length > 1 && (
          <NativeSelect
            label="Area"
            data={figures.areas.map((value) => ({ value, label: areaText(value) }))}
            value={area}
            onChange={(event) => setArea(event.currentTarget.value)}
          />
        )}
        {figures.categories.length > 1 && (
          <NativeSelect
            label="Category"
            data={figures.categories.map((value) => ({ value, label: categoryText(value) }))}
            value={category}
            onChange={(event) => setCategory(event.currentTarget.value)}
          />
        )}
        {figures.extracts.length > 1 && (
          <NativeSelect
            label="Extract"
            data={[
              { value: NEWEST, label: 'Newest of each month' },
              ...figures.extracts.map(({ extractedOn }) => ({
                value: extractedOn,
                label: dayText(extractedOn),
              })),
            ]}
            value={extract}
            onChange={(event) => setExtract(event.currentTarget.value)}
          />
        )}
      </div>
      <Asked result={asked} find={({ figureSeries }) => figureSeries} waiting="Loading the figures" part>
        {(points) => (
          <>
            {points.length > 1 && (
              <Suspense>
                <SeriesPicture measure={measure} points={points} />
              </Suspense>
            )}
            <DataTable
              caption={`${measure.name}, ${areaText(area)}`}
              hideCaption
              columns={columnsFor(measure)}
              rows={points}
              rowKey={({ start, months }) => `${start} ${months}`}
              exportName={`${measure.name} by month`}
              initialSort={{ column: 'month', direction: 'descending' }}
              empty={
                <EmptyState title="Its figures appear here">
                  The analysts load them from a file, with the day they were extracted.
                </EmptyState>
              }
            />
          </>
        )}
      </Asked>
    </section>
  );
}

/** The whole force where there is one, else the first by name. */
const firstOf = (names: readonly string[]) => (names.includes('') ? '' : (names[0] ?? ''));

const columnsFor = (measure: MeasureRow): readonly Column<FigurePoint>[] => [
  {
    id: 'month',
    title: 'Month or period',
    isHeading: true,
    value: ({ start, months }) => monthsText(start, months),
    order: ({ start }) => start,
  },
  {
    id: 'value',
    title: 'Value',
    align: 'right',
    value: ({ value, withheld }) => value ?? withheld ?? undefined,
    order: ({ value }) => value ?? undefined,
    show: ({ value, withheld }) => {
      if (value !== null) return valueText(measure, value);
      return withheld ?? <span className={styles.small}>Not known</span>;
    },
  },
  {
    id: 'standing',
    title: 'Standing',
    value: ({ value, withheld, provisional }) =>
      value === null && withheld === null ? undefined : provisional ? 'Provisional' : 'Final',
  },
  {
    id: 'extracted',
    title: 'Extracted on',
    value: ({ extractedOn }) => extractedOn ?? undefined,
    show: ({ extractedOn }) => extractedOn && dayText(extractedOn, 'short'),
  },
];
