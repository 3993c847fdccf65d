// A paper about an invented body as large as they come: 14 strands, 300 figures that follow from others, each cell bound to the
// extract it is read from, and prose that names what is measured.

const STRANDS = 14;
const MEASURES = 11;
const PARAGRAPHS = 9;

const kinds =
  'thefts fires floods collisions burglaries frauds assaults searches rescues visits arsons'.split(' ');
const places = 'boat barn harbour road shop school farm park rail river market quarry forest island'.split(
  ' ',
);

const head = ['Measure', '12 months ending March 2030', '12 months ending March 2031', 'Diff.', '% Diff.'];

/** @param {number} strand @param {number} measure */
function row(strand, measure) {
  const previous = 200 + strand * 37 + measure * 11;
  const current = previous + (((strand + 3) * (measure + 5)) % 41) - 20;
  const percent = (((current - previous) * 100) / previous).toFixed(1);
  return [nameOf(strand, measure), previous, current, current - previous, `${percent}%`].map(String);
}

/** @param {number} strand @param {number} measure */
const nameOf = (strand, measure) => `${places[strand]} ${kinds[measure]}`;

/** @param {number} strand @param {number} measure */
const idOf = (strand, measure) => `${strand}-${measure}`;

/** Both figures of a row out of one extract. @param {number} strand @param {number} measure */
function sourcesOf(strand, measure) {
  const source = (/** @type {string} */ start) => ({
    measureId: idOf(strand, measure),
    area: '',
    category: '',
    window: {
      kind: /** @type {const} */ ('rolling-12'),
      calendar: /** @type {const} */ ('financial'),
      start,
    },
    extractedOn: '2031-04-09',
  });
  return { 1: source('2029-04-01'), 2: source('2030-04-01') };
}

const known = {
  measures: places.flatMap((_, strand) =>
    kinds.map((_, measure) => ({
      id: idOf(strand, measure),
      name: nameOf(strand, measure),
      aliases: [`${kinds[measure]} of the ${places[strand]}`],
      unit: '',
      polarity: /** @type {const} */ ('less-is-better'),
      bestRank: /** @type {const} */ ('first'),
    })),
  ),
};

/** Every sentence of every round is another, so that nothing is known from the round before. @param {string} mark */
const words = (mark, /** @type {number} */ strand, /** @type {number} */ paragraph) =>
  [
    `Crews of ${mark} made ${100 + paragraph} visits in February 2031, up from ${90 + paragraph} visits in February 2030.`,
    `The work of ${mark} goes on with the councils and the harbour, and a review was held on ${paragraph + 1} March 2031.`,
    `Of those asked by ${mark} ${40 + paragraph} (${45 + (paragraph % 3)}%) were content, which is nearly half (48.${paragraph}%) of all who answered,`,
    `and the same number as in the six months before.`,
    `Of the ${nameOf(strand, paragraph)} that ${mark} was called to, 140 were at night.`,
    `More than 1,200 letters of ${mark} were sent by post and by hand in the period.`,
    `Section 5.${strand + 1} tells how the boats of ${mark} are kept, and a week of action took place in January 2031.`,
  ].join(' ');

/**
 * @typedef {import('../../libs/domain/index.ts').Block} Block
 * @param {number} number @param {number} round @param {(line: number) => number} take
 * @returns {Block[]}
 */
function strand(number, round, take) {
  const section = `5.${number + 1} Strand ${number}`;
  const place = () => ({ line: take(1), section, under: '' });
  const rows = Array.from({ length: MEASURES }, (_, measure) => row(number, measure));
  const total = [1, 2, 3].map((column) => rows.reduce((all, cells) => all + Number(cells[column]), 0));
  return [
    {
      kind: /** @type {const} */ ('heading'),
      number: `5.${number + 1}`,
      text: `Strand ${number}`,
      level: 2,
      ...place(),
    },
    {
      kind: /** @type {const} */ ('table'),
      ...place(),
      block: /** @type {const} */ ('comparison'),
      rows: [
        { cells: head, line: take(1) },
        ...rows.map((cells, measure) => ({ cells, line: take(1), sources: sourcesOf(number, measure) })),
        { cells: ['Total', ...total.map(String), ''], line: take(1) },
      ],
    },
    ...Array.from({ length: PARAGRAPHS }, (_, paragraph) => ({
      kind: /** @type {const} */ ('prose'),
      text: words(`crew ${round}-${number}-${paragraph}`, number, paragraph),
      ...place(),
    })),
  ];
}

/** The paper as the checks read it; every round has words of its own. @returns {import('../../libs/domain/index.ts').TypedPaper} */
export function largePaper(round = 0) {
  let line = 0;
  const take = (/** @type {number} */ count) => {
    line += count;
    return line;
  };
  const purpose = { line: take(1), section: '1.0 Purpose', under: '' };
  /** @type {Block[]} */
  const blocks = [
    {
      kind: /** @type {const} */ ('prose'),
      text: 'This paper covers October 2030 – March 2031.',
      ...purpose,
    },
    ...Array.from({ length: STRANDS }, (_, number) => strand(number, round, take)).flat(),
  ];
  return { title: 'Large paper', frontSheet: [], blocks, lines: [], known };
}

/**
 * The paper after somebody has typed a word in a paragraph in its middle: every other block stays the same object.
 * @param {import('../../libs/domain/index.ts').TypedPaper} paper @param {string} word
 */
export function edited(paper, word) {
  const middle = Math.floor(paper.blocks.length / 2) + 2;
  return {
    ...paper,
    blocks: paper.blocks.map((block, index) =>
      index === middle && block.kind === 'prose' ? { ...block, text: `${block.text} ${word}.` } : block,
    ),
  };
}
