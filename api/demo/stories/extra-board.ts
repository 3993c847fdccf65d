import { PaperStory } from '../paper-story.ts';
import type { Play } from '../play.ts';
import { SUBJECTS } from '../texts/subjects.ts';
import { writeSubject } from './subject-paper.ts';

/** The extraordinary board of next week: a paper in time, one accepted late as a supplement, one still to follow. */
export function tellExtraBoardPapers(play: Play): void {
  const { days } = play;
  const meeting = { meeting: 'extra', meetingDay: days.extraBoard, template: 'single-subject' } as const;

  const early = days.cogBy(days.back(9));
  const calls = new PaperStory(play, {
    ...meeting,
    name: 'calls',
    title: SUBJECTS.calls.title,
    author: 'owen',
    chief: 'saira',
    leads: { performance: 'gareth', delivery: 'claire' },
  });
  writeSubject(
    calls.commissioned(days.back(36)).started(days.back(35)),
    SUBJECTS.calls,
    days.before(early, 9),
    days.before(early, 7),
  )
    .submitted(days.before(early, 5))
    .approved(days.before(early, 2))
    .cog(early, 'approved')
    .placed(days.back(6));

  const late = days.cogBy(days.back(2));
  const forensics = new PaperStory(play, {
    ...meeting,
    name: 'forensics',
    title: SUBJECTS.forensics.title,
    author: 'joanna',
    chief: 'marcus',
    leads: { performance: 'rhys', delivery: 'karen' },
  });
  writeSubject(
    forensics.commissioned(days.before(late, 9)).started(days.before(late, 8)),
    SUBJECTS.forensics,
    days.before(late, 6),
    days.before(late, 5),
  )
    .submitted(days.before(late, 4))
    .approved(days.before(late, 2))
    .cog(late, 'approved')
    .act(days.back(1), '10:00', 'tom', 'acceptLatePaper', {
      reason:
        'The backlog was counted only after the laboratory had moved, when papers for this board were due already.',
      authority: 'the Commissioner, as chair of the board',
    })
    .placed(days.back(1));

  const custody = new PaperStory(play, {
    ...meeting,
    name: 'custody',
    title: SUBJECTS.custody.title,
    author: 'grace',
    chief: 'ruth',
    leads: { performance: 'nina', delivery: 'samuel' },
  });
  writeSubject(
    custody.commissioned(days.back(30)).started(days.back(29)),
    SUBJECTS.custody,
    days.back(12),
    days.back(10),
  )
    .submitted(days.back(8))
    .act(days.back(6), '12:15', 'ruth', 'returnPaper', {
      reason:
        'The three offers are compared by cost only. Show quality beside it, as the health service scored them.',
    })
    .comment(
      days.back(5),
      '09:30',
      'grace',
      'offers',
      'delivery',
      'Samuel, can you send me the scores of the health service by tomorrow?',
    );
}
