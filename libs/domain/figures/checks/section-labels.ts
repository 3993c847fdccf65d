import type { Block, TypedPaper } from './paper.ts';

/** A section of those that are built alike: the labels it has, its blocks, and where a finding on it stands. */
export interface Unit {
  readonly labels: ReadonlySet<string>;
  readonly blocks: readonly Block[];
  readonly place: Block;
}

/** The sections of a paper that are built alike, and the labels that it promises for each of them. */
export interface SectionLabels {
  readonly units: readonly Unit[];
  readonly promised: readonly string[];
}

const FEWEST = 4;

/** Sections are built alike when they share two labels that stand in four sections or more. */
export function sectionLabels({ blocks }: TypedPaper): SectionLabels {
  const bySection = new Map<string, Block[]>();
  for (const block of blocks) {
    const own = bySection.get(block.section) ?? [];
    own.push(block);
    bySection.set(block.section, own);
  }
  const labelled = [...bySection.values()].map((own) => ({ own, labels: new Set(own.flatMap(labelOf)) }));
  const shared = new Set(
    labelled
      .flatMap(({ labels }) => [...labels])
      .filter((label) => labelled.filter(({ labels }) => labels.has(label)).length >= FEWEST),
  );
  const alike = labelled.filter(({ labels }) => [...labels].filter((label) => shared.has(label)).length > 1);
  const units = alike.flatMap(({ own, labels }): Unit[] => {
    const place = own[1] ?? own[0];
    return place ? [{ labels, blocks: own, place }] : [];
  });
  const others = labelled.filter((section) => !alike.includes(section)).flatMap(({ own }) => own);
  return { units, promised: [...shared].filter((label) => others.some((block) => announces(block, label))) };
}

/** `Insights: 12 months to end of March` and `Delivery Achieved May 2031:` are labelled `insights`, `delivery achieved`. */
function labelOf(block: Block): string[] {
  if (block.kind === 'table' || (block.kind === 'prose' && block.depth !== undefined)) return [];
  if (block.kind === 'heading' && block.number !== '') return [];
  const words =
    /^(\p{L}[\p{L}/ -]{3,40}?)(?=:| \d|\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\b)/iu;
  const label = words.exec(block.text)?.[1] ?? (block.kind === 'heading' ? block.text : '');
  return label === '' ? [] : [label.toLowerCase().trim()];
}

/** An item of a list at the front of the paper that begins with the label. */
function announces(block: Block, label: string): boolean {
  return block.kind === 'prose' && block.depth !== undefined && block.text.toLowerCase().startsWith(label);
}
