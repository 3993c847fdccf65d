import { type Cells, type Day, monthsOf, type Period, rollingYearOf } from '@countersign/domain';
import type { Written } from './fill-in.ts';

/** Incidents by month of the year, January first: the earlier and the later twelve months. */
const INCIDENTS: readonly (readonly [earlier: number, later: number, note?: string])[] = [
  [1205, 1150],
  [1180, 1122],
  [1346, 1275],
  [1412, 1398],
  [1530, 1475],
  [1655, 1571, 'Two festivals'],
  [1721, 1640],
  [1768, 1702, 'Dry month'],
  [1690, 1588],
  [1498, 1441],
  [1402, 1320],
  [1288, 1231],
];

/** Of a thousand incidents, how many are of each type; the first type takes what rounding leaves. */
const OF_A_THOUSAND = [372, 148, 96, 88, 62, 31, 24, 71, 43, 22, 9, 26, 8];

const incidentsIn = (month: Day) => INCIDENTS[Number(month.slice(5, 7)) - 1] ?? ([0, 0] as const);
const sum = (values: readonly number[]) => values.reduce((whole, value) => whole + value, 0);

/** The figures of the question paper for the twelve months it covers. */
function figures(period: Period): Written {
  const months = monthsOf(rollingYearOf(period)).map(incidentsIn);
  const [earlier, later] = [sum(months.map(([count]) => count)), sum(months.map(([, count]) => count))];
  return {
    rows: {
      'month-table': [
        months.map(([previous, current, note = '']) => ({
          previous: String(previous),
          current: String(current),
          note,
        })),
      ],
      'type-by-month': [typesOf(monthsOf(rollingYearOf(period)).slice(-3))],
      forecast: [
        [
          { value: String(earlier) },
          { value: String(later) },
          { value: String(Math.round((later * 0.97) / 50) * 50) },
        ],
      ],
    },
    paragraphs: [
      ['Incidents fell in every month against the same month a year before, most of all in early summer.'],
      ['Rowdy behaviour makes up more than a third. Off-road motorcycles are the type that fell fastest.'],
      [
        'The forecast goes on with the fall of the last two years at half its speed, as the weather of the coming summer is not known.',
      ],
    ],
  };
}

function typesOf(months: readonly Day[]): Cells[] {
  const counts = months.map((month) => {
    const whole = incidentsIn(month)[1];
    const rest = OF_A_THOUSAND.slice(1).map((share) => Math.round((whole * share) / 1000));
    return [whole - sum(rest), ...rest];
  });
  const names = months.map((month) =>
    new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })
      .format(new Date(month))
      .toLowerCase(),
  );
  return OF_A_THOUSAND.map((_, type) =>
    Object.fromEntries(names.map((name, at) => [name, String(counts[at]?.[type] ?? '')])),
  );
}

/** What the author of the question paper writes, for the months it covers. */
export const questionAuthor = (period: Period): Readonly<Record<string, Written>> => ({
  purpose: {
    paragraphs: [
      ['The Commissioner’s office asked six questions about anti-social behaviour. This paper answers them.'],
    ],
  },
  summary: {
    rows: {
      questions: [
        [
          {
            answer: 'Falling, by about a twentieth. The fall is steepest in the parks of Eastholt.',
            where: '4.1',
          },
          {
            answer:
              'By the third call from one address; a named officer then stays until the case is closed.',
            where: '5.8',
          },
          { answer: '61 notices and 14 closures in the year. Eleven notices were breached.', where: '5.1' },
          {
            answer: 'Councils paid for wardens in four towns; landlords closed 19 tenancies.',
            where: '5.10',
          },
          { answer: 'More do than a year ago, and fewer than in like forces.', where: '4.2' },
          {
            answer:
              'Fewer than 15,000 incidents, every repeat victim visited within two days, and a case review within six weeks.',
            where: '6.0',
          },
        ],
      ],
    },
  },
  forecast: figures(period),
  'public-views': {
    rows: {
      survey: [
        [
          { force: '54.2', previous: '51.0', group: '56.8', national: '52.9' },
          { force: '23.5', previous: '26.1', group: '22.0', national: '25.4' },
          { force: '61.0', previous: '58.5', group: '', national: '60.2' },
        ],
      ],
    },
    paragraphs: [
      ['1,204 people were asked. The group does not ask the third question, so its cell stays blank.'],
    ],
  },
  'forward-look': {
    paragraphs: [['Three steps come next. Each is reported on in a year, with its figure.']],
    rows: {
      'next-steps': [
        [
          { when: 'In three months', text: 'Wardens in two more towns, paid for by their councils.' },
          { when: 'In six months', text: 'One form for police, councils and landlords.' },
          { when: 'In a year', text: 'The panel of residents reads every case that was reviewed.' },
        ],
      ],
    },
  },
});
