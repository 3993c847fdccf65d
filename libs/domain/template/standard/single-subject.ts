import { quarterlyBoardDeadlines } from '../../calendar/deadlines.ts';
import { DEFAULT_ROUTE } from '../../paper/route.ts';
import type { TemplateDefinition } from '../definition.ts';
import { closing } from './closing.ts';
import { BOARD_FRONT_SHEET } from './front-sheets.ts';
import { implications } from './implications.ts';
import { opening } from './opening.ts';
import { byAuthor, byLead, delivery, group } from './sections.ts';

/** A quarterly report on one subject: the frame of kind A, with two leads in place of strands. */
export const SINGLE_SUBJECT: TemplateDefinition = {
  key: 'single-subject',
  version: 2,
  kind: 'A',
  name: 'Single Subject Report',
  strategy: 'Police and Crime Plan',
  marking: 'OFFICIAL',
  period: { kind: 'quarter', calendar: 'financial' },
  leadLabel: 'Lead',
  frontSheet: BOARD_FRONT_SHEET,
  sections: [
    ...opening('the subject'),
    byAuthor(
      'background',
      '4.0',
      'Introduction/Background',
      'What the board knows already and decided before, with the day. Leave out what it does not need to decide now.',
    ),
    group('current-work', '5.0', 'Current Work and Performance', 1),
    byLead(
      'performance',
      '5.1',
      'Performance',
      2,
      'The figures first, then what moved them, then what is done about it. Compare with the same months a year ago.',
      [
        { block: 'heading', text: 'Insights' },
        { block: 'paragraph', text: '' },
      ],
    ),
    byLead(
      'delivery',
      '5.2',
      'Delivery',
      2,
      'What was promised and what came of it, then what comes next and how anybody will see that it worked.',
      delivery(),
      { requires: ['delivery-achieved', 'delivery-scheduled'] },
    ),
    group('implications', '6.0', 'Implications (Issues)', 1),
    ...implications(6),
    ...closing('Future Work/Development and Expected Outcome'),
  ],
  deadlines: quarterlyBoardDeadlines,
  route: DEFAULT_ROUTE,
};
