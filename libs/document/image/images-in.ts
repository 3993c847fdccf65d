import { textAttributeOf } from '../blocks/read-block.ts';
import type { EditionContent } from '../edition/content.ts';
import type { SectionDoc } from '../schema/section-doc.ts';

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The ids of the images in a section, each once. What is no id is left out. */
export function imagesOf({ content = [] }: SectionDoc): readonly string[] {
  const named = content
    .filter(({ type }) => type === 'picture')
    .map((node) => textAttributeOf(node, 'image'))
    .filter((id) => ID.test(id));
  return [...new Set(named)];
}

/** The ids of the images that an edition prints, each once. */
export function imagesIn({ sections }: EditionContent): readonly string[] {
  const printed = sections.flatMap(({ doc, status }) =>
    doc === null || status === 'no-update' ? [] : imagesOf(doc),
  );
  return [...new Set(printed)];
}

/** The section with other images in place of its own, by their ids; a place whose image has no other is left empty. */
export function withImages(doc: SectionDoc, others: ReadonlyMap<string, string>): SectionDoc {
  const content = doc.content?.map((node) =>
    node.type === 'picture'
      ? { ...node, attrs: { ...node.attrs, image: others.get(textAttributeOf(node, 'image')) ?? '' } }
      : node,
  );
  return content === undefined ? doc : { ...doc, content };
}
