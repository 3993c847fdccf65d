import type { EditionContent, EditionSection } from '@countersign/document';
import { canonicalJson, type Json } from '@countersign/domain';

/**
 * What is new, changed or gone between two editions: the front sheet, where something else was filled in, and the sections
 * by number and heading in the paper's order.
 */
export function changedSections(before: EditionContent, after: EditionContent): readonly string[] {
  const texts = (content: EditionContent) =>
    new Map(content.sections.map((section) => [section.key, textOf(section)]));
  const was = texts(before);
  const is = texts(after);
  const changed = after.sections.filter(({ key }) => is.get(key) !== was.get(key));
  const gone = before.sections.filter(({ key }) => !is.has(key));
  const frontSheet = frontOf(before) === frontOf(after) ? [] : ['Front sheet'];
  return [
    ...frontSheet,
    ...[...changed, ...gone].map(({ number, heading }) => `${number} ${heading}`.trim()),
  ];
}

const frontOf = ({ title, written = [] }: EditionContent) =>
  canonicalJson({ title, written } as unknown as Json);

const textOf = ({ heading, doc, status }: EditionSection) =>
  canonicalJson({ heading, doc, status } as unknown as Json);
