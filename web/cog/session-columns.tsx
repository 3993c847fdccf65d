import { MeetingState } from '../meeting/meeting-state.tsx';
import { dayText } from '../ui/day/day-text.ts';
import { AppLink } from '../ui/page/app-link.tsx';
import type { Column } from '../ui/table/data-table.tsx';
import type { CogMeetingRow } from './operations.ts';

/** The columns of a list of sessions. */
export const sessionColumns: readonly Column<CogMeetingRow>[] = [
  {
    id: 'day',
    title: 'Session',
    isHeading: true,
    value: ({ day }) => dayText(day, 'weekday'),
    order: ({ day }) => day,
    show: ({ id, day }) => <AppLink to={`/cog/${id}`}>{dayText(day, 'weekday')}</AppLink>,
  },
  { id: 'time', title: 'Starts', value: ({ startsAt }) => startsAt ?? undefined },
  { id: 'place', title: 'Place', value: ({ place }) => place ?? undefined },
  {
    id: 'state',
    title: 'State',
    value: ({ stateWords }) => stateWords,
    show: (meeting) => <MeetingState meeting={meeting} />,
  },
];
