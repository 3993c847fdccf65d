import type { Day } from '@countersign/domain';
import type { PaperStory } from '../paper-story.ts';
import { QUARTER_AUTHOR } from '../texts/quarter-author.ts';
import { impactOf } from '../texts/quarter-impacts.ts';
import { strandNumbers } from '../texts/quarter-plans.ts';
import { QUARTER_STRANDS } from '../texts/quarter-strands.ts';

/** The leads of the nine strands. */
export const QUARTER_LEADS = {
  'domestic-abuse': 'paul',
  'sexual-offences': 'imran',
  stalking: 'paul',
  'child-exploitation': 'megan',
  'missing-people': 'megan',
  'modern-slavery': 'rhys',
  'adults-at-risk': 'nina',
  weapons: 'karen',
  gangs: 'folake',
} as const;

/** The nine strands of the earlier (0) or the later (1) quarter are written, signed and accepted; the author adds the rest. */
export function writeQuarter(story: PaperStory, quarter: 0 | 1, signed: Day, finished: Day): PaperStory {
  for (const { key, insights, work, risk = [] } of QUARTER_STRANDS) {
    const from = quarter * 2;
    const { dashboard, figures } = strandNumbers(key, quarter);
    story.signed(signed, '10:15', key, {
      paragraphs: [[risk[quarter] ?? 'Not at risk.'], [insights[quarter]]],
      lists: [work.slice(from, from + 2), work.slice(from + 2, from + 4)],
      figures: [figures],
      rows: { dashboard: [dashboard] },
      firsts: [impactOf(key, quarter), impactOf(key, quarter + 1)],
    });
  }
  story.accepted(finished, '09:30', ...QUARTER_STRANDS.map(({ key }) => key));
  const { author } = story.casting;
  for (const [section, written] of Object.entries(QUARTER_AUTHOR[quarter]))
    story.wrote(finished, '11:20', author, section, written);
  return story;
}
