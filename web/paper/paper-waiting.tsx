import { Button } from '@mantine/core';
import { dayText, momentText } from '../ui/day/day-text.ts';
import { AppLink } from '../ui/page/app-link.tsx';
import { buttonWords, type OfferedAct } from './acts/act-words.ts';
import type { PaperShown } from './operations.ts';
import styles from './paper-page.module.css';
import { paperPlaces } from './places.ts';
import type { Blocked, Waiting } from './waiting.ts';
import { counted } from './words.ts';

const NAMED = 3;

/** Words of a button inside a sentence. */
const within = (words: string) => `${words.charAt(0).toLowerCase()}${words.slice(1)}`;

type PaperWaitingProps = {
  paper: PaperShown;
  waiting: Waiting;
  onBegin: (act: OfferedAct) => void;
};

function Asks({ paper, waiting: { sections } }: Pick<PaperWaitingProps, 'paper' | 'waiting'>) {
  const more = sections.length - NAMED;
  if (sections.length === 0) return null;
  return (
    <ul className={styles.asks}>
      {sections.slice(0, NAMED).map(({ section, ask, due }) => (
        <li key={section.id}>
          <AppLink to={paperPlaces.section(paper.id, section.id)}>{ask}</AppLink>
          {due !== null && <span className={styles.due}>, due {dayText(due)}</span>}
        </li>
      ))}
      {more > 0 && <li className={styles.due}>and {counted(more, 'more section')} below</li>}
    </ul>
  );
}

function InTheWay({ blocked: { act, reasons } }: { blocked: Blocked }) {
  const more = reasons.length - NAMED;
  return (
    <div className={styles.waiting}>
      <h2 className={styles.waitingTitle}>Before you can {within(buttonWords(act))}</h2>
      <ul className={styles.reasons}>
        {reasons.slice(0, NAMED).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
        {more > 0 && <li>and {counted(more, 'more reason')}, listed under what you may do</li>}
      </ul>
    </div>
  );
}

/** What the reader should do next; else what stands in the way of it; else whom the paper waits for. */
export function PaperWaiting({ paper, waiting, onBegin }: PaperWaitingProps) {
  const { act, blocked, sections } = waiting;
  if (act || sections.length > 0)
    return (
      <div className={styles.waiting} data-screen-only>
        <h2 className={styles.waitingTitle}>Waiting for you</h2>
        <Asks paper={paper} waiting={waiting} />
        {act && <Button onClick={() => onBegin(act)}>{buttonWords(act)}</Button>}
      </div>
    );
  if (blocked) return <InTheWay blocked={blocked} />;
  return (
    <p className={styles.nothing}>
      Nothing on this paper waits for you.{' '}
      {paper.standing !== 'DONE' &&
        paper.holder !== null &&
        `It waits for ${paper.holder}, since ${momentText(paper.since)}.`}
    </p>
  );
}
