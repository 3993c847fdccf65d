import { blockNode, type SectionNode } from '@countersign/document';
import { BLOCKS, type Cells, keyOf, parseNumber, type RowBlockKind, settingOf } from '@countersign/domain';
import { valueFor } from './choice-of.ts';
import { captioned, type Grid } from './grid.ts';
import { columnsByName, isFigureOrBlank, isMonth, isYear, rowsByColumn } from './shape.ts';

/** A block that a pasted grid could be. */
export interface Candidate {
  readonly kind: RowBlockKind;
  readonly settings: Cells;
  readonly rows: readonly Cells[];
}

interface Table {
  readonly header: readonly string[];
  readonly body: Grid;
}

type Guess = (table: Table) => Omit<Candidate, 'kind'> | undefined;

/** The blocks that a grid could be, the likeliest first; computed columns it brings are left out, they are computed anew. */
export function candidatesFor(grid: Grid): readonly Candidate[] {
  const { caption, body: all } = captioned(grid);
  const [header = [], ...body] = all;
  return GUESSES.flatMap(([kind, guess]) => {
    const found = guess({ header, body });
    if (!found || found.rows.length === 0) return [];
    const rows = found.rows.map((cells) => chosen(kind, cells));
    return [{ kind, settings: { ...(caption === '' ? {} : { caption }), ...found.settings }, rows }];
  });
}

/** The candidate as a node of a section, its rows with ids from `newId`. */
export function candidateNode({ kind, settings, rows }: Candidate, newId: () => string): SectionNode {
  return blockNode(
    kind,
    settings,
    rows.map((cells) => ({ id: newId(), cells })),
  );
}

/** A choice by its label or its value; what is none of them is kept as it was copied. */
function chosen(kind: RowBlockKind, cells: Cells): Cells {
  const columns = BLOCKS[kind].columns({});
  return Object.fromEntries(
    Object.entries(cells).map(([key, text]) => {
      return [
        key,
        valueFor(
          columns.find((column) => column.key === key),
          text,
        ),
      ];
    }),
  );
}

const COMPUTED = /diff|change|movement|^%|\+\/-|±|variance/i;

const riskRegister: Guess = ({ header, body }) => {
  const at = columnsByName(header, {
    ref: /\bref\b|risk no|^no\.?$|^id$/,
    registered: /date|registered|raised/,
    mitigation: /mitigat|control|action/,
    response: /response|treatment|five ts|\bt\b/,
    status: /status|state/,
    owner: /owner|lead/,
    risk: /risk|description/,
  });
  const isOne = at.has('risk') && (at.has('owner') || at.has('mitigation'));
  return isOne ? { settings: {}, rows: rowsByColumn(body, at) } : undefined;
};

const position: Guess = ({ header, body }) => {
  const at = columnsByName(header, {
    aspiration: /aspiration|target|ambition/,
    before: /(?:position|rank).*(?:before|previous|last)|(?:before|previous|last).*(?:position|rank)/,
    now: /position|rank/,
    average: /change.*average|^(?!.*change).*average/,
    top: /^(?!.*change).*(?:top|upper).*quartile/,
    unit: /^unit/,
    value: /^value|^current/,
    lastData: /last data|data to/,
    rationale: /rationale|reason/,
    measure: /measure|indicator/,
  });
  const isOne = at.has('aspiration') && at.has('now');
  if (!isOne) return undefined;
  if (!at.has('measure')) at.set('measure', 0);
  return { settings: {}, rows: rowsByColumn(body, at) };
};

const survey: Guess = ({ header, body }) => {
  const at = columnsByName(header, {
    national: /national|england|all forces/,
    group: /group|msg|similar/,
    previous: /previous|last|before|prior/,
    force: /force|current|this|latest/,
    question: /question|statement|survey/,
  });
  if (!at.has('question')) at.set('question', 0);
  const isOne = at.has('force') && (at.has('national') || at.has('group'));
  return isOne &&
    allFigures(
      body,
      [...at.values()].filter((index) => index !== at.get('question')),
    )
    ? { settings: {}, rows: rowsByColumn(body, at) }
    : undefined;
};

const STATUS =
  /complete|ongoing|in progress|at risk|deferred|unallocated|not started|overdue|closed|open|on track/i;

const dashboard: Guess = ({ header, body }) => {
  const statuses = header
    .map((name, index) => ({ name, index }))
    .slice(1)
    .filter(({ name }) => !/^total/i.test(name));
  const known = statuses.filter(({ name }) => STATUS.test(name));
  if (
    known.length < 2 ||
    !allFigures(
      body,
      statuses.map(({ index }) => index),
    )
  )
    return undefined;
  const at = new Map([
    ['period', 0],
    ...statuses.map(({ name, index }): [string, number] => [keyOf(name), index]),
  ]);
  return {
    settings: { statuses: settingOf(statuses.map(({ name }) => name)) },
    rows: rowsByColumn(body, at),
  };
};

