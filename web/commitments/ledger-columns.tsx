import { paperPlaces } from '../paper/places.ts';
import { AppLink } from '../ui/page/app-link.tsx';
import { type Status, StatusTag } from '../ui/status/status-tag.tsx';
import type { Column } from '../ui/table/data-table.tsx';
import styles from './commitments.module.css';
import type { Promised } from './operations.ts';

const STATUS: Readonly<Record<Promised['standing'], Status>> = {
  OPEN: 'waiting',
  DELIVERED: 'done',
  PARTLY: 'in-progress',
  SLIPPED: 'needs-attention',
  DROPPED: 'not-started',
};

/** What was said of it last, in a line. */
function said({ answers }: Promised): string {
  const last = answers.at(-1);
  if (!last) return '';
  const agreed = last.agreed === '' ? '' : ` Agreed by ${last.agreed}.`;
  return `${last.account}${agreed}`.trim();
}

/** The columns of the ledger of promises. */
export const LEDGER_COLUMNS: readonly Column<Promised>[] = [
  {
    id: 'promise',
    title: 'Promised',
    isHeading: true,
    value: ({ text }) => text,
    show: ({ text, paper, strand, period }) => (
      <div className={styles.promise}>
        <AppLink to={paperPlaces.section(paper.id, strand.sectionId)}>{text}</AppLink>
        <span className={styles.small}>
          {period.label}, <AppLink to={paperPlaces.paper(paper.id)}>{paper.reference}</AppLink>
        </span>
      </div>
    ),
  },
  { id: 'strand', title: 'Strand', value: ({ strand }) => `${strand.number} ${strand.heading}`.trim() },
  { id: 'owner', title: 'Owner', value: ({ owner }) => owner.line },
  { id: 'period', title: 'Period', value: ({ period }) => period.label, order: ({ period }) => period.start },
  { id: 'expected', title: 'Expected', value: ({ expected }) => expected },
  {
    id: 'standing',
    title: 'Outcome',
    value: ({ standingWords }) => standingWords,
    show: ({ standing, standingWords }) => <StatusTag status={STATUS[standing]} word={standingWords} />,
  },
  {
    id: 'said',
    title: 'What was said',
    value: said,
    show: (promise) => {
      const last = promise.answers.at(-1);
      if (!last) return <span className={styles.small}>The next paper answers for it.</span>;
      return (
        <div className={styles.promise}>
          {said(promise) !== '' && <span>{said(promise)}</span>}
          <span className={styles.small}>
            {last.by} in{' '}
            <AppLink to={paperPlaces.section(last.paper.id, last.sectionId)}>{last.paper.reference}</AppLink>
            {promise.answers.length > 1 && `, answered ${promise.answers.length} times`}
          </span>
        </div>
      );
    },
  },
];
