import { quarterlyBoardDeadlines } from '../../calendar/deadlines.ts';
import { DEFAULT_ROUTE } from '../../paper/route.ts';
import type { TemplateDefinition } from '../definition.ts';
import { closing } from './closing.ts';
import { BOARD_FRONT_SHEET } from './front-sheets.ts';
import { implications } from './implications.ts';
import { opening } from './opening.ts';
import { byAuthor, group, rowsOf } from './sections.ts';
import { CRIME_PREVENTION_LISTS, CRIME_PREVENTION_STRANDS } from './strands-half-yearly.ts';

/** Kind B: the thematic strategy report of half a year, with fourteen strands in four groups. */
export const STRATEGY_HALF_YEARLY: TemplateDefinition = {
  key: 'strategy-half-yearly',
  version: 2,
  kind: 'B',
  name: 'Crime Prevention Strategy Report',
  strategy: 'Crime Prevention Strategy',
  marking: 'OFFICIAL',
  period: { kind: 'half', calendar: 'financial' },
  leadLabel: 'Thematic lead',
  frontSheet: BOARD_FRONT_SHEET,
  sections: [
    ...opening('the strategy'),
    byAuthor(
      'introduction',
      '4.0',
      'Introduction/Background',
      'How the strands are reported on, and anything from outside the force that the reader must know to read the figures.',
    ),
    group('current-work', '5.0', 'Current Work and Performance', 1),
    ...CRIME_PREVENTION_STRANDS,
    byAuthor(
      'exceptions',
      '5.5',
      'Delivery/Challenges by Exception',
      'Only what fits no strand and still matters: an operation, an event, a shortage. Say what it took from the strands.',
      {
        level: 2,
        statement: 'There is nothing to report by exception.',
        starts: [rowsOf('exceptions')],
      },
    ),
    byAuthor(
      'implications',
      '6.0',
      'Implications (Issues)',
      'Name every strand that is at risk of missing its aim and why. If none is, confirm the sentence that stands here.',
      { statement: 'No strand is at risk.' },
    ),
    ...implications(6),
    ...closing('Future Work/Development and Expected Outcome/Governance'),
  ],
  lists: CRIME_PREVENTION_LISTS,
  deadlines: quarterlyBoardDeadlines,
  route: DEFAULT_ROUTE,
};
