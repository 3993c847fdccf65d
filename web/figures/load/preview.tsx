import { useQuery } from '@apollo/client/react';
import { printNumber } from '@countersign/domain';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Asked } from '../../shell/asked.tsx';
import { dayText } from '../../ui/day/day-text.ts';
import { AppLink } from '../../ui/page/app-link.tsx';
import { StatusTag } from '../../ui/status/status-tag.tsx';
import { type Column, DataTable } from '../../ui/table/data-table.tsx';
import { areaText, monthsText } from '../words.ts';
import styles from './load-page.module.css';
import { type LoadRow, loadRowsQuery, type PreviewRow, type VerdictName } from './operations.ts';
import { VERDICTS } from './verdict-words.ts';

const PAGE = 100;

const COLUMNS: readonly Column<PreviewRow>[] = [
  { id: 'line', title: 'Line', isHeading: true, value: ({ line }) => line },
  {
    id: 'verdict',
    title: 'What it does',
    value: ({ verdict }) => VERDICTS.find((each) => each.verdict === verdict)?.word,
    show: ({ verdict }) => {
      const found = VERDICTS.find((each) => each.verdict === verdict);
      return found && <StatusTag status={found.status} word={found.word} />;
    },
  },
  {
    id: 'measure',
    title: 'Measure',
    value: ({ measure }) => measure,
    show: ({ measureId, measure }) =>
      measureId === null ? measure : <AppLink to={`/figures/${measureId}`}>{measure}</AppLink>,
  },
  {
    id: 'where',
    title: 'Area and category',
    value: ({ area, category }) => [areaText(area), category].filter(Boolean).join(', '),
  },
  {
    id: 'period',
    title: 'Period',
    value: ({ start, months, period }) =>
      start === null || months === null ? period : monthsText(start, months),
    order: ({ start, period }) => start ?? period,
  },
  {
    id: 'value',
    title: 'Value',
    align: 'right',
    value: ({ value, valueGiven }) => value ?? valueGiven,
    show: (row) => <Value row={row} />,
  },
  {
    id: 'extract',
    title: 'Extracted on',
    value: ({ extractedOn, extractGiven }) => extractedOn ?? extractGiven,
    show: ({ extractedOn, extractGiven }) =>
      extractedOn === null ? extractGiven : dayText(extractedOn, 'short'),
  },
  {
    id: 'why',
    title: 'Why',
    value: ({ reasons }) => reasons.join(' ') || undefined,
    show: ({ reasons }) =>
      reasons.length > 0 && (
        <ul className={styles.reasons}>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ),
  },
];

function Value({
  row: { value, valueGiven, provisional, before, beforeProvisional, verdict },
}: {
  row: PreviewRow;
}) {
  if (value === null) return valueGiven;
  const standing = (isProvisional: boolean) => (isProvisional ? ' (provisional)' : '');
  return (
    <>
      {printNumber(value)}
      {standing(provisional)}
      {verdict === 'RESTATED' && before !== null && (
        <span className={styles.was}>
          was {printNumber(before)}
          {standing(beforeProvisional)}
        </span>
      )}
    </>
  );
}

/** The rows of a load: all of them or those of one verdict, a page at a time. What needs a look comes first. */
export function Preview({ load }: { load: LoadRow }) {
  const [verdict, setVerdict] = useState<VerdictName | null>(() => (load.refused > 0 ? 'REFUSED' : null));
  const [page, setPage] = useState(0);
  const all = load.added + load.restated + load.unchanged + load.refused;
  const total = VERDICTS.find((each) => each.verdict === verdict)?.count(load) ?? all;
  const asked = useQuery(loadRowsQuery, {
    variables: { loadId: load.id, verdict, take: PAGE, skip: page * PAGE },
    fetchPolicy: 'network-only',
  });
  const choose = (chosen: VerdictName | null) => {
    setVerdict(chosen);
    setPage(0);
  };
  return (
    <section aria-labelledby="load-rows">
      <h2 id="load-rows">Row by row</h2>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent; these only filter */}
      <div role="group" aria-label="Show rows" className={styles.verdicts}>
        <Choice word="All" count={all} chosen={verdict === null} onChoose={() => choose(null)} />
        {VERDICTS.map((each) => (
          <Choice
            key={each.verdict}
            word={each.word}
            count={each.count(load)}
            chosen={verdict === each.verdict}
            onChoose={() => choose(each.verdict)}
          />
        ))}
      </div>
      <Asked result={asked} find={({ loadRows }) => loadRows} waiting="Loading the rows" part>
        {(rows) => (
          <DataTable
            caption="Rows of the file"
            hideCaption
            isShort
            columns={COLUMNS}
            rows={rows}
            rowKey={({ nth }) => String(nth)}
            exportName={`${load.fileName} preview`}
            empty={<p>No row of the file is so.</p>}
          />
        )}
      </Asked>
      {total > PAGE && (
        <div className={styles.pages}>
          <Button variant="default" disabled={page === 0} onClick={() => setPage(page - 1)}>
            Earlier rows
          </Button>
          <p role="status">
            {`${(page * PAGE + 1).toLocaleString('en-GB')} to ${Math.min((page + 1) * PAGE, total).toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}`}
          </p>
          <Button variant="default" disabled={(page + 1) * PAGE >= total} onClick={() => setPage(page + 1)}>
            Later rows
          </Button>
        </div>
      )}
    </section>
  );
}

type ChoiceProps = { word: string; count: number; chosen: boolean; onChoose: () => void };

function Choice({ word, count, chosen, onChoose }: ChoiceProps) {
  return (
    <button type="button" className={styles.verdict} aria-pressed={chosen} onClick={onChoose}>
      {word} <span>{count.toLocaleString('en-GB')}</span>
    </button>
  );
}
