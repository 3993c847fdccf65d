import { londonDay } from '@countersign/domain';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../account/use-me.ts';
import { useAct } from '../api/act.ts';
import { newActKey } from '../api/act-key.ts';
import { paperPlaces } from '../paper/places.ts';
import { PAPER_STATUS } from '../paper/words.ts';
import { usePress } from '../ui/act/use-press.tsx';
import { Day } from '../ui/day/day.tsx';
import { AppLink } from '../ui/page/app-link.tsx';
import { Callout } from '../ui/page/callout.tsx';
import { announce } from '../ui/state/announcer.tsx';
import { StatusTag } from '../ui/status/status-tag.tsx';
import { LatePaper } from './late-paper.tsx';
import { type AgendaMeeting, placeOnAgendaMutation } from './operations.ts';
import styles from './placeable-papers.module.css';
import { ToFollowItem } from './to-follow-item.tsx';

type PlaceablePapersProps = { meeting: AgendaMeeting; onDone: () => Promise<unknown> };
type Placeable = AgendaMeeting['placeable'][number];

/** Papers of the meeting that are not on its agenda: place what is approved, keep a place for what is not. */
export function PlaceablePapers({ meeting, onDone }: PlaceablePapersProps) {
  const place = useAct(placeOnAgendaMutation, 'The paper cannot be placed yet');
  const { press, panel } = usePress(() => void onDone());
  const [late, setLate] = useState<Placeable>();
  const [following, setFollowing] = useState<Placeable>();
  const mayPlace = useMay('placeOnAgenda') || meeting.acts.some(({ name }) => name === 'issueAgenda');
  const mayKeepPlace = meeting.acts.some(({ name, allowed }) => name === 'addToFollowItem' && allowed);
  const isLate = meeting.state === 'ISSUED' || meeting.cutOff < londonDay(new Date().toISOString());

  if (!mayPlace || meeting.placeable.length === 0) return null;

  const placePaper = async (paper: Placeable) => {
    const done = await press(() =>
      place({ paperId: paper.id, on: { key: newActKey(), version: paper.version } }),
    );
    if (!done) return;
    announce(`${paper.title} is on the agenda`);
    await onDone();
  };

  return (
    <section aria-labelledby="placeable">
      <h2 id="placeable">Papers not on the agenda</h2>
      {isLate && (
        <Callout kind="warning">
          <p>
            Papers were due by <Day value={meeting.cutOff} />. A late paper needs the chair’s acceptance
            before it can be placed.
          </p>
        </Callout>
      )}
      {panel}
      <ul className={styles.papers}>
        {meeting.placeable.map((paper) => (
          <li key={paper.id} className={styles.paper}>
            <div className={styles.what}>
              <AppLink to={paperPlaces.paper(paper.id)}>{paper.title}</AppLink>
              <span className={styles.reference}>{paper.reference}</span>
            </div>
            <StatusTag status={PAPER_STATUS[paper.state]} word={paper.stateWords} />
            <div className="cs-row">
              {isLate && (
                <Button
                  variant="default"
                  aria-label={`Record the chair’s acceptance: ${paper.title}`}
                  onClick={() => setLate(paper)}
                >
                  Record the chair’s acceptance
                </Button>
              )}
              {paper.state === 'APPROVED' ? (
                <Button
                  aria-label={`Place on the agenda: ${paper.title}`}
                  onClick={() => void placePaper(paper)}
                >
                  Place on the agenda
                </Button>
              ) : (
                mayKeepPlace && (
                  <Button
                    variant="default"
                    aria-label={`Keep a place, to follow: ${paper.title}`}
                    onClick={() => setFollowing(paper)}
                  >
                    Keep a place, to follow
                  </Button>
                )
              )}
            </div>
          </li>
        ))}
      </ul>
      {late && <LatePaper paper={late} onClose={() => setLate(undefined)} onDone={onDone} />}
      {following && (
        <ToFollowItem
          meeting={meeting}
          paper={following}
          onClose={() => setFollowing(undefined)}
          onDone={onDone}
        />
      )}
    </section>
  );
}
