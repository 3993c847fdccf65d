/** A piece of finished HTML. Only `text` and `element` make one, so nothing unescaped can get in. */
export interface Html {
  readonly html: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (value: string) => value.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** Elements of HTML that hold nothing and have no end. */
const VOID = new Set(['img']);

/** Attributes; one that is null is left out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** Words, escaped. */
export function text(value: string): Html {
  return { html: escaped(value) };
}

/** An element with its children. Names are literals of this library, never input. */
export function element(name: string, attributes: Attributes, ...children: readonly Html[]): Html {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  if (VOID.has(name)) return { html: `<${name}${written.join('')}>` };
  return { html: `<${name}${written.join('')}>${children.map(({ html }) => html).join('')}</${name}>` };
}

/** A line break. */
export const lineBreak: Html = { html: '<br>' };
