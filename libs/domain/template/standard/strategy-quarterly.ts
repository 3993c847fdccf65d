import { quarterlyBoardDeadlines } from '../../calendar/deadlines.ts';
import { DEFAULT_ROUTE } from '../../paper/route.ts';
import type { TemplateDefinition } from '../definition.ts';
import type { TemplateListItem } from '../list.ts';
import type { StartingBlock } from '../starting-block.ts';
import { closing } from './closing.ts';
import { BOARD_FRONT_SHEET } from './front-sheets.ts';
import { implications } from './implications.ts';
import { opening } from './opening.ts';
import { byAuthor, byLead, compared, delivery, forEach, group, rowsOf } from './sections.ts';

const STRAND_GUIDANCE =
  'Say where the strand stands against its plan and whether it is at risk. Then what the figures show, what was delivered ' +
  'last quarter with its effect, and what is planned for this one: the effect you expect and when it will be seen.';

const strandBlocks = (figures: readonly StartingBlock[]): readonly StartingBlock[] => [
  rowsOf('dashboard', { caption: 'Delivery plan' }, [{ period: '{period-before}' }, { period: '{period}' }]),
  { block: 'heading', text: 'Strand at risk' },
  { block: 'paragraph', text: '' },
  { block: 'heading', text: 'Insight' },
  ...figures,
  { block: 'paragraph', text: '' },
  ...delivery(),
];

const strand = (key: string, name: string, measure: string): TemplateListItem => ({
  key,
  name,
  starts: strandBlocks(compared(measure, measure)),
});

const STRANDS: readonly TemplateListItem[] = [
  strand('domestic-abuse', 'Domestic Abuse', 'Domestic abuse offences'),
  strand('sexual-offences', 'Rape and Sexual Offences', 'Rape offences'),
  strand('stalking', 'Stalking and Harassment', 'Stalking offences'),
  strand('child-exploitation', 'Child Exploitation', 'Children known to be at risk'),
  strand('missing-people', 'Missing People', 'Reports of missing people'),
  strand('modern-slavery', 'Modern Slavery', 'Possible victims referred'),
  strand('adults-at-risk', 'Adults at Risk', 'Concerns shared with councils'),
  strand('weapons', 'Weapons in Public Places', 'Offences with a blade'),
  strand('gangs', 'Gangs and Drug Supply', 'Drug lines closed'),
];

/** Kind A: the thematic strategy report of a quarter, with nine strands. */
export const STRATEGY_QUARTERLY: TemplateDefinition = {
  key: 'strategy-quarterly',
  version: 2,
  kind: 'A',
  name: 'Violence and Vulnerability Strategy Report',
  strategy: 'Violence and Vulnerability Strategy',
  marking: 'OFFICIAL',
  period: { kind: 'quarter', calendar: 'financial' },
  leadLabel: 'Thematic lead',
  frontSheet: BOARD_FRONT_SHEET,
  sections: [
    ...opening('the strategy'),
    byAuthor(
      'dashboard',
      '3.1',
      'Dashboard Summary',
      'One row a strand, drawn from the strands’ own dashboards. Say below it what the board should see in it.',
      {
        level: 2,
        starts: [
          rowsOf('summary-dashboard', { caption: 'Delivery plans of all strands' }),
          { block: 'paragraph', text: '' },
        ],
        requires: ['summary-dashboard'],
      },
    ),
    byAuthor(
      'strands-at-risk',
      '3.2',
      'Strands at Risk',
      'Each strand at risk, and whether the risk is transferred, tolerated, treated, ended or taken as an opportunity.',
      {
        level: 2,
        statement: 'No strand is at risk.',
        starts: [rowsOf('risk-register', { caption: 'Strands at risk' })],
        requires: ['risk-register'],
      },
    ),
    byAuthor(
      'exceptions',
      '3.3',
      'Delivery/Challenges by Exception',
      'Only what fits no strand and still matters, under a heading of its own.',
      {
        level: 2,
        statement: 'There is nothing to report by exception.',
        starts: [rowsOf('exceptions')],
      },
    ),
    byAuthor(
      'progress',
      '4.0',
      'Strategy Progress',
      'How far the strategy as a whole has come, and its next steps, each with a day.',
      {
        starts: [
          { block: 'paragraph', text: '' },
          { block: 'heading', text: 'Next steps' },
          rowsOf('next-steps'),
        ],
        requires: ['next-steps'],
      },
    ),
    group('strands', '5.0', 'Thematic Strand Updates', 1),
    forEach(
      'strands',
      'strands',
      byLead('{key}', '5.{n}', '{name}', 2, STRAND_GUIDANCE, strandBlocks([]), {
        requires: ['dashboard', 'delivery-achieved', 'delivery-scheduled'],
      }),
    ),
    group('implications', '6.0', 'Implications (Issues)', 1),
    ...implications(6),
    ...closing('Future Work/Development and Expected Outcome'),
  ],
  lists: [{ key: 'strands', name: 'Strands', items: STRANDS }],
  statuses: ['Complete', 'In progress', 'At risk'],
  deadlines: quarterlyBoardDeadlines,
  route: DEFAULT_ROUTE,
};
