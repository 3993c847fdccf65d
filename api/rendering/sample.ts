import {
  bulletList,
  comparisonTable,
  type EditionContent,
  type EditionFrame,
  type EditionSection,
  heading,
  type Pack,
  paragraph,
  sectionOf,
  table,
} from '@countersign/document';

const FIGURES: readonly (readonly [string, string, string])[] = [
  ['Knife crime', '1482', '1391'],
  ['Rape', '1127', '1014'],
  ['Night-time economy', '938', '865'],
  ['County lines', '655', '742'],
  ['Serious organised crime', '311', '305'],
  ['Cybercrime', '2310', '2067'],
  ['Child exploitation', '571', '488'],
  ['Domestic abuse', '13904', '12377'],
  ['Drugs and alcohol', '1946', '1921'],
  ['Mental health', '8804', '7719'],
  ['Places', '402', '418'],
  ['Burglary and robbery', '2466', '2557'],
  ['Prevent', '88', '91'],
  ['Hate crime', '2104', '1873'],
];

const PROSE =
  'Officers and partners worked through the plan agreed in the autumn. Patrols were moved to the streets and hours ' +
  'where harm was greatest, schools took up the new lessons, and every referral was answered within the week. The ' +
  'strand board looked at the results each month and changed course twice.';

function strand(
  [measure, previous, current]: readonly [string, string, string],
  index: number,
): EditionSection {
  return {
    key: `strand-${index}`,
    number: `5.${Math.floor(index / 4) + 1}.${(index % 4) + 1}`,
    level: 3,
    heading: measure,
    kind: 'text',
    leadLabel: 'Thematic lead',
    leadLine: 'Detective Superintendent Ruth Hale',
    status: 'accepted',
    doc: sectionOf(
      heading(3, 'Insights'),
      comparisonTable({
        caption: `${measure}: offences recorded, compared with the year before`,
        previousLabel: '12 months ending Mar 25',
        currentLabel: '12 months ending Mar 26',
        rows: [{ measure, previous, current }],
      }),
      paragraph(`${PROSE} ${PROSE}`),
      paragraph(PROSE),
      heading(3, 'Delivery achieved October 2025 to March 2026'),
      bulletList(PROSE, 'Forty-two visits to licensed premises, each followed up in writing.', PROSE),
      table('Visits by district', [
        ['District', 'Visits planned', 'Visits made', 'Note'],
        ['Aldmere', '48', '51', 'Two more after the January incidents.'],
        ['Brack Valley', '36', '36', ''],
        ['Coldharbour and Dunmarsh', '22', '19', 'Three postponed by snow, made up for in April.'],
      ]),
      heading(3, 'Delivery scheduled April to September 2026'),
      bulletList('Train a further sixty volunteers.', PROSE),
      paragraph(PROSE),
    ),
  };
}

const group = (number: string, title: string): EditionSection => ({
  key: `group-${number}`,
  number,
  level: 2,
  heading: title,
  kind: 'group',
  status: 'author',
  doc: null,
});

const opening = (number: string, title: string, words: string): EditionSection => ({
  key: `section-${number}`,
  number,
  level: 1,
  heading: title,
  kind: 'text',
  status: 'author',
  doc: sectionOf(paragraph(words)),
});

/** A half-yearly paper of fourteen strands of an invented force, for tests: about 25 pages. */
export function samplePaper(changes: Partial<EditionContent> = {}): EditionContent {
  const strands = FIGURES.map(strand);
  return {
    format: 'countersign/edition@1',
    title: 'Crime Prevention Strategy Report Q3 and Q4',
    marking: { tier: 'OFFICIAL', sensitive: false },
    reportTo: 'the Office of the Police, Fire and Crime Commissioner for Aldshire',
    reportFrom: 'Aldshire Police',
    strategy: 'Crime Prevention Strategy 2024 to 2028',
    period: { kind: 'half', calendar: 'financial', start: '2025-10-01' },
    periodLabel: 'October 2025 to March 2026',
    sections: [
      opening(
        '1.0',
        'Purpose of Report',
        'This report tells the board how the strategy progressed over the half-year.',
      ),
      opening('2.0', 'Recommendations', 'The board is asked to note the report.'),
      opening('3.0', 'Executive Summary', `${PROSE} ${PROSE}`),
      { ...opening('5.0', 'Current Work and Performance', ''), kind: 'group', doc: null },
      group('5.1', 'Serious Violence'),
      ...strands.slice(0, 4),
      group('5.2', 'Organised Crime'),
      ...strands.slice(4, 8),
      group('5.3', 'Complex Needs'),
      ...strands.slice(8, 12),
      group('5.4', 'Vulnerabilities'),
      ...strands.slice(12),
      opening('6.0', 'Implications (Issues)', 'None beyond those named in the strands.'),
    ],
    ...changes,
  };
}

