import { dayText } from '../ui/day/day-text.ts';
import { AppLink } from '../ui/page/app-link.tsx';
import type { Column } from '../ui/table/data-table.tsx';
import { MeetingState } from './meeting-state.tsx';
import type { BoardRow, MeetingRow } from './operations.ts';

const when = ({ day, startsAt }: MeetingRow) => [dayText(day, 'short'), startsAt].filter(Boolean).join(', ');

/** The columns of a programme's meetings; a session of COG leads to what is due there. */
export function meetingColumns(kind: BoardRow['kind']): readonly Column<MeetingRow>[] {
  const address = (meeting: MeetingRow) =>
    kind === 'COG' ? `/cog/${meeting.id}` : `/meetings/${meeting.id}`;
  return [
    {
      id: 'name',
      title: kind === 'COG' ? 'Session' : 'Meeting',
      isHeading: true,
      value: ({ name }) => name,
      show: (meeting) => <AppLink to={address(meeting)}>{meeting.name}</AppLink>,
    },
    {
      id: 'day',
      title: 'Date',
      value: when,
      order: ({ day }) => day,
      show: (meeting) => <time dateTime={meeting.day}>{when(meeting)}</time>,
    },
    { id: 'place', title: 'Place', value: ({ place }) => place ?? undefined },
    {
      id: 'state',
      title: 'State',
      value: ({ stateWords }) => stateWords,
      show: (meeting) => <MeetingState meeting={meeting} />,
    },
    ...(kind === 'COG'
      ? []
      : [
          {
            id: 'cut-off',
            title: 'Papers due',
            value: ({ cutOff }: MeetingRow) => dayText(cutOff, 'short'),
            order: ({ cutOff }: MeetingRow) => cutOff,
            show: ({ cutOff }: MeetingRow) => <time dateTime={cutOff}>{dayText(cutOff, 'short')}</time>,
          },
        ]),
    { id: 'papers', title: 'Papers', value: ({ paperCount }) => paperCount, align: 'right' },
  ];
}
