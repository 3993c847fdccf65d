import { type Period, previousPeriod, suggestedPeriod } from '@countersign/domain';
import type { QuestionAsked } from '../../commission/opening.ts';
import { PaperStory } from '../paper-story.ts';
import type { Play } from '../play.ts';
import { HALF_YEAR_AUTHOR } from '../texts/half-year-author.ts';
import { HALF_YEAR_BEFORE, HALF_YEAR_BEFORE_AUTHOR } from '../texts/half-year-before.ts';
import { HALF_YEAR_FIGURES } from '../texts/half-year-figures.ts';
import { HALF_YEAR_STRANDS } from '../texts/half-year-strands.ts';

/** Fourteen strands, thirteen leads: one leads two. */
export const HALF_YEAR_LEADS = {
  'knife-crime': 'karen',
  rape: 'imran',
  'night-time-economy': 'lucy',
  'county-lines': 'karen',
  'serious-organised-crime': 'rhys',
  'cyber-fraud': 'anjali',
  'child-abuse': 'megan',
  'domestic-abuse': 'paul',
  'drugs-alcohol': 'folake',
  'mental-health': 'nina',
  places: 'gareth',
  'burglary-robbery': 'samuel',
  prevent: 'claire',
  'hate-crime': 'yusuf',
} as const;

const ACCEPTED = ['knife-crime', 'night-time-economy', 'cyber-fraud', 'burglary-robbery'] as const;
const SIGNED = ['county-lines', 'domestic-abuse', 'hate-crime'] as const;
const BEGUN = ['rape', 'child-abuse', 'mental-health', 'places'] as const;

/** Who writes the report, and how long it covers. */
const REPORT = {
  template: 'strategy-half-yearly',
  author: 'joanna',
  chief: 'marcus',
  leads: HALF_YEAR_LEADS,
} as const;

/** What the board asks of the report. */
const QUESTIONS: readonly QuestionAsked[] = [
  {
    text: 'How long does it take from the report of a rape to a decision?',
    hint: 'In weeks, and whether it is less than last time.',
    askedBy: 'Helen Marsh, chair of the board',
    sectionKey: 'rape',
  },
  {
    text: 'At which hours of the night has violence not fallen, and what is done about it?',
    askedBy: 'Dr Idris Bello, board member',
    sectionKey: 'night-time-economy',
  },
];

/** What the board asked half a year earlier, and what was put off: it comes back. */
const PUT_OFF: QuestionAsked = {
  text: 'How many people who were referred have had help since?',
  askedBy: 'Helen Marsh, chair of the board',
  sectionKey: 'prevent',
};

/** The half-yearly report, half way: the figures are in, seven strands are signed, one came back, two are not begun. */
export function tellHalfYear(play: Play): void {
  const { days } = play;
  const { definition } = play.template(REPORT.template);
  const period = suggestedPeriod(definition, days.before(days.thisBoard, 30));
  tellHalfYearBefore(play, previousPeriod(period));
  const story = new PaperStory(play, {
    ...REPORT,
    name: 'half-year',
    meeting: 'this',
    meetingDay: days.thisBoard,
    from: 'half-year-last',
    period,
    questions: QUESTIONS,
  });
  const text = (section: string) => ({
    ...HALF_YEAR_STRANDS[section],
    ...(HALF_YEAR_FIGURES[section] ? { figures: HALF_YEAR_FIGURES[section] } : {}),
  });

  story.commissioned(days.back(26)).started(days.back(25));
  for (const [section, figures] of Object.entries(HALF_YEAR_FIGURES))
    story.wrote(days.back(20), '11:00', 'joanna', section, { figures, said: 'nothing' });
  for (const [section, written] of Object.entries(HALF_YEAR_AUTHOR))
    story.wrote(days.back(18), '14:00', 'joanna', section, written);

  for (const [index, section] of ACCEPTED.entries())
    story.signed(days.back(14 - index), '10:30', section, text(section));
  story.accepted(days.back(9), '09:10', ...ACCEPTED);
  story
    .comment(
      days.back(12),
      '15:20',
      'joanna',
      'late-hours',
      'night-time-economy',
      'Can you say how many of the offences fall between 2 and 4?',
    )
    .reply(
      days.back(11),
      '08:50',
      'lucy',
      'late-hours',
      'About a third. The plan for the next half-year starts from there.',
    )
    .resolve(days.back(10), '09:00', 'joanna', 'late-hours');

  story
    .signed(days.back(8), '13:45', 'drugs-alcohol', text('drugs-alcohol'))
    .comment(
      days.back(5),
      '10:10',
      'joanna',
      'two-figures',
      'drugs-alcohol',
      'Trafficking is 1,730 here and 1,746 in County Lines. Which extract is right?',
    )
    .sectionAct(days.back(5), '10:15', 'joanna', 'drugs-alcohol', 'returnSection', {
      reason:
        'The figure for trafficking differs from the one in County Lines. Agree one of them with Karen Fielding.',
    })
    .reply(
      days.back(4),
      '16:05',
      'folake',
      'two-figures',
      'Ours was drawn two weeks earlier. I will ask the analysts for the later extract.',
    );

  for (const [index, section] of SIGNED.entries())
    story.signed(days.back(4 - index), '11:40', section, text(section));
  for (const [index, section] of BEGUN.entries()) {
    const lead = story.lead(section);
    const day = days.back(4 - index);
    story
      .sectionAct(day, '13:20', lead, section, 'startSection')
      .wrote(day, '13:25', lead, section, { ...text(section), said: 'nothing' });
  }
  story
    .comment(
      days.back(3),
      '09:25',
      'imran',
      'delay',
      'rape',
      'The time from report to decision will be ready on Thursday.',
    )
    .comment(
      days.back(2),
      '17:00',
      'marcus',
      'presenter',
      null,
      'Who will present this to the board? I would like two of the leads there.',
    );
}

/** The report of the half-year before, which last quarter's board has seen: what it promised is asked for in the next. */
function tellHalfYearBefore(play: Play, period: Period): void {
  const board = play.days.lastBoard;
  const on = (count: number) => play.days.before(board, count);
  const cog = play.days.cogBy(on(14));
  const before = (count: number) => play.days.before(cog, count);
  const story = new PaperStory(play, {
    ...REPORT,
    name: 'half-year-last',
    meeting: 'last',
    meetingDay: board,
    period,
    questions: [PUT_OFF],
  });
  story.commissioned(on(46), '10:05').started(on(45));
  for (const [section, written] of Object.entries(HALF_YEAR_BEFORE))
    story.signed(before(9), '11:30', section, written);
  story.accepted(before(7), '09:40', ...Object.keys(HALF_YEAR_BEFORE));
  for (const [section, written] of Object.entries(HALF_YEAR_BEFORE_AUTHOR))
    story.wrote(before(7), '14:10', 'joanna', section, written);
  story
    .submitted(before(5))
    .approved(before(3))
    .cog(cog, 'approved')
    .placed(on(10))
    .act(board, '15:20', 'daniel', 'recordOutcome', { boardOutcome: 'noted' })
    .act(play.days.after(board, 3), '09:55', 'priya', 'closePaper');
}
