import { textAttributeOf } from '../../blocks/read-block.ts';
import type { SectionNode } from '../../schema/section-doc.ts';
import type { Block } from './printed.ts';

/** An image as it is printed; a place for one that was never chosen prints nothing. */
export function printPicture(node: SectionNode): Block[] {
  const image = textAttributeOf(node, 'image');
  if (image === '') return [];
  const [alt, caption] = [textAttributeOf(node, 'alt'), textAttributeOf(node, 'caption')];
  return [{ kind: 'picture', image, alt, caption }];
}
