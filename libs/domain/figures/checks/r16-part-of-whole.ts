import { printNumber } from '../rounding.ts';
import { sentencesIn, tablesOf } from './blocks.ts';
import { boundSeverity } from './bound-figures.ts';
import { type Count, countsIn } from './counts.ts';
import { at, type Finding } from './finding.ts';
import type { Table, TypedPaper } from './paper.ts';
import { cellFigure, figuresIn } from './printed-figure.ts';

/** R16: a part is not above its whole, a force not above its region, a peak not below the mean. */
export function partOfWholeCheck(paper: TypedPaper): Finding[] {
  return [
    ...tablesOf(paper).flatMap(tableFindings),
    ...partFindings(paper),
    ...areaFindings(paper),
    ...peakFindings(paper),
  ];
}

/** From the smaller area to the larger. */
const areas: readonly RegExp[] = [
  /^(?:the )?(?:force|county)(?: ?-?wide| total)?$/i,
  /^(?:the )?(?:(?:\w+ )?region(?:al)?)(?: total)?$/i,
  /^(?:nation(?:al|ally)?|england and wales|england & wales|england|uk)(?: total)?$/i,
];

/** Counts of areas that lie in each other, in rows of one table. Rates and shares are no counts. */
function tableFindings(table: Table): Finding[] {
  const [head, ...rows] = table.rows;
  const known = areas.map((area) => rows.find(({ cells }) => area.test(cells[0] ?? '')));
  return known.flatMap((inner, index) => {
    const outer = known.slice(index + 1).find((row) => row !== undefined);
    if (!inner || !outer) return [];
    return inner.cells.flatMap((cell, column): Finding[] => {
      const title = head?.cells[column] ?? '';
      const [part, whole] = [cellFigure(cell), cellFigure(outer.cells[column] ?? '')];
      const isCount = column > 0 && !/%|\b(?:rate|per|change|diff\w*|rank|average|share)\b/i.test(title);
      if (!isCount || !part || !whole || part.percent || part.decimals > 0 || part.value <= whole.value)
        return [];
      const place = at({ ...table, line: inner.line });
      return [
        {
          ...findingOf(cell, outer.cells[column] ?? '', `${inner.cells[0]} in ${outer.cells[0]}`),
          severity: 'WARN',
          ...place,
        },
      ];
    });
  });
}

const ofWhich = /^[^.;]{0,70}\bof (?:which|whom|these|those|them),? (?:just |only |around |about |over )?$/i;
const outOf = /^(?: [\w'’-]+){0,3} (?:out of|of) (?:the |all |these |those |a total of )*$/i;

/** `40 visits, of which 52 were kept`, `52 out of 40 visits`. */
function partFindings(paper: TypedPaper): Finding[] {
  return sentencesIn(paper).flatMap(({ text, block }) => {
    const counts = countsIn(text);
    return counts.flatMap((first, index): Finding[] => {
      const second = counts[index + 1];
      if (!second) return [];
      const between = text.slice(first.end, second.index);
      const pair = ofWhich.test(between)
        ? { part: second, whole: first }
        : isOutOf(text, first, second)
          ? { part: first, whole: second }
          : undefined;
      if (!pair || pair.part.value <= pair.whole.value || isPercentAt(text, pair.part)) return [];
      const severity = boundSeverity('WARN', block, [pair.part, pair.whole]);
      return [{ ...findingOf(pair.part.text, pair.whole.text, 'a part of it'), severity, ...at(block) }];
    });
  });
}

/** `52 out of 40`, `52 of the 40 visits`, `(52 of 40)`; "120 hours of 2 officers" counts two things. */
function isOutOf(text: string, part: Count, whole: Count): boolean {
  const between = text.slice(part.end, whole.index);
  const bracketed = text[part.index - 1] === '(' && text[whole.end] === ')';
  if (!outOf.test(between)) return false;
  return bracketed || /\bout of\b/i.test(between) || (/^ of /i.test(between) && whole.noun !== '');
}

function isPercentAt(text: string, { end }: Count): boolean {
  return /^ ?(?:%|per cent)/.test(text.slice(end));
}

const ofForce = /\b(?:force|county)\b/i;
const ofRegion = /\bregion(?:al|ally)?\b/i;
const totalOf = /\btotal (?:[a-z]+ ){1,3}(?:for [^.;]{0,30}?)?$/i;

/** `Force: total reports 450` and `Region: total reports 320`, one after the other and of one thing. */
function areaFindings(paper: TypedPaper): Finding[] {
  const told = sentencesIn(paper).flatMap(({ text, block }) => {
    const area = text.slice(0, 60);
    const [figure] = figuresIn(text).filter(
      ({ index, percent }) => !percent && totalOf.test(text.slice(0, index)),
    );
    const isForce = ofForce.test(area);
    if (!figure || figure.noun === '' || isForce === ofRegion.test(area)) return [];
    return [{ isForce, figure, block }];
  });
  return told.flatMap((later, index): Finding[] => {
    const earlier = told[index - 1];
    if (!earlier || earlier.isForce === later.isForce || earlier.block.section !== later.block.section)
      return [];
    const [force, region] = later.isForce ? [later, earlier] : [earlier, later];
    if (force.figure.noun !== region.figure.noun || force.figure.value <= region.figure.value) return [];
    const severity = boundSeverity('WARN', force.block, [force.figure]);
    return [
      {
        ...findingOf(force.figure.text, region.figure.text, 'the force in its region'),
        severity,
        ...at(later.block),
      },
    ];
  });
}

const mean = /\b(?:averag(?:e|es|ed|ing)|mean)(?: of| was| is)? (?:around |about |just )?$/i;
const peak = /\b(?:peak(?:ed|ing|s)?|maximum|highest|busiest)\b[^.;\d]{0,30}$/i;

/** `averaging 80 a month, with a peak of 60`. */
function peakFindings(paper: TypedPaper): Finding[] {
  return sentencesIn(paper).flatMap(({ text, block }): Finding[] => {
    const figures = figuresIn(text).filter(({ percent }) => !percent);
    const average = figures.find(({ index }) => mean.test(text.slice(0, index)));
    const highest = figures.find(({ index }) => peak.test(text.slice(0, index)) && index !== average?.index);
    if (!average || !highest || highest.value >= average.value) return [];
    const expected = `${printNumber(average.value)} or more`;
    const message = `The highest (${highest.text}) is below the average (${average.text}). Correct the one that is wrong.`;
    const severity = boundSeverity('WARN', block, [average, highest]);
    return [
      {
        rule: 'R16',
        severity,
        ...at(block),
        given: `an average of ${average.text}`,
        expected,
        printed: highest.text,
        message,
      },
    ];
  });
}

function findingOf(
  part: string,
  whole: string,
  what: string,
): Omit<Finding, 'severity' | 'section' | 'line'> {
  return {
    rule: 'R16',
    given: `a whole of ${whole}`,
    expected: `at most ${whole}`,
    printed: part,
    message: `${part} (${what}) is more than the whole of ${whole}. Correct the figure that is wrong, or say what it is a part of.`,
  };
}
