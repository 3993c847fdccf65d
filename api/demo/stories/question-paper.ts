import { PaperStory } from '../paper-story.ts';
import type { Play } from '../play.ts';
import { questionAuthor } from '../texts/question-paper.ts';
import { QUESTION_THEMES } from '../texts/question-themes.ts';

const LEADS = {
  'town-centres': 'lucy',
  neighbours: 'claire',
  motorcycles: 'gareth',
  'young-people': 'megan',
  drinking: 'folake',
  shops: 'samuel',
  transport: 'yusuf',
  'repeat-victims': 'nina',
  'case-reviews': 'paul',
  landlords: 'karen',
} as const;

/** The paper that answers the Commissioner's questions, complete and on this quarter's agenda. */
export function tellQuestionPaper(play: Play): void {
  const { days } = play;
  const cog = days.cogBy(days.back(2));
  const story = new PaperStory(play, {
    name: 'questions',
    template: 'question-paper',
    meeting: 'this',
    meetingDay: days.thisBoard,
    author: 'grace',
    chief: 'saira',
    leads: LEADS,
  });
  story
    .commissioned(days.before(cog, 15))
    .started(days.before(cog, 14))
    .frontSheet(days.before(cog, 14), '10:20', {
      'set-by': 'Performance and scrutiny team of the Commissioner’s office',
      'received-on': days.before(cog, 16),
    });
  for (const [section, written] of Object.entries(QUESTION_THEMES))
    story.signed(days.before(cog, 8), '11:25', section, written);
  story.accepted(days.before(cog, 6), '09:05', ...Object.keys(QUESTION_THEMES));
  for (const [section, written] of Object.entries(questionAuthor(story.period)))
    story.wrote(days.before(cog, 6), '13:40', 'grace', section, written);
  story
    .submitted(days.before(cog, 4))
    .approved(days.before(cog, 1))
    .cog(cog, 'approved')
    .placed(days.back(1));
}
