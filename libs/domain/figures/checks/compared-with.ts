import { sentencesIn, tablesOf } from './blocks.ts';
import { comparisonRows } from './comparison-rows.ts';
import { dashboardOf } from './dashboards.ts';
import { captionAbove } from './measure.ts';
import type { Prose, TypedPaper } from './paper.ts';
import { isConversion } from './r41-conversion-factor.ts';

/**
 * What the checks of the next paper compare it with, and nothing else: the tables that compare two periods or count a
 * delivery plan, by their names, and the sentences that convert one unit to another.
 */
export function comparedWith(paper: TypedPaper): TypedPaper {
  const tables = tablesOf(paper)
    .filter((table) => comparisonRows(table).length > 0 || dashboardOf(table) !== undefined)
    .map((table) => {
      const caption = table.caption ?? captionAbove(paper.blocks, table)?.text;
      return caption === undefined ? table : { ...table, caption };
    });
  const conversions = sentencesIn(paper)
    .filter(({ text }) => isConversion(text))
    .map(
      ({ text, block: { line, section, under } }): Prose => ({ kind: 'prose', text, line, section, under }),
    );
  return {
    title: '',
    frontSheet: [],
    lines: [],
    blocks: [...tables, ...conversions],
    ...(paper.known ? { known: paper.known } : {}),
  };
}
