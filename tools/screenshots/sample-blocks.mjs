/** Every kind of block with something in it, as nodes of a section: what a screen of them is drawn from. */

/** @typedef {Record<string, string>} Cells */

/**
 * @param {string} type
 * @param {Cells} attrs
 * @param {readonly string[]} columns
 * @param {readonly (readonly string[])[]} rows
 * @param {(row: number) => string} [idOf] the id of a row, where it follows from something
 */
const block = (type, attrs, columns, rows, idOf = (row) => `${type}-${row}`) => ({
  type,
  attrs,
  content: rows.map((cells, index) => ({
    type: 'blockRow',
    attrs: { id: idOf(index) },
    content: columns.map((column, at) => ({
      type: 'blockCell',
      attrs: { column },
      ...(cells[at] ? { content: [{ type: 'text', text: cells[at] }] } : {}),
    })),
  })),
});

/** @param {string} text */
const paragraph = (text) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

/** @param {string} form */
const chart = (form) => ({ type: 'chart', attrs: { form } });

/** @param {string} measure @param {string} previous @param {string} current */
const compared = (measure, previous, current) => ({
  type: 'comparisonRow',
  content: [
    ['comparisonMeasure', measure],
    ['comparisonPrevious', previous],
    ['comparisonCurrent', current],
  ].map(([type, text]) => ({ type, content: [{ type: 'text', text }] })),
});

/** Tables of figures, with charts of them. */
export const FIGURE_BLOCKS = [
  {
    type: 'comparisonTable',
    attrs: {
      caption: 'Thefts of plant and trailers',
      previousLabel: '12 months ending Sep 25',
      currentLabel: '12 months ending Sep 26',
    },
    content: [compared('Theft of plant', '1,200', '1,080'), compared('Theft of trailers', '310', '318')],
  },
  chart('grouped'),
  block(
    'dashboard',
    {
      caption: 'Delivery plan',
      statuses: 'Complete | Ongoing | At risk',
      note: 'Re-baselined in July: two actions were joined',
    },
    ['period', 'complete', 'ongoing', 'at-risk'],
    [
      ['Q1', '3', '8', '1'],
      ['Q2', '6', '5', ''],
    ],
  ),
  block(
    'summaryDashboard',
    { caption: 'All strands', statuses: 'Complete | Ongoing | At risk' },
    ['reason'],
    [['It has no delivery plan of its own']],
    () => 'prevent',
  ),
  block(
    'monthTable',
    { caption: 'Visits by month', previousLabel: '2025', currentLabel: '2026', noteLabel: 'Events' },
    ['month', 'previous', 'current', 'note'],
    [
      ['July', '41', '52', 'County show'],
      ['August', '38', '', ''],
      ['September', '0', '47', 'Ploughing match'],
    ],
  ),
  chart('lines'),
  block(
    'typeByMonth',
    { caption: 'Reports by type', months: 'July | August | September' },
    ['type', 'july', 'august', 'september'],
    [
      ['Theft', '120', '98', '101'],
      ['Fly-tipping', '60', '71', '64'],
      ['Poaching', '4', '2', '11'],
    ],
  ),
  block(
    'resultList',
    { caption: 'Results' },
    ['label', 'value', 'unit'],
    [
      ['Arrests', '104', ''],
      ['Cannabis seized', '28.14', 'kg'],
      ['Ordered to be paid back', '£320,995', ''],
    ],
  ),
  block(
    'survey',
    { caption: 'What farmers say' },
    ['question', 'force', 'previous', 'group', 'national'],
    [
      ['The police understand rural crime', '53.6%', '51.3%', '53.1%', '52.8%'],
      ['I would report a theft', '71.0%', '72.4%', '', '68.9%'],
    ],
  ),
  block(
    'forecast',
    { caption: 'Thefts to come' },
    ['year', 'value'],
    [
      ['2024/25', '1,310'],
      ['2025/26', '1,080'],
      ['2026/27', '990'],
    ],
  ),
  block(
    'position',
    { caption: 'Aspirations', of: '8' },
    [
      'measure',
      'unit',
      'polarity',
      'best',
      'aspiration',
      'before',
      'now',
      'value',
      'average',
      'top',
      'lastData',
      'rationale',
    ],
    [
      [
        'Rural theft',
        'per 1,000 homes',
        'less',
        'first',
        'MSG Average',
        '5',
        '3',
        '4.1',
        '4.9',
        '3.6',
        'Sep 2026',
        'Two teams were joined in spring.',
      ],
      [
        'Farmers satisfied',
        '%',
        'more',
        'first',
        'Best',
        '2',
        '4',
        '71.0%',
        '74.2%',
        '80.0%',
        'Sep 2026',
        '',
      ],
    ],
  ),
];

/** Registers, items, answers and statements. */
export const WORD_BLOCKS = [
  block(
    'riskRegister',
    { caption: 'Risks' },
    ['ref', 'registered', 'risk', 'owner', 'mitigation', 'response', 'status'],
    [
      [
        'R1',
        '3 March 2026',
        'Too few cars in winter for the upland beats',
        'Superintendent Rowe',
        'Two are hired from November to March',
        'treat',
        'open',
      ],
      [
        'R2',
        '9 June 2026',
        'The radio mast at Castle Wray fails in storms',
        'Head of Estates',
        'The network owner replaces it',
        'transfer',
        'closed',
      ],
    ],
  ),
  block(
    'deliveryAchieved',
    {},
    ['title', 'text', 'tag', 'impact'],
    [
      [
        'Marked trailers',
        '410 trailers were marked at two shows.',
        'prevent',
        'None of them has been stolen since.',
      ],
      ['', 'Night patrols with the wardens.', '', ''],
    ],
  ),
  block(
    'deliveryScheduled',
    {},
    ['title', 'text', 'tag', 'impact', 'expected'],
    [
      [
        'A second drone',
        'To be shared with the fire service.',
        'response',
        'A search takes an hour, not a night.',
        'March 2027',
      ],
    ],
  ),
  block(
    'commitments',
    { caption: 'Promised last time' },
    ['commitment', 'outcome', 'account', 'until', 'agreed'],
    [
      ['A number for farmers to ring at night', 'delivered', '', '', ''],
      ['Cameras on four bridges', 'slipped', 'The county surveys the bridges first.', 'June 2027', ''],
    ],
  ),
  block(
    'questions',
    {},
    ['question', 'hint', 'answer', 'where', 'deferred'],
    [
      [
        'How long does a farm wait for a visit?',
        'The board asked in spring.',
        'Two days on average.',
        '',
        '',
      ],
      ['What did the drone cost?', '', '', '', 'The invoice is disputed.'],
    ],
  ),
  block(
    'commitmentUpdates',
    { commitment: 'We will keep a named officer in every parish' },
    ['area', 'operation', 'text'],
    [
      ['North', 'Operation Haystack', 'Fourteen parish meetings were held; 310 people came.'],
      ['Roads unit', '', 'Quad bikes are stopped and checked on market days.'],
    ],
  ),
  block(
    'exceptions',
    {},
    ['title', 'text'],
    [['A fire at the hide store', 'Nine cases lost exhibits that had been examined already.']],
  ),
  block(
    'nextSteps',
    {},
    ['when', 'text'],
    [
      ['10 December', 'The wardens’ contract is signed.'],
      ['January to March', 'Every farm gets a card with a name.'],
    ],
  ),
  block(
    'statement',
    { standing: 'There are no equality implications.' },
    ['answer', 'text'],
    [['stands', '']],
  ),
  block('consultation', { caption: 'Who was consulted' }, [], []),
  paragraph('That is all.'),
];
