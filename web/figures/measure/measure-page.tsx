import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../../account/use-me.ts';
import { Asked } from '../../shell/asked.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { SummaryList } from '../../ui/page/summary-list.tsx';
import styles from '../figures.module.css';
import { type MeasureRow, measureQuery } from '../operations.ts';
import { POLARITIES, UNITS } from '../words.ts';
import { Extracts } from './extracts.tsx';
import { MeasureForm } from './measure-form.tsx';
import { PrintedIn } from './printed-in.tsx';
import { Restatements } from './restatements.tsx';
import { Series } from './series.tsx';

/** One measure: its figures month by month, what was restated, and who loaded which extract. */
export function MeasurePage() {
  const { measureId } = useParams({ from: '/desk/figures/$measureId' });
  const asked = useQuery(measureQuery, { variables: { id: measureId } });
  const mayChange = useMay('changeMeasure');
  const [changing, setChanging] = useState(false);
  return (
    <Asked
      result={asked}
      find={({ measure, measureFigures, printedIn }) =>
        measure && { measure, figures: measureFigures, printedIn }
      }
      waiting="Loading the measure"
    >
      {({ measure, figures, printedIn }) => (
        <>
          <PageHeading
            crumbs={[{ title: 'Figures', to: '/figures' }]}
            kind="Measure"
            title={measure.name}
            lead={measure.aliases.length > 0 ? `Also ${measure.aliases.join(', ')}` : undefined}
            actions={
              mayChange && (
                <Button variant="default" onClick={() => setChanging(true)}>
                  Change the measure
                </Button>
              )
            }
          />
          <div className={styles.page}>
            <Series measure={measure} figures={figures} />
            <Restatements measure={measure} rows={figures.restatements} />
            <PrintedIn rows={printedIn} name={measure.name} />
            <Extracts rows={figures.extracts} name={measure.name} />
            <section className={styles.facts} aria-labelledby="measure-facts">
              <h2 id="measure-facts">How it is counted</h2>
              <SummaryList rows={factsOf(measure)} />
            </section>
          </div>
          {changing && (
            <MeasureForm
              measure={measure}
              onClose={() => setChanging(false)}
              onDone={() => asked.refetch()}
              onReload={() => void asked.refetch()}
            />
          )}
        </>
      )}
    </Asked>
  );
}

function factsOf(measure: MeasureRow) {
  const isRank = measure.unit === 'RANK';
  return [
    { id: 'unit', name: 'Unit', value: UNITS[measure.unit].words },
    { id: 'polarity', name: 'Good news', value: POLARITIES[measure.polarity].words },
    ...(isRank
      ? [{ id: 'best', name: 'Best rank', value: measure.bestRank === 'FIRST' ? 'The first' : 'The last' }]
      : []),
    { id: 'source', name: 'Source', value: measure.source },
    { id: 'decimals', name: 'Decimals in print', value: measure.decimals },
    {
      id: 'small',
      name: 'Small numbers in print',
      value: measure.smallNumbers === null ? 'Printed as they are' : `Withheld below ${measure.smallNumbers}`,
    },
    { id: 'owner', name: 'Owner', value: measure.ownerLine ?? 'Nobody' },
  ];
}