const forecast: Guess = ({ header, body }) => {
  const value = header.findIndex((name, index) => index > 0 && !COMPUTED.test(name));
  const years = body.every(([first = '']) => isYear(first));
  const rest = header.slice(1).filter((name) => !COMPUTED.test(name));
  if (!years || rest.length !== 1 || !allFigures(body, [value])) return undefined;
  return {
    settings: {},
    rows: rowsByColumn(
      body,
      new Map([
        ['year', 0],
        ['value', value],
      ]),
    ),
  };
};

const monthTable: Guess = ({ header, body }) => {
  const others = header
    .map((name, index) => ({ name, index }))
    .slice(1)
    .filter(({ name }) => !COMPUTED.test(name));
  const [previous, current, note] = others;
  const months = body.filter(([first = '']) => !/^total/i.test(first));
  if (!previous || !current || others.length > 3 || !months.every(([first = '']) => isMonth(first)))
    return undefined;
  if (!allFigures(months, [previous.index, current.index])) return undefined;
  const at = new Map([
    ['month', 0],
    ['previous', previous.index],
    ['current', current.index],
  ]);
  if (note) at.set('note', note.index);
  return {
    settings: {
      previousLabel: previous.name,
      currentLabel: current.name,
      ...(note ? { noteLabel: note.name } : {}),
    },
    rows: rowsByColumn(months, at),
  };
};

const typeByMonth: Guess = ({ header, body }) => {
  const months = header
    .map((name, index) => ({ name, index }))
    .slice(1)
    .filter(({ name }) => !/^(?:total|share|%)/i.test(name));
  // Two Marches are two years side by side, not two months.
  const names = new Set(months.map(({ name }) => name.slice(0, 3).toLowerCase()));
  if (months.length < 2 || names.size < months.length || !months.every(({ name }) => isMonth(name)))
    return undefined;
  const types = body.filter(([first = '']) => !/^total/i.test(first));
  if (
    !allFigures(
      types,
      months.map(({ index }) => index),
    )
  )
    return undefined;
  const at = new Map([
    ['type', 0],
    ...months.map(({ name, index }): [string, number] => [keyOf(name), index]),
  ]);
  return { settings: { months: settingOf(months.map(({ name }) => name)) }, rows: rowsByColumn(types, at) };
};

const comparison: Guess = ({ header, body }) => {
  const [, previousLabel = '', currentLabel = '', ...others] = header;
  if (header.length < 3 || !others.every((name) => COMPUTED.test(name))) return undefined;
  if (isBareFigure(previousLabel) || isBareFigure(currentLabel) || COMPUTED.test(currentLabel))
    return undefined;
  if (!allFigures(body, [1, 2]) || body.some(([measure = '']) => isBareFigure(measure))) return undefined;
  const rows = body.map(([measure = '', previous = '', current = '']) => ({ measure, previous, current }));
  return rows.some(({ previous, current }) => isBareFigure(previous) && isBareFigure(current))
    ? { settings: { previousLabel, currentLabel }, rows }
    : undefined;
};

const resultList: Guess = ({ header, body }) => {
  const hasHeader = !isFigureOrBlank(header[1] ?? '');
  const rows = hasHeader ? body : [header, ...body];
  const [width] = [header.length];
  if (width < 2 || width > 3 || !allFigures(rows, [1])) return undefined;
  if (rows.some(([label = '', , unit = '']) => isFigureOrBlank(label) || parseNumber(unit) !== undefined))
    return undefined;
  if (!rows.some(([, value = '']) => value !== '')) return undefined;
  return {
    settings: {},
    rows: rowsByColumn(
      rows,
      new Map([['label', 0], ['value', 1], ...(width === 3 ? [['unit', 2] as const] : [])]),
    ),
  };
};

const GUESSES: readonly (readonly [RowBlockKind, Guess])[] = [
  ['risk-register', riskRegister],
  ['position', position],
  ['survey', survey],
  ['dashboard', dashboard],
  ['forecast', forecast],
  ['month-table', monthTable],
  ['type-by-month', typeByMonth],
  ['comparison', comparison],
  ['result-list', resultList],
];

const isBareFigure = (text: string) => parseNumber(text) !== undefined && !isYear(text);

const allFigures = (body: Grid, columns: readonly number[]) =>
  body.every((row) => columns.every((index) => isFigureOrBlank(row[index] ?? '')));
