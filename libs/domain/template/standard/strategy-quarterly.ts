import { quarterlyBoardDeadlines } from '../../calendar/deadlines.ts';
import { DEFAULT_ROUTE } from '../../paper/route.ts';
import type { StartingBlock, TemplateDefinition } from '../definition.ts';
import { closing } from './closing.ts';
import { BOARD_FRONT_SHEET } from './front-sheets.ts';
import { implications } from './implications.ts';
import { opening } from './opening.ts';
import { byAuthor, byLead, group } from './sections.ts';

const STRAND_GUIDANCE =
  'Say where the strand stands against its plan and whether it is at risk. Then what the figures show, what was delivered ' +
  'last quarter with its effect, and what is planned for this one: the effect you expect and when it will be seen.';

const STRAND_BLOCKS: readonly StartingBlock[] = [
  { block: 'heading', text: 'Strand at risk' },
  { block: 'paragraph', text: '' },
  { block: 'heading', text: 'Insight' },
  { block: 'paragraph', text: '' },
  { block: 'heading', text: '{achieved}' },
  { block: 'list' },
  { block: 'heading', text: '{scheduled}' },
  { block: 'list' },
];

const STRANDS = [
  ['domestic-abuse', 'Domestic Abuse'],
  ['sexual-offences', 'Rape and Sexual Offences'],
  ['stalking', 'Stalking and Harassment'],
  ['child-exploitation', 'Child Exploitation'],
  ['missing-people', 'Missing People'],
  ['modern-slavery', 'Modern Slavery'],
  ['adults-at-risk', 'Adults at Risk'],
  ['weapons', 'Weapons in Public Places'],
  ['gangs', 'Gangs and Drug Supply'],
] as const;

/** Kind A: the thematic strategy report of a quarter, with nine strands. */
export const STRATEGY_QUARTERLY: TemplateDefinition = {
  key: 'strategy-quarterly',
  version: 1,
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
      'One row a strand: how many actions it has, how many are complete, in progress and at risk.',
      { level: 2 },
    ),
    byAuthor(
      'strands-at-risk',
      '3.2',
      'Strands at Risk',
      'Each strand at risk, and whether the risk is transferred, tolerated, treated, ended or taken as an opportunity.',
      { level: 2, statement: 'No strand is at risk.' },
    ),
    byAuthor(
      'exceptions',
      '3.3',
      'Delivery/Challenges by Exception',
      'Only what fits no strand and still matters, under a heading of its own.',
      { level: 2, statement: 'There is nothing to report by exception.' },
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
          { block: 'list' },
        ],
      },
    ),
    group('strands', '5.0', 'Thematic Strand Updates', 1),
    ...STRANDS.map(([key, heading], index) =>
      byLead(key, `5.${index + 1}`, heading, 2, STRAND_GUIDANCE, STRAND_BLOCKS),
    ),
    group('implications', '6.0', 'Implications (Issues)', 1),
    ...implications(6),
    ...closing('Future Work/Development and Expected Outcome'),
  ],
  deadlines: quarterlyBoardDeadlines,
  route: DEFAULT_ROUTE,
};
