import { paperPlaces } from '../paper/places.ts';
import { counted } from '../paper/words.ts';
import { StandingTag } from '../readiness/standing-tag.tsx';
import { ActBar } from '../ui/act/act-bar.tsx';
import { dayText } from '../ui/day/day-text.ts';
import { AppLink } from '../ui/page/app-link.tsx';
import type { DuePaper } from './operations.ts';
import styles from './session-page.module.css';

/** A paper that waits for COG: what it is, who has approved it, and the way to read it and to decide. */
export function DueCard({ due, onDecide }: { due: DuePaper; onDecide: () => void }) {
  const { paper, author, approvedBy, edition, editionId, openComments, standing } = due;
  return (
    <li className={styles.card}>
      <div className={styles.what}>
        <p className={styles.title}>
          <AppLink to={paperPlaces.paper(paper.id)}>{paper.title}</AppLink>
        </p>
        <p className={styles.facts}>
          {[
            paper.reference,
            `edition ${edition}`,
            `by ${author.line}`,
            approvedBy === null ? undefined : `approved by ${approvedBy}`,
            openComments > 0 ? counted(openComments, 'open comment') : undefined,
            due.due === null ? undefined : `due ${dayText(due.due)}`,
          ]
            .filter(Boolean)
            .join(', ')}
        </p>
        <StandingTag standing={standing} />
      </div>
      <div className={styles.acts}>
        <ActBar
          acts={due.acts}
          offers={[
            {
              name: 'recordCogOutcome',
              label: 'Record the outcome',
              refused: 'The outcome cannot be recorded yet',
              main: true,
              onPress: onDecide,
            },
          ]}
        />
        <AppLink to={paperPlaces.read(paper.id, editionId)}>{`Read edition ${edition}`}</AppLink>
      </div>
    </li>
  );
}
