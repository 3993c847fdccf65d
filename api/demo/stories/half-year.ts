import { PaperStory } from '../paper-story.ts';
import type { Play } from '../play.ts';
import { HALF_YEAR_AUTHOR } from '../texts/half-year-author.ts';
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

/** The half-yearly report, half way: the figures are in, seven strands are signed, one came back, two are not begun. */
export function tellHalfYear(play: Play): void {
  const { days } = play;
  const story = new PaperStory(play, {
    name: 'half-year',
    template: 'strategy-half-yearly',
    meeting: 'this',
    meetingDay: days.thisBoard,
    author: 'joanna',
    chief: 'marcus',
    leads: HALF_YEAR_LEADS,
  });
  const text = (section: string) => ({
    ...HALF_YEAR_STRANDS[section],
    ...(HALF_YEAR_FIGURES[section] ? { figures: HALF_YEAR_FIGURES[section] } : {}),
  });

  story.commissioned(days.back(26)).started(days.back(25));
  for (const [section, figures] of Object.entries(HALF_YEAR_FIGURES))
    story.wrote(days.back(20), '11:00', 'joanna', section, { figures });
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
      .wrote(day, '13:25', lead, section, text(section));
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
