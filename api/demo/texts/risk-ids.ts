import { readBlock, type SectionDoc } from '@countersign/document';

/** The section with every risk under an id that follows from its reference, so that papers of the demo share their risks. */
export function withRiskIds(doc: SectionDoc): SectionDoc {
  const content = doc.content?.map((node) => {
    const block = readBlock(node);
    if (block?.kind !== 'risk-register') return node;
    return {
      ...node,
      ...(node.content
        ? {
            content: node.content.map((row, index) => ({
              ...row,
              attrs: { ...row.attrs, id: `risk-${block.rows[index]?.cells.ref || index}` },
            })),
          }
        : {}),
    };
  });
  return content ? { ...doc, content } : doc;
}
