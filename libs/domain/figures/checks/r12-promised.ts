import { limitFindings, TABLED } from './block-limits.ts';
import { comparisonRows } from './comparison-rows.ts';
import { at, type Finding } from './finding.ts';
import { monthGapsOf } from './month-gaps.ts';
import type { Block, KnownSection, Table, TypedPaper } from './paper.ts';
import { cellFigure } from './printed-figure.ts';
import { sectionLabels, type Unit } from './section-labels.ts';

/**
 * R12: what a paper promises of every section is there, filled, as often as its template allows, and its months are complete.
 * A section may be excused by a reason.
 */
export function promisedCheck(paper: TypedPaper): Finding[] {
  const known = paper.known?.sections;
  const promises = known ? requiredFindings(paper, known) : [...labelFindings(paper), ...thinFindings(paper)];
  return [...promises, ...limitFindings(paper), ...monthFindings(paper)];
}

const inFigures: ReadonlySet<string> = new Set([
  'comparison',
  'month-table',
  'type-by-month',
  'survey',
  'forecast',
]);

function requiredFindings({ blocks }: TypedPaper, sections: readonly KnownSection[]): Finding[] {
  return sections
    .filter(({ narrativeOnly }) => narrativeOnly === undefined)
    .flatMap(({ section, requires, limits = [] }) => {
      const own = blocks.filter((block) => block.section === section);
      const [place] = own;
      if (!place) return [];
      return requires
        .filter((kind) => TABLED.has(kind))
        .flatMap((kind): Finding[] => {
          const tables = own.filter(
            (block): block is Table => block.kind === 'table' && block.block === kind,
          );
          if (tables.some((table) => isFilled(table, inFigures.has(kind)))) return [];
          const name = kind.replaceAll('-', ' ');
          const [empty] = tables;
          if (!empty && limits.some((limit) => limit.kind === kind && (limit.min ?? 0) > 0)) return [];
          return [
            {
              rule: 'R12',
              severity: 'WARN',
              ...at(empty ?? place),
              given: `the template asks for a ${name} here`,
              expected: `a ${name}`,
              printed: empty ? 'an empty one' : 'none',
              message: `The template asks for a ${name} in this section, and ${empty ? 'it is empty' : 'there is none'}. Fill it, or say why the section is told in words only.`,
            },
          ];
        });
    });
}

function isFilled({ rows }: Table, needsFigures: boolean): boolean {
  return rows
    .slice(1)
    .some(({ cells }) =>
      cells.slice(1).some((cell) => cell.trim() !== '' && (!needsFigures || cellFigure(cell) !== undefined)),
    );
}

/** In a file: a label that the paper announces for each section, and that one of them lacks. */
function labelFindings(paper: TypedPaper): Finding[] {
  const { units, promised } = sectionLabels(paper);
  return units.flatMap((unit) =>
    promised
      .filter((label) => !unit.labels.has(label))
      .map((label): Finding => {
        const others = units.filter(({ labels }) => labels.has(label)).length;
        return {
          rule: 'R12',
          severity: 'WARN',
          ...at(unit.place),
          given: `${others} of ${units.length} sections have "${label}"`,
          expected: `"${label}"`,
          printed: 'nothing under that label',
          message: `The paper promises "${label}" for each of its sections; this one has none. Add it, or say why there is none.`,
        };
      }),
  );
}

/** Most sections compare figures in a table; those that do not are asked about once, at the first. */
function thinFindings(paper: TypedPaper): Finding[] {
  const { units, promised } = sectionLabels(paper);
  const compares = ({ blocks }: Unit) =>
    blocks.some((block) => block.kind === 'table' && comparisonRows(block).length > 0);
  const without = units.filter((unit) => !compares(unit));
  const asked = without.filter(({ labels }) => promised.every((label) => labels.has(label)));
  const [first] = asked;
  if (!first || units.length < 4 || without.length * 3 > units.length) return [];
  const sections = asked.map(({ place }) => place.section).join(' and ');
  return [
    {
      rule: 'R12',
      severity: 'ASK',
      ...at(first.blocks.find(isText) ?? first.place),
      given: `${units.length - without.length} of ${units.length} sections compare figures in a table`,
      expected: 'figures compared with those of the period before',
      printed: `no such table in ${sections}`,
      message: `Nearly every other section compares its figures with an earlier period; not so ${sections}. Is there no measure, or is the table missing?`,
    },
  ];
}

/** A paragraph that is not itself a label. */
function isText(block: Block): boolean {
  if (block.kind === 'heading') return false;
  return (
    block.kind === 'table' ||
    block.text.length > 80 ||
    !/:\s*$|^(?:[\w-]+ ){0,2}lead\b|^\p{L}[\p{L} ]{2,24}:/iu.test(block.text)
  );
}

function monthFindings({ blocks }: TypedPaper): Finding[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    return monthGapsOf(block).map(
      ({ line, after, missing, printed }): Finding => ({
        rule: 'R12',
        severity: 'WARN',
        ...at({ ...block, line }),
        given: `${after} stands before it`,
        expected: missing,
        printed,
        message: `After ${after} comes ${missing}, not ${printed}: a month is missing, or one is named wrongly.`,
      }),
    );
  });
}
