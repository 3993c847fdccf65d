import type { Heading, TypedPaper } from './paper.ts';

/** The headings of a paper, in order. */
export function headingsOf({ blocks }: TypedPaper): Heading[] {
  return blocks.filter((block) => block.kind === 'heading');
}

/** `5.1` of `5.1.0 Boats`, empty where a section has no number. */
export function numberOfSection(section: string): string {
  return (/^\d+(?:\.\d+)*/.exec(section)?.[0] ?? '').replace(/(?:\.0)+$/, '');
}

/** Whether a section is another one or stands below it by its number. */
export function isWithin(section: string, parent: string): boolean {
  const number = numberOfSection(parent);
  if (section === parent) return true;
  return number !== '' && numberOfSection(section).startsWith(`${number}.`);
}

/** The names of a section and of every heading it stands below, joined: what it is a part of. */
export function pathOf(paper: TypedPaper, section: string): string {
  const own = numberOfSection(section);
  const above = headingsOf(paper).filter(({ number }) => {
    const its = numberOfSection(number);
    return its !== '' && own.startsWith(`${its}.`);
  });
  return [...above.map(({ text }) => text), section].join(' > ');
}
