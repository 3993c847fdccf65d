import {
  bulletList,
  comparisonTable,
  heading,
  paragraph,
  type SectionDoc,
  type SectionNode,
  sectionOf,
  sectionText,
  startingDocument,
} from '@countersign/document';
import { type Period, type SectionDefinition, STANDARD_TEMPLATES } from '@countersign/domain';

/** What somebody writes into a section: paragraphs for each gap, items for each list, figures for each row of its tables. */
export interface Written {
  readonly paragraphs?: readonly (readonly string[])[];
  readonly lists?: readonly (readonly string[])[];
  readonly figures?: readonly (readonly [previous: string, current: string])[];
}

/** A section as its template starts it, with what was written filled in; what is left over follows at the end. */
export function fillIn(section: SectionDefinition, period: Period, written: Written): SectionDoc {
  const paragraphs = [...(written.paragraphs ?? [])];
  const lists = [...(written.lists ?? [])];
  const figures = [...(written.figures ?? [])];
  const filled = (startingDocument(section, period).content ?? []).flatMap((node): readonly SectionNode[] => {
    if (node.type === 'comparisonTable') return [withFigures(node, figures)];
    if (node.type === 'bulletList') return lists.length > 0 ? [bulletList(...(lists.shift() ?? []))] : [node];
    if (node.type === 'paragraph' && sectionText(node) === '')
      return (paragraphs.shift() ?? []).map(paragraph);
    return [node];
  });
  return sectionOf(
    ...filled,
    ...paragraphs.flat().map(paragraph),
    ...lists.map((items) => bulletList(...items)),
  );
}

/** An update by area: a heading and a list for each area that has something to say. */
export const byArea = (
  areas: readonly { readonly area: string; readonly items: readonly string[] }[],
): SectionDoc => sectionOf(...areas.flatMap(({ area, items }) => [heading(3, area), bulletList(...items)]));

/** A section's definition by the keys of its template and of itself. */
export function definitionOf(template: string, section: string): SectionDefinition {
  const found = STANDARD_TEMPLATES.find(({ key }) => key === template)?.sections.find(
    ({ key }) => key === section,
  );
  if (!found) throw new Error(`Template ${template} has no section ${section}.`);
  return found;
}

function withFigures(node: SectionNode, figures: (readonly [string, string])[]): SectionNode {
  const rows = (node.content ?? []).map((row) => {
    const measure = sectionText(row).split('\t')[0] ?? '';
    const [previous, current] = figures.shift() ?? ['', ''];
    return { measure, previous, current };
  });
  const label = (name: string) => String(node.attrs?.[name] ?? '');
  return comparisonTable({
    caption: label('caption'),
    previousLabel: label('previousLabel'),
    currentLabel: label('currentLabel'),
    rows,
  });
}
