import { PaperStory } from '../paper-story.ts';
import type { Play } from '../play.ts';
import { ASPIRATIONS } from '../texts/aspirations.ts';
import { planSections } from '../texts/plan-items.ts';
import { SUBJECTS } from '../texts/subjects.ts';
import { QUARTER_LEADS, writeQuarter } from './quarterly-paper.ts';
import { writeSubject } from './subject-paper.ts';

/** Four papers that last quarter's board has seen: three are closed, one is presented. */
export function tellLastBoardPapers(play: Play): void {
  const board = play.days.lastBoard;
  const on = (count: number) => play.days.before(board, count);
  const after = (count: number) => play.days.after(board, count);
  const cog = play.days.cogBy(on(14));
  const before = (count: number) => play.days.before(cog, count);
  const meeting = { meeting: 'last', meetingDay: board } as const;

  const strategy = new PaperStory(play, {
    ...meeting,
    name: 'strategy-last',
    template: 'strategy-quarterly',
    author: 'owen',
    chief: 'marcus',
    leads: QUARTER_LEADS,
  });
  writeQuarter(strategy.commissioned(on(46)).started(on(45)), 0, before(8), before(6))
    .comment(
      before(5),
      '10:00',
      'marcus',
      'hub',
      'child-exploitation',
      'Say how many of the 238 have a named officer.',
    )
    .reply(
      before(5),
      '13:30',
      'owen',
      'hub',
      'All of those at high risk, 61 children. It is in the first item now.',
    )
    .resolve(before(5), '14:00', 'marcus', 'hub')
    .submitted(before(4))
    .approved(before(2))
    .cog(cog, 'approved')
    .placed(on(10))
    .act(board, '14:50', 'daniel', 'recordOutcome', { boardOutcome: 'noted' })
    .act(after(3), '09:40', 'priya', 'closePaper');

  const plan = new PaperStory(play, {
    ...meeting,
    name: 'plan-last',
    template: 'plan-update',
    author: 'grace',
    chief: 'saira',
    leads: {},
  });
  plan.commissioned(on(46), '09:35').started(on(44));
  for (const [section, written] of planSections(0)) plan.wrote(before(6), '10:00', 'grace', section, written);
  plan
    .submitted(before(5))
    .approved(before(3))
    .cog(cog, 'approved')
    .placed(on(10))
    .act(board, '15:05', 'daniel', 'recordOutcome', {
      boardOutcome: 'comment',
      reason: 'The board would like to see answering times by hour of the day.',
    });

  const aspirations = new PaperStory(play, {
    ...meeting,
    name: 'aspirations',
    template: 'plan-aspirations',
    author: 'grace',
    chief: 'ruth',
    leads: {},
  });
  aspirations.commissioned(on(46), '09:50').started(on(44));
  for (const [section, written] of [...planSections(0), ...Object.entries(ASPIRATIONS)])
    aspirations.wrote(before(7), '10:20', 'grace', section, written);
  aspirations
    .submitted(before(5))
    .approved(before(3))
    .cog(cog, 'approved')
    .placed(on(10))
    .act(board, '15:10', 'daniel', 'recordOutcome', { boardOutcome: 'noted' })
    .act(after(3), '09:45', 'priya', 'closePaper');

  const estates = new PaperStory(play, {
    ...meeting,
    name: 'estates',
    template: 'single-subject',
    title: SUBJECTS.estates.title,
    author: 'owen',
    chief: 'ruth',
    leads: { performance: 'gareth', delivery: 'samuel' },
  });
  writeSubject(estates.commissioned(on(43)).started(on(42)), SUBJECTS.estates, before(9), before(7))
    .submitted(before(6))
    .act(before(5), '11:00', 'ruth', 'returnPaper', {
      reason: 'Put the cost of the delay in Eastholt into the summary.',
    })
    .wrote(before(4), '09:45', 'owen', 'summary', {
      paragraphs: [[`${SUBJECTS.estates.summary} The delay costs £62,000, which the contingency covers.`]],
    })
    .submitted(before(4))
    .approved(before(3))
    .cog(cog, 'approved')
    .placed(on(9))
    .act(board, '15:15', 'daniel', 'recordOutcome', { boardOutcome: 'approved' })
    .act(after(3), '09:50', 'priya', 'closePaper');
}
