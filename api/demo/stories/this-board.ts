import { PaperStory } from '../paper-story.ts';
import type { Play } from '../play.ts';
import { planSections } from '../texts/plan-items.ts';
import { SUBJECTS } from '../texts/subjects.ts';
import { QUARTER_LEADS, writeQuarter } from './quarterly-paper.ts';
import { writeSubject } from './subject-paper.ts';

const leads = { performance: 'lucy', delivery: 'yusuf' } as const;

/** Papers for this quarter's board, each at another point of its way. */
export function tellThisBoardPapers(play: Play): void {
  tellFollowers(play);
  tellApproved(play);
  tellStopped(play);
}

/** The next of last quarter's papers: one waits for its Chief Officer, one for COG. */
function tellFollowers(play: Play): void {
  const { days } = play;
  /** COG has met since its approval, so its secretary can record the outcome from the first day on. */
  const lastCog = days.cogBy(days.back(1));
  const meeting = { meeting: 'this', meetingDay: days.thisBoard } as const;

  const strategy = new PaperStory(play, {
    ...meeting,
    name: 'strategy-this',
    template: 'strategy-quarterly',
    author: 'owen',
    chief: 'marcus',
    leads: QUARTER_LEADS,
    from: 'strategy-last',
    questions: [
      {
        text: 'Does every child at high risk have a named officer now?',
        hint: 'The board asked in the spring.',
        askedBy: 'Helen Marsh, chair of the board',
        sectionKey: 'child-exploitation',
      },
      {
        text: 'At which hours of the day do calls about domestic abuse wait longest?',
        askedBy: 'Dr Idris Bello, board member',
        sectionKey: 'domestic-abuse',
      },
    ],
  });
  writeQuarter(strategy.commissioned(days.back(24)).started(days.back(23)), 1, days.back(9), days.back(6))
    .comment(
      days.back(4),
      '10:20',
      'owen',
      'farms',
      'modern-slavery',
      'Rhys, is the week of visits before or after the picking season?',
    )
    .submitted(days.back(3));

  const plan = new PaperStory(play, {
    ...meeting,
    name: 'plan-this',
    template: 'plan-update',
    author: 'grace',
    chief: 'saira',
    leads: {},
    from: 'plan-last',
  });
  plan.commissioned(days.back(24), '09:35').started(days.back(22));
  for (const [section, written] of planSections(1))
    plan.wrote(days.before(lastCog, 4), '10:00', 'grace', section, written);
  plan.frontSheet(days.before(lastCog, 3), '11:05', {}, { contact: 'grace' });
  plan.submitted(days.before(lastCog, 2)).approved(days.before(lastCog, 1));
  tellEstates(play);
}

/** The report that follows on last quarter's of the same subject is approved: the ledger knows what became of its promises. */
function tellEstates(play: Play): void {
  const { days } = play;
  const cog = days.cogBy(days.back(2));
  const on = (count: number) => days.before(cog, count);
  const estates = new PaperStory(play, {
    meeting: 'this',
    meetingDay: days.thisBoard,
    name: 'estates-this',
    template: 'single-subject',
    title: SUBJECTS.estatesLater.title,
    author: 'owen',
    chief: 'ruth',
    leads: { performance: 'gareth', delivery: 'samuel' },
    from: 'estates',
  });
  writeSubject(estates.commissioned(on(15), '11:05').started(on(14)), SUBJECTS.estatesLater, on(8), on(6))
    .submitted(on(5))
    .approved(on(3))
    .cog(cog, 'approved')
    .placed(days.back(1));
}

/** One is approved and waits for its place; one is on the agenda without having been to COG. */
function tellApproved(play: Play): void {
  const { days } = play;
  const meeting = { meeting: 'this', meetingDay: days.thisBoard, template: 'single-subject' } as const;

  const cog = days.cogBy(days.back(2));
  const roads = new PaperStory(play, {
    ...meeting,
    name: 'roads',
    title: SUBJECTS.roads.title,
    author: 'joanna',
    chief: 'saira',
    leads,
  });
  writeSubject(
    roads.commissioned(days.before(cog, 14)).started(days.before(cog, 13)),
    SUBJECTS.roads,
    days.before(cog, 6),
    days.before(cog, 5),
  )
    .submitted(days.before(cog, 4))
    .approved(days.before(cog, 1))
    .cog(cog, 'approved');

  const search = new PaperStory(play, {
    ...meeting,
    name: 'search',
    title: SUBJECTS.search.title,
    author: 'owen',
    chief: 'saira',
    leads,
  });
  writeSubject(
    search.commissioned(days.back(22)).started(days.back(21)),
    SUBJECTS.search,
    days.back(12),
    days.back(10),
  )
    .submitted(days.back(8))
    .approved(days.back(6));
  play.diary.on(days.back(5), '11:00', async () =>
    play.desk.onPaper({ by: 'bethan', paper: 'search' }, 'recordCogOutcome', {
      cogOutcome: 'not-presented',
      personId: await play.desk.personId('ruth'),
      reason: 'COG saw the same figures two weeks earlier, when the panel reported to it.',
    }),
  );
  search.placed(days.back(4));
}

/** One came back from COG, one was moved, one withdrawn, and one for the next board has only been commissioned. */
function tellStopped(play: Play): void {
  const { days } = play;
  const meeting = { meeting: 'this', meetingDay: days.thisBoard, template: 'single-subject' } as const;

  const cog = days.cogBy(days.back(1));
  const standards = new PaperStory(play, {
    ...meeting,
    name: 'standards',
    title: SUBJECTS.standards.title,
    author: 'owen',
    chief: 'ruth',
    leads: { performance: 'imran', delivery: 'anjali' },
  });
  writeSubject(
    standards.commissioned(days.before(cog, 16)).started(days.before(cog, 15)),
    SUBJECTS.standards,
    days.before(cog, 8),
    days.before(cog, 6),
  )
    .submitted(days.before(cog, 5))
    .approved(days.before(cog, 2))
    .cog(cog, 'returned', 'Say what the two lent investigators cost, and who pays.');

  const video = new PaperStory(play, {
    ...meeting,
    name: 'video',
    title: 'Body-Worn Video: Renewal of Cameras',
    author: 'grace',
    chief: 'ruth',
    leads,
  });
  video.commissioned(days.back(20)).started(days.back(19));
  play.diary.on(days.back(7), '15:00', async () =>
    play.desk.onPaper({ by: 'priya', paper: 'video' }, 'deferPaper', {
      meetingId: play.desk.meeting('next'),
      reason: 'The trial of the new cameras ends four weeks later than planned.',
    }),
  );

  new PaperStory(play, {
    ...meeting,
    name: 'boundaries',
    title: 'Review of Neighbourhood Boundaries',
    author: 'grace',
    chief: 'saira',
    leads,
  })
    .commissioned(days.back(21))
    .started(days.back(20))
    .act(days.back(9), '14:10', 'priya', 'withdrawPaper', {
      reason: 'The councils have put their own review off until after the elections.',
      authority: 'ACC Saira Malik',
    });

  new PaperStory(play, {
    meeting: 'next',
    meetingDay: days.nextBoard,
    template: 'single-subject',
    name: 'rural',
    title: 'Rural and Wildlife Crime',
    author: 'grace',
    chief: 'saira',
    leads: { performance: 'gareth', delivery: 'claire' },
  }).commissioned(days.back(1));
}