/** What events say about the sample paper. */
export function sampleFrame(changes: Partial<EditionFrame> = {}): EditionFrame {
  const hash = '9f2c41abd5e60718293a4b5c6d7e8f90112233445566778899aabbccddeeff00';
  return {
    number: '1.0',
    state: 'Approved',
    hash,
    reference: 'P-2026-014',
    agendaNumber: '10.0',
    frontSheet: [
      ['Report to', 'the Office of the Police, Fire and Crime Commissioner for Aldshire'],
      ['Title of Report', 'Crime Prevention Strategy Report Q3 and Q4'],
      ['Classification of Paper', 'OFFICIAL'],
      ['Agenda Number', '10.0'],
      ['Chief Officer', 'ACC Ines Moor'],
      ['Date Paper was Written', '16 May 2026'],
      ['Version Number', '1.0'],
      ['Report from', 'Aldshire Police'],
      ['Date of Meeting', '25 June 2026'],
      ['Author on behalf of Chief Officer', 'Insp 2207 Tom Arkwright'],
      ['Date of Approval by Chief Officer', 'ACC Ines Moor, 22 May 2026'],
      [
        'COG meeting date / date of approval (Please indicate whether paper presented to COG or not)',
        'COG, 29 May 2026',
      ],
    ].map(([label = '', value = '']) => ({ label, value })),
    approvals: [
      {
        step: 'Chief Officer',
        line: 'Assistant Chief Constable Ines Moor',
        at: '2026-05-22T13:02:00Z',
        hash,
      },
      {
        step: 'COG',
        line: 'Chief Officer Group, recorded by Dana Whitlock',
        at: '2026-05-29T10:30:00Z',
        hash,
      },
    ],
    signOffs: FIGURES.map(([name], index) => ({
      number: `5.${Math.floor(index / 4) + 1}.${(index % 4) + 1}`,
      heading: name,
      line: 'Detective Superintendent Ruth Hale',
      at: '2026-05-12T09:15:00Z',
    })),
    draft: false,
    ...changes,
  };
}

/** A pack of so many sample papers, with a verbal, a to-follow and a withdrawn item after them. */
export function samplePack(papers: number): Pack {
  return {
    board: 'Performance and Resources Scrutiny Board',
    title: 'Board papers',
    meeting: '25 June 2026, 10:00, Committee Room 2, Aldmere',
    edition: '1',
    state: 'Issued',
    reference: 'M-2026-06',
    marking: { tier: 'OFFICIAL', sensitive: false },
    draft: false,
    items: [
      ...Array.from({ length: papers }, (_, index) => ({
        kind: 'paper' as const,
        number: `${index + 1}`,
        title: `Strategy report ${index + 1}`,
        presenter: 'ACC Ines Moor',
        paper: {
          content: samplePaper({ title: `Strategy report ${index + 1}` }),
          frame: sampleFrame({ reference: `P-2026-${String(index + 1).padStart(3, '0')}` }),
        },
      })),
      {
        kind: 'verbal',
        number: `${papers + 1}`,
        title: 'Commissioner’s update',
        presenter: 'The Commissioner',
      },
      {
        kind: 'to-follow',
        number: `${papers + 2}`,
        title: 'Budget monitoring',
        note: 'Expected by 19 June 2026',
      },
      {
        kind: 'withdrawn',
        number: `${papers + 3}`,
        title: 'Fleet',
        note: 'Withdrawn by DCC Paul Oake, 10 June 2026',
      },
    ],
  };
}
