import type { Attribute } from '@tiptap/core';

/** As much of a browser's element as the schema reads when something is pasted. */
export interface PastedElement {
  getAttribute(name: string): string | null;
}

/** A text attribute of a node, kept in `data-{name}` in HTML. */
export function textAttribute(
  name: string,
): Pick<Attribute, 'default' | 'validate' | 'parseHTML' | 'rendered'> {
  return {
    default: '',
    validate: 'string',
    rendered: false,
    parseHTML: (element: PastedElement) => element.getAttribute(`data-${name}`) ?? '',
  };
}
