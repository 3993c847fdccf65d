import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMay } from '../account/use-me.ts';
import { dayText } from '../ui/day/day-text.ts';
import { AppLink } from '../ui/page/app-link.tsx';
import { PageHeading } from '../ui/page/page-heading.tsx';
import styles from './meeting-heading.module.css';
import { MeetingState } from './meeting-state.tsx';
import type { MeetingRow } from './operations.ts';

const EXACT = { exact: true };

type MeetingHeadingProps = {
  meeting: Pick<MeetingRow, 'id' | 'name' | 'day' | 'startsAt' | 'place' | 'state' | 'stateWords' | 'board'>;
  /** The page within the meeting; the readiness page has no title of its own. */
  page?: string;
  actions?: ReactNode;
};

/** What every page of a meeting begins with: which meeting, when and where, and its other pages. */
export function MeetingHeading({ meeting, page, actions }: MeetingHeadingProps) {
  const { id, name, day, startsAt, place, board } = meeting;
  const maySeeReadiness = useMay('readReadiness');
  return (
    <>
      <PageHeading
        crumbs={[
          { title: 'Meetings', to: '/meetings' },
          ...(page === undefined ? [] : [{ title: name, to: `/meetings/${id}` }]),
        ]}
        {...(page === undefined && { kind: board.name })}
        title={page ?? name}
        lead={
          <span className={styles.when}>
            <span>{[dayText(day, 'weekday'), startsAt, place].filter(Boolean).join(', ')}</span>
            <MeetingState meeting={meeting} />
          </span>
        }
        actions={actions}
      />
      <nav aria-label="Meeting" className={styles.pages}>
        <Link
          to="/meetings/$meetingId"
          params={{ meetingId: id }}
          activeOptions={EXACT}
          className={styles.page}
        >
          {maySeeReadiness ? 'Readiness' : 'Meeting'}
        </Link>
        <Link to="/meetings/$meetingId/agenda" params={{ meetingId: id }} className={styles.page}>
          Agenda
        </Link>
        <AppLink to={`/meetings/${id}/pack`} className={styles.page}>
          Pack
        </AppLink>
      </nav>
    </>
  );
}
