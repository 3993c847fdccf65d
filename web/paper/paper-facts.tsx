import { Button } from '@mantine/core';
import { Day } from '../ui/day/day.tsx';
import { AppLink } from '../ui/page/app-link.tsx';
import { buttonWords } from './acts/act-words.ts';
import type { PaperShown } from './operations.ts';
import styles from './paper-page.module.css';
import { paperPlaces } from './places.ts';

const NOT_YET = 'Not yet';

type PaperFactsProps = {
  paper: PaperShown;
  /** Fills in what no event can; absent for whoever may not, and when there is nothing to fill in. */
  onFill: (() => void) | undefined;
};

/** The front sheet as the record fills it, and the deadlines the paper works towards. */
export function PaperFacts({ paper, onFill }: PaperFactsProps) {
  return (
    <>
      <section aria-labelledby="front-sheet-title">
        <h2 id="front-sheet-title" className={styles.asideTitle}>
          Front sheet
        </h2>
        <dl className={styles.facts}>
          {paper.frontSheet.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd data-quiet={value === NOT_YET}>{value}</dd>
            </div>
          ))}
        </dl>
        {onFill && (
          <Button variant="default" className={styles.fill} onClick={onFill} data-screen-only>
            {buttonWords('fillFrontSheet')}
          </Button>
        )}
      </section>
      <section aria-labelledby="deadlines-title">
        <h2 id="deadlines-title" className={styles.asideTitle}>
          Deadlines
        </h2>
        <dl className={styles.dates}>
          {paper.deadlines.map(({ key, label, due }) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd>
                <Day value={due} style="short" />
              </dd>
            </div>
          ))}
          <div>
            <dt>Meeting</dt>
            <dd>
              <Day value={paper.meeting.day} style="short" />
            </dd>
          </div>
        </dl>
      </section>
      {paper.follows !== null && (
        <p className={styles.follows}>
          Follows <AppLink to={paperPlaces.paper(paper.follows.id)}>{paper.follows.title}</AppLink> (
          {paper.follows.reference})
        </p>
      )}
    </>
  );
}
