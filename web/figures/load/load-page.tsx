import { useQuery } from '@apollo/client/react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useMay } from '../../account/use-me.ts';
import { counted } from '../../paper/words.ts';
import { Asked } from '../../shell/asked.tsx';
import { ActBar } from '../../ui/act/act-bar.tsx';
import { momentText } from '../../ui/day/day-text.ts';
import { AppLink } from '../../ui/page/app-link.tsx';
import { Callout } from '../../ui/page/callout.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { StatusTag } from '../../ui/status/status-tag.tsx';
import { type LoadAct, LoadActDialog } from './load-act-dialog.tsx';
import styles from './load-page.module.css';
import { type LoadRow, loadQuery } from './operations.ts';
import { Preview } from './preview.tsx';
import { LOAD_STATES } from './verdict-words.ts';

const POLL_MS = 700;

/** One file of figures: how far it is read, what loading it would do, and what became of it. */
export function LoadPage() {
  const { loadId } = useParams({ from: '/desk/figures/loads/$loadId' });
  const asked = useQuery(loadQuery, { variables: { id: loadId } });
  const { startPolling, stopPolling } = asked;
  const isReading = asked.data?.load?.state === 'READING';
  useEffect(() => {
    if (isReading) startPolling(POLL_MS);
    else stopPolling();
    return stopPolling;
  }, [isReading, startPolling, stopPolling]);
  return (
    <Asked result={asked} find={({ load }) => load} waiting="Loading the file">
      {(load) => <LoadDesk load={load} onDone={asked.refetch} />}
    </Asked>
  );
}

function LoadDesk({ load, onDone }: { load: LoadRow; onDone: () => Promise<unknown> }) {
  const [acting, setActing] = useState<LoadAct>();
  const mayLoad = useMay('loadFigures');
  const navigate = useNavigate();
  const figures = load.added + load.restated;
  const hasRows = load.state === 'DRAFT' || load.state === 'LOADED' || load.state === 'UNDONE';
  return (
    <>
      <PageHeading
        crumbs={[
          { title: 'Figures', to: '/figures' },
          { title: 'Loads', to: '/figures/loads' },
        ]}
        kind="Load of figures"
        title={load.fileName}
        lead={
          <span className="cs-row">
            <StatusTag {...LOAD_STATES[load.state]} />
            <span>
              Chosen by {load.chosenBy}, {momentText(load.chosenAt, 'short')}
            </span>
          </span>
        }
      />
      <div className="cs-stack">
        <Standing load={load} />
        <ActBar
          key={load.state}
          acts={load.acts}
          offers={[
            {
              name: 'confirmLoad',
              label: `Load ${counted(figures, 'figure')}`,
              refused: 'It cannot be loaded',
              onPress: () => setActing('confirmLoad'),
              main: true,
            },
            {
              name: 'discardLoad',
              label: 'Discard',
              refused: 'It cannot be discarded',
              onPress: () => setActing('discardLoad'),
            },
            {
              name: 'undoLoad',
              label: 'Undo this load',
              refused: 'It cannot be undone',
              onPress: () => setActing('undoLoad'),
            },
          ]}
        />
        {mayLoad && load.acts.length === 0 && load.state !== 'READING' && (
          <p className={styles.next}>
            <AppLink to="/figures/load">Load another file</AppLink>
          </p>
        )}
        {hasRows && <Preview key={`${load.state} ${load.added} ${load.restated}`} load={load} />}
      </div>
      {acting && (
        <LoadActDialog
          load={load}
          act={acting}
          onClose={() => setActing(undefined)}
          onReload={() => void onDone()}
          onDone={async () => {
            if (acting === 'discardLoad') await navigate({ to: '/figures/load' });
            else await onDone();
          }}
        />
      )}
    </>
  );
}

function Standing({ load }: { load: LoadRow }) {
  switch (load.state) {
    case 'READING':
      return <Reading load={load} />;
    case 'UNREADABLE':
      return (
        <Callout kind="warning" title="The file cannot be read">
          {load.problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </Callout>
      );
    case 'LOADED':
      return (
        <Callout kind="success" title={`Loaded by ${load.loadedBy}`}>
          <p>
            {load.loadedAt && momentText(load.loadedAt)}. What was restated is kept on the page of each
            measure.
          </p>
        </Callout>
      );
    case 'UNDONE':
      return (
        <Callout title={`Undone by ${load.undoneBy}`}>
          <p>
            {load.undoneAt && momentText(load.undoneAt)}: “{load.undoneReason}”. Its figures no longer count;
            what they restated counts again.
          </p>
        </Callout>
      );
    case 'DISCARDED':
      return <Callout title="Discarded">Nothing of it was loaded.</Callout>;
    case 'DRAFT':
      return <Left load={load} />;
  }
}

function Reading({ load: { rowsTotal, rowsDone } }: { load: LoadRow }) {
  return (
    <div role="status">
      <p>
        {rowsTotal === null
          ? 'Reading the file …'
          : `${rowsDone.toLocaleString('en-GB')} of ${rowsTotal.toLocaleString('en-GB')} figures compared with the store …`}
      </p>
      <progress
        className={styles.progress}
        aria-label="Reading"
        max={rowsTotal ?? 1}
        value={rowsTotal ? rowsDone : undefined}
      />
    </div>
  );
}

function Left({ load: { notes, blanks } }: { load: LoadRow }) {
  const said = [
    ...(blanks > 0
      ? [
          `${counted(blanks, 'cell')} without a figure ${blanks === 1 ? 'is' : 'are'} left as ${blanks === 1 ? 'it is' : 'they are'}: blank is not zero.`,
        ]
      : []),
    ...notes,
  ];
  if (said.length === 0) return null;
  return (
    <Callout title="What is left out">
      {said.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </Callout>
  );
}
