import { Heading } from '@tiptap/extension-heading';
import { Paragraph } from '@tiptap/extension-paragraph';
import { textAttribute } from './attributes.ts';

/** A paragraph. `carried` names the paper it was taken over from, until somebody touches it. */
export const SectionParagraph = /* @__PURE__ */ Paragraph.extend({
  addAttributes: () => ({ carried: textAttribute('carried') }),
});

/** A heading inside a section. `pattern` is what its words follow from, such as `{achieved}`: nobody types those. */
export const SectionHeading = /* @__PURE__ */ Heading.extend({
  addAttributes() {
    return { ...this.parent?.(), pattern: textAttribute('pattern') };
  },
}).configure({ levels: [3, 4] });
