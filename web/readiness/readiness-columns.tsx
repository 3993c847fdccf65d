import { daysBetween, londonDay } from '@countersign/domain';
import { paperPlaces } from '../paper/places.ts';
import { counted, STANDING } from '../paper/words.ts';
import { dayText } from '../ui/day/day-text.ts';
import { AppLink } from '../ui/page/app-link.tsx';
import type { Column } from '../ui/table/data-table.tsx';
import type { ReadinessRow } from './operations.ts';
import styles from './readiness-board.module.css';
import { SignedBar } from './signed-bar.tsx';
import { STANDINGS, StandingTag } from './standing-tag.tsx';

/** For how long something has been where it is: `since today`, `for 1 day`, `for 12 days`. */
function forHowLong(since: string): string {
  const days = daysBetween(londonDay(since), londonDay(new Date().toISOString()));
  if (days <= 0) return 'since today';
  return days === 1 ? 'for 1 day' : `for ${days} days`;
}

/** Sorts by risk: the worst standing first, then what is due soonest. */
const risk = ({ standing, deadline }: ReadinessRow) =>
  `${STANDINGS.indexOf(standing)} ${deadline?.due ?? '9999-12-31'}`;

/** The columns of the readiness board. */
export const readinessColumns: readonly Column<ReadinessRow>[] = [
  {
    id: 'number',
    title: 'No.',
    value: ({ agendaNumber }) => agendaNumber ?? undefined,
    show: ({ agendaNumber }) => <span className={styles.number}>{agendaNumber ?? '–'}</span>,
  },
  {
    id: 'paper',
    title: 'Paper',
    isHeading: true,
    value: ({ paper }) => `${paper.reference} ${paper.title}`,
    order: ({ paper }) => paper.title,
    show: ({ paper, author, late, notPresented }) => (
      <div className={styles.paper}>
        <AppLink to={paperPlaces.paper(paper.id)}>{paper.title}</AppLink>
        <span className={styles.small}>
          {paper.reference}, {author.line}
        </span>
        {late && <span className={styles.flag}>Late</span>}
        {notPresented && <span className={styles.flag}>Not presented to COG</span>}
      </div>
    ),
  },
  { id: 'stage', title: 'Stage', value: ({ paper }) => paper.stateWords },
  {
    id: 'signed',
    title: 'Signed',
    value: ({ sectionsSigned, sectionsTotal }) => `${sectionsSigned} of ${sectionsTotal}`,
    order: ({ sectionsSigned, sectionsTotal }) => (sectionsTotal === 0 ? 1 : sectionsSigned / sectionsTotal),
    show: ({ sectionsSigned, sectionsTotal, openComments }) => (
      <div>
        <SignedBar signed={sectionsSigned} total={sectionsTotal} />
        {openComments > 0 && <span className={styles.small}>{counted(openComments, 'open comment')}</span>}
      </div>
    ),
  },
  {
    id: 'holder',
    title: 'Held by',
    value: ({ holder, since }) => `${holder ?? 'Nobody'} ${forHowLong(since)}`,
    show: ({ holder, since }) => (
      <div className={styles.holder}>
        {holder ?? 'Nobody'}
        <span className={styles.small}>{forHowLong(since)}</span>
      </div>
    ),
  },
  {
    id: 'deadline',
    title: 'Next deadline',
    value: ({ deadline }) => (deadline ? `${dayText(deadline.due, 'short')} ${deadline.label}` : undefined),
    order: ({ deadline }) => deadline?.due,
    show: ({ deadline }) =>
      deadline ? (
        <div>
          <time dateTime={deadline.due} className={styles.day}>
            {dayText(deadline.due, 'short')}
          </time>
          <span className={styles.small}>{deadline.label}</span>
        </div>
      ) : (
        'None'
      ),
  },
  {
    id: 'standing',
    title: 'Standing',
    value: ({ standing, reason }) => `${STANDING[standing].word}: ${reason}`,
    order: risk,
    show: ({ standing, reason }) => (
      <div>
        <StandingTag standing={standing} />
        <span className={styles.reason}>{reason}</span>
      </div>
    ),
  },
];
