import { type Sentence, sentencesIn, tablesOf } from './blocks.ts';
import { at, type Finding, onProse } from './finding.ts';
import { isWithin, pathOf } from './outline.ts';
import type { Place, Table, TypedPaper } from './paper.ts';
import { atRiskIn, risksIn } from './risks.ts';

/** R23: what a section denies is not told in another: no risks beside open ones, no recommendation beside a request. */
export function contradictionCheck(paper: TypedPaper): Finding[] {
  return [...riskFindings(paper), ...statementFindings(paper), ...recommendationFindings(paper)];
}

interface Counted {
  readonly table: Table;
  readonly line: number;
  readonly count: number;
}

const noneAtRisk =
  /\b(?:no|none of the|nil)\b(?: (?!longer|doubt)[\w-]+){0,3} (?:is |are )?(?:currently )?at risk\b(?! of)/i;
const noRisk =
  /\bno (?:(?:significant|major|new|current|open|outstanding|further|known|specific|strategic) )*risks?\b(?= (?:have|has|were|was|are|identified|to report|to note|highlighted|raised|recorded|at (?:this|present))|[.;]?$)/i;

function riskFindings(paper: TypedPaper): Finding[] {
  const counted = countedRisks(paper);
  if (counted.length === 0) return [];
  return sentencesIn(paper).flatMap((sentence) => {
    const { text, block } = sentence;
    const printed = (noneAtRisk.exec(text) ?? noRisk.exec(text))?.[0];
    if (!printed || /\b(?:except|other than|apart from|until|last|previous)\b/i.test(text)) return [];
    const [against] = inScope(paper, block.section, counted).filter(({ count }) => count > 0);
    return against ? [riskFinding(sentence, printed, against)] : [];
  });
}

const denies = /^(?:not applicable|n\/a|none|nil)[.]?$/i;

/** A standing answer of a section on risks that is answered with nothing, beside open ones. Its words are read with all others. */
function statementFindings(paper: TypedPaper): Finding[] {
  const counted = countedRisks(paper).filter(({ count }) => count > 0);
  const [against] = counted;
  if (!against) return [];
  return tablesOf(paper).flatMap((table) => {
    const column = table.block === 'statement' ? (table.columns?.indexOf('printed') ?? -1) : -1;
    if (column < 0 || !/\brisks?\b/i.test(table.section)) return [];
    return table.rows.slice(1).flatMap(({ cells, line }) => {
      const printed = (cells[column] ?? '').trim();
      return denies.test(printed) ? [riskFinding({ block: { ...table, line } }, printed, against)] : [];
    });
  });
}

function countedRisks(paper: TypedPaper): Counted[] {
  const open = risksIn(paper)
    .filter((risk) => risk.open)
    .map(({ table, line }) => ({ table, line, count: 1 }));
  const dashboards = tablesOf(paper).flatMap((table) => {
    const count = atRiskIn(table);
    return count === undefined ? [] : [{ table, line: table.line, count }];
  });
  return [...dashboards, ...open];
}

/** A section with a table of its own speaks of that; a summary or a section on risks speaks of the whole paper. */
function inScope(paper: TypedPaper, section: string, counted: readonly Counted[]): readonly Counted[] {
  const own = counted.filter(({ table }) => isWithin(table.section, section));
  if (own.length > 0) return own;
  return /\b(?:summary|overview|implications?|risks?|exception)\b/i.test(pathOf(paper, section))
    ? counted
    : [];
}

function riskFinding(
  { block }: { readonly block: Place },
  printed: string,
  { table, line, count }: Counted,
): Finding {
  const given = `${count} at risk or open in ${table.section || 'a table'} (line ${line})`;
  return {
    rule: 'R23',
    severity: table.block === undefined ? onProse('BLOCK') : 'BLOCK',
    ...at(block),
    given,
    expected: `a sentence on what is at risk`,
    printed,
    message: `"${printed}" is said here, but ${given}. Name what is at risk, or close it where it is listed.`,
  };
}

const nothing =
  /^(?:no|nil|none|n\/a|not applicable|there are no)\b(?: (?:specific |formal )?recommendations?)?(?: (?:are made|to make|at this time|in this report|for this paper))?[.]?$/i;
const asks =
  /\b(?:the )?(?:board|panel|committee|commissioner|authority|members|cabinet|pfcc|pcc) (?:is|are) (?:asked|invited|requested|recommended) to\b|\bit is recommended that\b|\bapproval is (?:sought|requested)\b/i;

/** "No recommendations" is contradicted by a request elsewhere; without one the author says whether it is for noting. */
function recommendationFindings(paper: TypedPaper): Finding[] {
  const of = sentencesIn(paper).filter(({ block }) => isRecommendations(block.section));
  const [only, more] = of;
  if (!only || more || !nothing.test(only.text.trim())) return [];
  const asked = sentencesIn(paper).find(({ text, block }) => block !== only.block && asks.test(text));
  const request = asks.exec(asked?.text ?? '')?.[0];
  return [
    {
      rule: 'R23',
      severity: asked ? onProse('WARN') : 'ASK',
      ...at(only.block),
      given: asked ? `${placeOf(asked)} says "${request}"` : 'the paper asks nothing of its board',
      expected: asked ? 'the recommendation' : 'a recommendation, or "for noting"',
      printed: only.text,
      message: asked
        ? `The paper makes no recommendation here, but ${placeOf(asked)} says "${request}". Put the request into the recommendations.`
        : `The paper asks nothing of its board. Is it for noting? Then say so; otherwise say what the board is asked to do.`,
    },
  ];
}

const placeOf = ({ block }: Sentence) => `${block.section || 'a sentence'} (line ${block.line})`;

function isRecommendations(section: string): boolean {
  return /^[\d.]*\s*recommendations?(?: to the board)?$/i.test(section.trim());
}
