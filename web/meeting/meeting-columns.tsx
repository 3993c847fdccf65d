import { dayText } from '../ui/day/day-text.ts';
import { AppLink } from '../ui/page/app-link.tsx';
import type { Column } from '../ui/table/data-table.tsx';
import styles from './board-section.module.css';
import { MeetingState } from './meeting-state.tsx';
import type { MeetingRow } from './operations.ts';

const when = ({ day, startsAt }: MeetingRow) => [dayText(day, 'short'), startsAt].filter(Boolean).join(', ');

/** The columns of a programme's meetings. */
export const meetingColumns: readonly Column<MeetingRow>[] = [
  {
    id: 'name',
    title: 'Meeting',
    isHeading: true,
    value: ({ name }) => name,
    show: ({ id, name }) => <AppLink to={`/meetings/${id}`}>{name}</AppLink>,
  },
  {
    id: 'day',
    title: 'Date',
    value: when,
    order: ({ day }) => day,
    show: (meeting) => (
      <time className={styles.whole} dateTime={meeting.day}>
        {when(meeting)}
      </time>
    ),
  },
  { id: 'place', title: 'Place', value: ({ place }) => place ?? undefined },
  {
    id: 'state',
    title: 'State',
    value: ({ stateWords }) => stateWords,
    show: (meeting) => (
      <span className={styles.whole}>
        <MeetingState meeting={meeting} />
      </span>
    ),
  },
  {
    id: 'cut-off',
    title: 'Papers due',
    value: ({ cutOff }) => dayText(cutOff, 'short'),
    order: ({ cutOff }) => cutOff,
    show: ({ cutOff }) => <time dateTime={cutOff}>{dayText(cutOff, 'short')}</time>,
  },
  { id: 'papers', title: 'Papers', value: ({ paperCount }) => paperCount, align: 'right' },
];
