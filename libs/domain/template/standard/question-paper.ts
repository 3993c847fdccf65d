import { quarterlyBoardDeadlines } from '../../calendar/deadlines.ts';
import { DEFAULT_ROUTE } from '../../paper/route.ts';
import type { SectionDefinition, TemplateDefinition } from '../definition.ts';
import type { TemplateList } from '../list.ts';
import { QUESTION_FRONT_SHEET } from './front-sheets.ts';
import { byAuthor, byLead, delivery, forEach, group, rowsOf } from './sections.ts';

const ASB_TYPES = [
  'Rowdy or inconsiderate behaviour',
  'Neighbour disputes',
  'Off-road motorcycles',
  'Vehicle nuisance',
  'Street drinking',
  'Begging',
  'Trespass',
  'Noise',
  'Littering and fly-tipping',
  'Animal problems',
  'Fireworks',
  'Malicious communications',
  'Drugs paraphernalia',
] as const;

const LISTS: readonly TemplateList[] = [
  {
    key: 'questions',
    name: 'Questions of the Commissioner’s office',
    items: [
      {
        key: 'trend',
        name: 'Is anti-social behaviour rising or falling, and where?',
        wording: 'Twelve months against the twelve before, and the three places where it moved most.',
      },
      {
        key: 'repeat',
        name: 'How are repeat victims found and helped?',
        wording: 'From the first call to the day the case is closed.',
      },
      {
        key: 'powers',
        name: 'Which powers were used, and did they work?',
        wording: 'Notices, orders and closures, with breaches.',
      },
      {
        key: 'partners',
        name: 'What do councils and landlords contribute?',
        wording: 'Name what each of them did, not that they met.',
      },
      {
        key: 'confidence',
        name: 'Do people think that something is done?',
        wording: 'The survey, and what complaints say.',
      },
      {
        key: 'next',
        name: 'What will be different in a year?',
        wording: 'At most three things that can be counted.',
      },
    ],
  },
  {
    key: 'themes',
    name: 'Themes',
    items: [
      { key: 'town-centres', name: 'Town centres in the evening' },
      { key: 'neighbours', name: 'Disputes between neighbours' },
      { key: 'motorcycles', name: 'Off-road motorcycles' },
      { key: 'young-people', name: 'Young people in public places' },
      { key: 'drinking', name: 'Drinking in the street' },
      { key: 'shops', name: 'Nuisance in and around shops' },
      { key: 'transport', name: 'Buses and railway stations' },
      { key: 'repeat-victims', name: 'Repeat and vulnerable victims' },
      { key: 'case-reviews', name: 'Community case reviews' },
      { key: 'landlords', name: 'Work with landlords' },
    ],
  },
  {
    key: 'types',
    name: 'Types of incident',
    items: ASB_TYPES.map((name, at) => ({ key: `type-${at + 1}`, name })),
  },
];

const PERFORMANCE: readonly SectionDefinition[] = [
  group('performance', '4.0', 'Performance', 1),
  byAuthor(
    'forecast',
    '4.1',
    'Previous, Current and Future Forecast',
    'The months of two years, the types of the last three months, and what the analysts expect for the year to come. Say how the forecast was made.',
    {
      level: 2,
      starts: [
        rowsOf(
          'month-table',
          {
            caption: 'Incidents by month',
            previousLabel: '{year-before}',
            currentLabel: '{year}',
            noteLabel: 'Note',
          },
          Array.from({ length: 12 }, (_, at) => ({ month: `{month-${at + 1}}` })),
        ),
        { block: 'chart', form: 'lines' },
        { block: 'paragraph', text: '' },
        rowsOf(
          'type-by-month',
          { caption: 'Types of incident in the last three months', months: '{last-months}' },
          { list: 'types', name: 'type' },
        ),
        { block: 'paragraph', text: '' },
        rowsOf('forecast', { caption: 'Forecast of incidents' }, [
          { year: '{year-before}' },
          { year: '{year}' },
          { year: '{period-next} (forecast)' },
        ]),
        { block: 'paragraph', text: '' },
      ],
      requires: ['month-table', 'type-by-month', 'forecast'],
    },
  ),
  byAuthor(
    'public-views',
    '4.2',
    'Public Views',
    'What the survey says beside last year, the group and the nation, and how many people were asked.',
    {
      level: 2,
      starts: [
        rowsOf('survey', { caption: 'Public survey' }, [
          { question: 'Police and council deal with what matters here' },
          { question: 'Anti-social behaviour is a problem where I live' },
          { question: 'I was kept informed about my report' },
        ]),
        { block: 'paragraph', text: '' },
      ],
      requires: ['survey'],
    },
  ),
];

const THEMES: readonly SectionDefinition[] = [
  group('themes', '5.0', 'Assessment of the Priority Areas', 1),
  forEach(
    'areas',
    'themes',
    byLead(
      '{key}',
      '5.{n}',
      '{name}',
      2,
      'What was found, what was done about it and with what result, and what comes next. Count results where they can be counted.',
      [{ block: 'paragraph', text: '' }, rowsOf('result-list', { caption: 'Results' }), ...delivery()],
      { requires: ['result-list', 'delivery-scheduled'] },
    ),
  ),
];

/** Kind D: the paper that answers the questions of the commissioner's office on one subject. */
export const QUESTION_PAPER: TemplateDefinition = {
  key: 'question-paper',
  version: 2,
  kind: 'D',
  name: 'Anti-Social Behaviour: Questions and Answers',
  strategy: 'Police and Crime Plan',
  marking: 'OFFICIAL',
  period: { kind: 'rolling-12', calendar: 'financial' },
  leadLabel: 'Theme lead',
  frontSheet: QUESTION_FRONT_SHEET,
  sections: [
    byAuthor(
      'purpose',
      '1.0',
      'Purpose of Report',
      'In two or three sentences: who asked, what was asked, and for which months the paper answers.',
      { starts: [{ block: 'paragraph', text: 'This report covers the {year}.' }] },
    ),
    byAuthor(
      'recommendations',
      '2.0',
      'Recommendations',
      'What the board is asked to decide or note, one line each.',
      { statement: 'The board is asked to note the answers.' },
    ),
    byAuthor(
      'summary',
      '3.0',
      'Executive Summary',
      'Answer every question in two or three sentences, or say which section answers it. Whoever reads only this page has read the paper.',
      {
        starts: [rowsOf('questions', {}, { list: 'questions', name: 'question', wording: 'hint' })],
        requires: ['questions'],
      },
    ),
    ...PERFORMANCE,
    ...THEMES,
    byAuthor(
      'forward-look',
      '6.0',
      'Forward Look',
      'What comes next, each step with its day, and how anybody will see that it worked.',
      { starts: [{ block: 'paragraph', text: '' }, rowsOf('next-steps')], requires: ['next-steps'] },
    ),
    group('impact', '7.0', 'Impact Implications', 1),
    byAuthor(
      'equality',
      '7.1',
      'Equality',
      'Say whom the work may treat differently and what is done about it. If nobody, confirm the sentence that stands here.',
      { level: 2, statement: 'No impact on equality was identified.' },
    ),
    byAuthor(
      'health-safety',
      '7.2',
      'Health and Safety',
      'Name anything that changes the risk to officers, staff or the public. If nothing, confirm the sentence here.',
      { level: 2, statement: 'No impact on health and safety was identified.' },
    ),
  ],
  lists: LISTS,
  deadlines: quarterlyBoardDeadlines,
  route: DEFAULT_ROUTE,
};
