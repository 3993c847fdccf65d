import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../account/use-me.ts';
import { useAct } from '../api/act.ts';
import { paperPlaces } from '../paper/places.ts';
import { ConfirmAct } from '../ui/act/confirm-act.tsx';
import { DateTime } from '../ui/day/day.tsx';
import { AppLink } from '../ui/page/app-link.tsx';
import { announce } from '../ui/state/announcer.tsx';
import { StatusTag } from '../ui/status/status-tag.tsx';
import { type Decided, noteNotPresentedMutation } from './operations.ts';
import styles from './session-page.module.css';

type DecidedListProps = {
  title: string;
  lead?: string;
  decided: readonly Decided[];
  /** Offers the note that COG was told afterwards. */
  mayNote?: boolean;
  onDone: () => Promise<unknown>;
};

/** What was decided, as sentences with who recorded it. Shows nothing when nothing was. */
export function DecidedList({ title, lead, decided, mayNote = false, onDone }: DecidedListProps) {
  const [noting, setNoting] = useState<Decided>();
  const hasRight = useMay('noteNotPresented');
  const note = useAct(noteNotPresentedMutation, 'The note cannot be recorded');
  const id = title.toLowerCase().replaceAll(' ', '-');
  if (decided.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead !== undefined && <p className={styles.by}>{lead}</p>}
      <ul className={styles.decided}>
        {decided.map((decision) => (
          <li key={`${decision.paper.id}${decision.at}`} className={styles.decision}>
            <div>
              <p>
                <AppLink to={paperPlaces.paper(decision.paper.id)}>{decision.paper.title}</AppLink>
              </p>
              <p>
                {decision.by} {decision.phrase}
              </p>
              <p className={styles.by}>
                <DateTime value={decision.at} />
              </p>
            </div>
            {mayNote && decision.noted && <StatusTag status="done" word="COG was told" />}
            {mayNote && !decision.noted && hasRight && (
              <Button variant="default" onClick={() => setNoting(decision)}>
                Record that COG was told<span className="cs-hidden"> of {decision.paper.title}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {noting && (
        <ConfirmAct
          opened
          onClose={() => setNoting(undefined)}
          title={`Was COG told of ${noting.paper.reference} afterwards?`}
          act="Record that COG was told"
          reason={{ label: 'Note', hint: 'When and how it was told, and what it said.' }}
          onConfirm={(reason, key) =>
            note({ paperId: noting.paper.id, on: { key, version: noting.paper.version }, reason })
          }
          onReload={() => void onDone()}
          onDone={() => {
            announce('The note is recorded');
            void onDone();
          }}
        >
          <p>{noting.paper.title}</p>
        </ConfirmAct>
      )}
    </section>
  );
}
