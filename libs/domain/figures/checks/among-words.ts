import type { Finding } from './finding.ts';
import type { Block, Row, Table, TypedPaper } from './paper.ts';
import { rememberingThings } from './remembering.ts';
import { sentencesOf } from './sentences.ts';

/** Findings of a paper, each with the words it stands among. */
export function amongWords({ blocks }: TypedPaper, findings: readonly Finding[]): Finding[] {
  const places = placesIn(blocks);
  const alike = new Map<string, number>();
  return findings.map((finding) => {
    const place = places.get(finding.line);
    if (!place) return finding;
    if (place.row) return { ...finding, among: labelOf(place.block, place.row) };
    const told = `${finding.rule} ${finding.line} ${finding.printed}`;
    const before = alike.get(told) ?? 0;
    alike.set(told, before + 1);
    return { ...finding, among: sentenceOf(place.block.text, finding.printed, before) };
  });
}

type Standing =
  | { readonly block: Exclude<Block, Table>; readonly row?: never }
  | { readonly block: Table; readonly row: Row };

const placesIn = rememberingThings((blocks: readonly Block[]) => {
  const places = new Map<number, Standing>();
  for (const block of blocks)
    if (block.kind === 'table') for (const row of block.rows) places.set(row.line, { block, row });
    else places.set(block.line, { block });
  return places;
});

/** A row without a label is named by its cells. */
function labelOf({ caption = '' }: Table, { cells: [label = '', ...cells] }: Row): string {
  return `${caption} ${label || cells.join(' ')}`.trim();
}

/** Of sentences that print the same the finding that comes second stands in the second; what none prints is said of the whole. */
function sentenceOf(text: string, printed: string, before: number): string {
  const all = sentencesOf(text).filter((sentence) => sentence.includes(printed));
  return all[Math.min(before, all.length - 1)] ?? text;
}
