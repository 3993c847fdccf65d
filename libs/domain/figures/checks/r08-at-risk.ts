import { sentencesIn, tablesOf } from './blocks.ts';
import { countOf, wholeNumber } from './counts.ts';
import { latestRow } from './dashboard-steps.ts';
import { atRiskOf, type Dashboard, dashboardsOf } from './dashboards.ts';
import { at, type Finding, onProse } from './finding.ts';
import type { Table, TypedPaper } from './paper.ts';

/** R08: how many strands and risks a sentence counts is what dashboards and register hold. Strands and risks are two counts. */
export function atRiskCheck(paper: TypedPaper): Finding[] {
  const dashboards = dashboardsOf(paper);
  const registers = tablesOf(paper).flatMap(registerOf);
  return [
    ...countFindings(paper, strandsAtRisk(dashboards, registers), strandCount, 'strands at risk'),
    ...countFindings(paper, openRisks(registers), riskCount, 'risks'),
    ...summaryFindings(dashboards),
    ...missingRisks(dashboards, registers),
  ];
}

interface Register {
  readonly table: Table;
  readonly open: number;
}

/** The rows of a risk register that are not closed. */
function registerOf(table: Table): Register[] {
  const [head, ...rows] = table.rows;
  const typed = table.block === 'risk-register';
  const columns = typed ? (table.columns ?? []) : (head?.cells ?? []);
  const isRegister =
    typed ||
    (table.block === undefined &&
      columns.some((title) => /\brisk\b/i.test(title)) &&
      columns.some((title) => /\b(?:mitigation|response|treat|owner)\b/i.test(title)));
  if (!isRegister) return [];
  const status = columns.findIndex((title) => /^(?:status|state)$/i.test(title));
  const described = typed ? columns.indexOf('risk') : columns.findIndex((title) => /\brisk\b/i.test(title));
  const open = rows.filter(({ cells }) => {
    const text = cells[described] ?? '';
    return (
      text !== '' && !/^(?:none|n\/?a|no risks?\b.*)$/i.test(text) && !/\bclosed\b/i.test(cells[status] ?? '')
    );
  });
  return [{ table, open: open.length }];
}

/** By the summary where there is one, else by the latest row of each strand's own dashboard; registers only when neither. */
function strandsAtRisk(dashboards: readonly Dashboard[], registers: readonly Register[]): number | undefined {
  const summary = dashboards.filter(({ by }) => by === 'strand');
  const own = dashboards.filter(({ by }) => by === 'period');
  const latest =
    summary.length > 0
      ? summary.flatMap(({ rows }) => rows)
      : own.flatMap((dashboard) => latestRow(dashboard) ?? []);
  const counts = latest.map(atRiskOf);
  if (counts.some((count) => count !== undefined)) return counts.filter((count) => (count ?? 0) > 0).length;
  const sections = new Set(registers.filter(({ open }) => open > 0).map(({ table }) => table.section));
  return registers.length > 1 ? sections.size : undefined;
}

function openRisks(registers: readonly Register[]): number | undefined {
  return registers.length === 0 ? undefined : registers.reduce((all, { open }) => all + open, 0);
}

// "No strands at risk" beside open ones is a contradiction, which is R23's.
const counted = `\\b(${wholeNumber})`;
const strandCount = new RegExp(
  `${counted} (?:of the ${wholeNumber} )?(?:thematic |of the )?(?:strands?|areas|themes|plans)(?: (?:is|are|were|was|currently|now|remains?))* at risk\\b`,
  'gi',
);
const riskCount = new RegExp(
  `${counted} (?:open |live |active |recorded |current )*risks?(?: (?:is|are|were|remains?|stands?))*(?: (?:open|live|recorded|registered|held|on the register|in the register|on the risk register))\\b|${counted} (?:open|live|active) risks\\b`,
  'gi',
);

function countFindings(paper: TypedPaper, held: number | undefined, words: RegExp, what: string): Finding[] {
  if (held === undefined) return [];
  return sentencesIn(paper).flatMap(({ text, block }) =>
    [...text.matchAll(words)].flatMap((match): Finding[] => {
      const said = match[1] ?? match[2] ?? '';
      const count = countOf(said);
      if (count === undefined || count === held) return [];
      return [
        {
          rule: 'R08',
          severity: onProse('BLOCK'),
          ...at(block),
          given: `${held} ${what} in the tables of the paper`,
          expected: String(held),
          printed: match[0],
          message: `"${match[0]}", but the tables of the paper hold ${held} ${what}. Correct the sentence, or the table.`,
        },
      ];
    }),
  );
}

/** What the summary says of a strand is what the strand's own dashboard says of its latest period. */
function summaryFindings(dashboards: readonly Dashboard[]): Finding[] {
  return dashboards
    .filter(({ by }) => by === 'strand')
    .flatMap(({ table, rows }) =>
      rows.flatMap((row): Finding[] => {
        const own = dashboards.filter(
          (other) => other.by === 'period' && isOf(other.table.section, row.label),
        );
        const latest = own[0] && latestRow(own[0]);
        const [summed, held] = [atRiskOf(row), latest && atRiskOf(latest)];
        if (own.length !== 1 || summed === undefined || held === undefined || summed === held) return [];
        const section = own[0]?.table.section ?? '';
        return [
          {
            rule: 'R08',
            severity: 'BLOCK',
            ...at({ ...table, line: row.line }),
            given: `${held} at risk in ${section}`,
            expected: String(held),
            printed: String(summed),
            message: `The summary has ${summed} at risk for ${row.label}, its own section ${held}. Correct the one that is wrong.`,
          },
        ];
      }),
    );
}

/** `5.1 Boats` is the section of the strand `Boats`. */
function isOf(section: string, strand: string): boolean {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/^[\d.\s]+/, '')
      .trim();
  return bare(strand) !== '' && bare(section) === bare(strand);
}

/** A section whose register is there, but empty, has nothing at risk. */
function missingRisks(dashboards: readonly Dashboard[], registers: readonly Register[]): Finding[] {
  return registers
    .filter(({ open }) => open === 0)
    .flatMap(({ table }): Finding[] => {
      const own = dashboards.filter(
        (other) => other.by === 'period' && other.table.section === table.section,
      );
      const latest = own[0] && latestRow(own[0]);
      const count = latest && atRiskOf(latest);
      if (own.length !== 1 || count === undefined || count === 0) return [];
      return [
        {
          rule: 'R08',
          severity: 'BLOCK',
          ...at(table),
          given: `${count} at risk in the dashboard of the section`,
          expected: 'an open risk in the register',
          printed: 'no open risk',
          message: `The dashboard of this section has ${count} at risk, its register no open risk. Register the risk, or correct the dashboard.`,
        },
      ];
    });
}
