import type { EditionContent, EditionSection } from '@countersign/document';
import { canonicalJson, type Json } from '@countersign/domain';

/** The sections whose text is new, changed or gone between two editions, by number and heading in the paper's order. */
export function changedSections(before: EditionContent, after: EditionContent): readonly string[] {
  const texts = (content: EditionContent) =>
    new Map(content.sections.map((section) => [section.key, textOf(section)]));
  const was = texts(before);
  const is = texts(after);
  const changed = after.sections.filter(({ key }) => is.get(key) !== was.get(key));
  const gone = before.sections.filter(({ key }) => !is.has(key));
  return [...changed, ...gone].map(({ number, heading }) => `${number} ${heading}`.trim());
}

const textOf = ({ heading, doc, status }: EditionSection) =>
  canonicalJson({ heading, doc, status } as unknown as Json);
