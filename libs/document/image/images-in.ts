import { textAttributeOf } from '../blocks/read-block.ts';
import type { EditionContent } from '../edition/content.ts';

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The ids of the images that an edition prints, each once. What is no id is left out. */
export function imagesIn({ sections }: EditionContent): readonly string[] {
  const pictures = sections.flatMap(({ doc, status }) =>
    doc === null || status === 'no-update'
      ? []
      : (doc.content ?? []).filter(({ type }) => type === 'picture'),
  );
  return [...new Set(pictures.map((node) => textAttributeOf(node, 'image')).filter((id) => ID.test(id)))];
}
