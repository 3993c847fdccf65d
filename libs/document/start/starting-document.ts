import {
  type Cells,
  comparisonLabels,
  deliveryLabels,
  lastDayOf,
  monthName,
  monthsOf,
  nextPeriod,
  type Period,
  periodLabel,
  periodOf,
  previousPeriod,
  rollingYearOf,
  type SectionDefinition,
  type StartingBlock,
  settingOf,
  spanLabel,
} from '@countersign/domain';
import { blockNode } from '../blocks/build-block.ts';
import { bulletList, comparisonTable, heading, paragraph, sectionOf } from '../schema/build.ts';
import { parseSectionDoc, type SectionDoc, type SectionNode } from '../schema/section-doc.ts';

/** What a section holds before anybody has written in it: its template's statement and blocks, named after the period. */
export function startingDocument(section: SectionDefinition, period: Period): SectionDoc {
  const standing = section.statement === undefined ? [] : [statement(filled(section.statement, period))];
  return parseSectionDoc(
    sectionOf(...standing, ...(section.starts ?? []).map((block) => started(block, period))),
  );
}

const statement = (standing: string) => blockNode('statement', { standing }, [{ cells: {} }]);

function started(block: StartingBlock, period: Period): SectionNode {
  switch (block.block) {
    case 'heading':
      return patternedHeading(block.level ?? 3, block.text, period);
    case 'paragraph':
      return paragraph(filled(block.text, period));
    case 'list':
      return bulletList('');
    case 'chart':
      return { type: 'chart', attrs: { form: block.form } };
    case 'rows':
      return blockNode(
        block.kind,
        filledCells(block.settings ?? {}, period),
        (block.rows ?? []).map((cells, index) => rowOf(filledCells(cells, period), block.ids?.[index])),
      );
    case 'comparison-table': {
      const { previous, current } = comparisonLabels(period, block.label);
      return comparisonTable({
        caption: filled(block.caption, period),
        previousLabel: previous,
        currentLabel: current,
        rows: block.measures.map((measure) => ({ measure, previous: '', current: '' })),
      });
    }
  }
}

const rowOf = (cells: Cells, id: string | undefined) => ({ cells, ...(id === undefined ? {} : { id }) });

/** A heading whose words follow from the period keeps what they follow from, so that the next paper's follow too. */
function patternedHeading(level: 3 | 4, text: string, period: Period): SectionNode {
  const node = heading(level, filled(text, period));
  return /\{[\w-]+\}/.test(text) ? { ...node, attrs: { level, pattern: text } } : node;
}

const filledCells = (cells: Cells, period: Period): Cells =>
  Object.fromEntries(Object.entries(cells).map(([key, text]) => [key, filled(text, period)]));

/** The text with what stands in braces filled in from a period: `{span}`, `{achieved}` and the others of a starting block. */
export function filled(text: string, period: Period): string {
  const { achieved, scheduled } = deliveryLabels(period);
  const { previous, current } = comparisonLabels(period);
  const next = nextPeriod(period);
  const words: Readonly<Record<string, string>> = {
    achieved,
    scheduled,
    period: periodLabel(period),
    'period-before': periodLabel(previousPeriod(period)),
    'period-next': periodLabel(next),
    span: spanLabel(period),
    'span-next': spanLabel(next),
    until: lastMonth(period),
    'until-next': lastMonth(next),
    year: current,
    'year-before': previous,
    ...monthWords(period),
  };
  return text.replace(/\{([\w-]+)\}/g, (whole, word: string) => words[word] ?? whole);
}

const lastMonth = (period: Period) => spanLabel(periodOf('month', period.calendar, lastDayOf(period)));

/** `{month-1}` to `{month-12}` of the twelve months to the period's end, and `{last-months}`, its last three, as columns. */
function monthWords(period: Period): Readonly<Record<string, string>> {
  const months = monthsOf(rollingYearOf(period)).map(monthName);
  return {
    ...Object.fromEntries(months.map((month, index) => [`month-${index + 1}`, month])),
    'last-months': settingOf(months.slice(-3)),
  };
}
