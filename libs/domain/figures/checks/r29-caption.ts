import { at, type Finding } from './finding.ts';
import { captionAbove, captionOf, measureWords, sameMeasure } from './measure.ts';
import type { Table, TypedPaper } from './paper.ts';

/** R29: the caption of a chart names the measure of the table it goes with. Captions without a measure say nothing. */
export function captionCheck(paper: TypedPaper): Finding[] {
  let table: Table | undefined;
  return paper.blocks.flatMap((block) => {
    if (block.kind === 'table') table = block;
    if (!table || block.section !== table.section || block.kind !== 'prose') return [];
    if (captionOf(block) !== 'chart') return [];
    const above = captionAbove(paper.blocks, table);
    const named = measureWords(above?.text ?? '');
    const shown = measureWords(block.text);
    if (!above || named.size === 0 || shown.size === 0 || sameMeasure(named, shown)) return [];
    return [
      {
        rule: 'R29',
        severity: 'BLOCK',
        ...at(block),
        given: above.text,
        expected: `the measure of the table in line ${table.line}`,
        printed: block.text,
        message: `The chart is captioned "${block.text}", the table above it "${above.text}". Correct the caption that was copied.`,
      },
    ];
  });
}
