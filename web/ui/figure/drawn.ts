/**
 * The elements of HTML that the document engine wrote (`renderChart`), made without running or setting anything: they are
 * parsed apart from the page and taken over.
 */
export function drawn(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const fragment = document.createDocumentFragment();
  fragment.append(...[...parsed.body.childNodes].map((node) => document.importNode(node, true)));
  return fragment;
}
