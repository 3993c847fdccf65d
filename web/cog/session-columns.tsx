import { MeetingState } from '../meeting/meeting-state.tsx';
import { dayText } from '../ui/day/day-text.ts';
import { AppLink } from '../ui/page/app-link.tsx';
import type { Column } from '../ui/table/data-table.tsx';
import type { CogMeetingRow } from './operations.ts';

/** The columns of a list of sessions; they are links for those who may see what is due there. */
export function sessionColumns(mayRead: boolean): readonly Column<CogMeetingRow>[] {
  return [
    {
      id: 'day',
      title: 'Session',
      isHeading: true,
      value: ({ day, state, stateWords }) =>
        [dayText(day, 'weekday'), state === 'CANCELLED' ? stateWords : ''].join(' ').trim(),
      order: ({ day }) => day,
      show: (session) => (
        <span className="cs-row">
          {mayRead ? (
            <AppLink to={`/cog/${session.id}`}>{dayText(session.day, 'weekday')}</AppLink>
          ) : (
            dayText(session.day, 'weekday')
          )}
          {session.state === 'CANCELLED' && <MeetingState meeting={session} />}
        </span>
      ),
    },
    { id: 'time', title: 'Starts', value: ({ startsAt }) => startsAt ?? undefined },
    { id: 'place', title: 'Place', value: ({ place }) => place ?? undefined },
  ];
}
