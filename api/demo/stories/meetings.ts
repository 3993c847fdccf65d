import { addDays, formatDay, monthName } from '@countersign/domain';
import { addToFollowItem, addVerbalItem } from '../../meeting/agenda.ts';
import { closeMeeting, holdMeeting, issueAgenda } from '../../meeting/meeting-steps.ts';
import type { Play } from '../play.ts';

const HALL = 'Council Chamber, County Hall, Marlbridge';

/** The meetings of the year are planned, and the two whose agendas are out are built, issued and held. */
export function tellMeetings(play: Play): void {
  const { desk, diary, days } = play;
  const founding = days.before(days.lastBoard, 50);
  diary.on(founding, '08:10', async () => {
    for (const day of days.cog)
      await desk.plan('priya', `cog ${day}`, play.cog, {
        name: `Chief Officer Group, ${formatDay(day)}`,
        day,
        startsAt: '10:00',
        place: 'Headquarters',
      });
    for (const [name, day] of [
      ['last', days.lastBoard],
      ['this', days.thisBoard],
      ['next', days.nextBoard],
    ] as const)
      await desk.plan('priya', name, play.board, {
        name: `Scrutiny Board, ${monthName(day)} ${day.slice(0, 4)}`,
        day,
        startsAt: '14:00',
        place: HALL,
      });
  });
  diary.on(days.back(40), '08:40', () =>
    desk.plan('priya', 'extra', play.board, {
      name: `Extraordinary Scrutiny Board, ${monthName(days.extraBoard)} ${days.extraBoard.slice(0, 4)}`,
      day: days.extraBoard,
      startsAt: '10:00',
      place: HALL,
    }),
  );
  tellLastBoard(play);
  tellExtraBoard(play);
}

function tellLastBoard({ desk, diary, days }: Play): void {
  diary.on(days.before(days.lastBoard, 6), '12:00', () =>
    desk.onMeeting('daniel', 'last', 'issueAgenda', issueAgenda(desk.papers)),
  );
  diary.on(days.lastBoard, '15:30', () => desk.onMeeting('daniel', 'last', 'holdMeeting', holdMeeting));
  diary.on(days.after(days.lastBoard, 1), '12:00', () =>
    desk.onMeeting('daniel', 'last', 'closeMeeting', closeMeeting),
  );
}

function tellExtraBoard({ desk, diary, days }: Play): void {
  diary.on(days.back(5), '11:30', async () =>
    desk.onMeeting(
      'daniel',
      'extra',
      'addVerbalItem',
      addVerbalItem({
        title: 'First findings of the inspection of the control room',
        ownerId: await desk.personId('saira'),
        reason: 'The inspectors speak to the force on the day before; there is no time for a paper.',
      }),
    ),
  );
  diary.on(days.back(4), '11:30', () =>
    desk.onMeeting(
      'daniel',
      'extra',
      'addToFollowItem',
      addToFollowItem({ paperId: desk.paper('custody'), due: addDays(days.extraBoard, -1) }),
    ),
  );
  diary.on(days.back(2), '12:00', () =>
    desk.onMeeting('daniel', 'extra', 'issueAgenda', issueAgenda(desk.papers)),
  );
}
