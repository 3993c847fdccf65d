import { getSchema } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { sectionExtensions } from './section-extensions.ts';

/** An attribute of a node or mark, as JSON. */
export type AttributeValue = null | boolean | number | string | readonly AttributeValue[];

/** A mark on text: bold, italic or link. */
export type SectionMark = {
  readonly type: string;
  readonly attrs?: { readonly [name: string]: AttributeValue };
};

/** One node of a section, as JSON. */
export type SectionNode = {
  readonly type: string;
  readonly attrs?: { readonly [name: string]: AttributeValue };
  readonly content?: readonly SectionNode[];
  readonly marks?: readonly SectionMark[];
  readonly text?: string;
};

/** A whole section, as JSON: what is frozen in editions. */
export type SectionDoc = SectionNode & { readonly type: 'doc' };

/** The ProseMirror schema of one section; works without a browser. */
export const sectionSchema: Schema = /* @__PURE__ */ getSchema(/* @__PURE__ */ sectionExtensions());

/** A section nobody has written in yet. */
export const emptySection: SectionDoc = { type: 'doc', content: [{ type: 'paragraph' }] };

/**
 * The section in its one written form: unknown attributes gone, defaults filled in, empty texts left out. Throws an
 * Error that says what is wrong.
 */
export function parseSectionDoc(json: unknown): SectionDoc {
  try {
    const node = sectionSchema.nodeFromJSON(json);
    if (node.type !== sectionSchema.topNodeType) throw new RangeError(`it starts with ${node.type.name}`);
    node.check();
    return { ...withoutEmpty(node.toJSON()), type: 'doc' };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`This is not a section that can be read: ${reason}.`, { cause });
  }
}

/** Attributes that hold no text say nothing, so that a kind of node can get one without changing texts that have none. */
function withoutEmpty(node: SectionNode): SectionNode {
  const { attrs, content, ...rest } = node;
  const said = Object.entries(attrs ?? {}).filter(([, value]) => value !== '');
  return {
    ...rest,
    ...(said.length === 0 ? {} : { attrs: Object.fromEntries(said) }),
    ...(content === undefined ? {} : { content: content.map(withoutEmpty) }),
  };
}
