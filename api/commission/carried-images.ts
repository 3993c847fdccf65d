import { copyImages, imagesOfPaper, type Statements, type UnitOfWork } from '@countersign/database';
import { type CarriedSection, imagesOf, withImages } from '@countersign/document';

/** What is taken over from the last paper, naming images of the new paper's own, and how these come to be. */
export interface CarriedWithImages {
  readonly sections: ReadonlyMap<string, CarriedSection>;
  /** Copies the images; the new paper must be stored by then. */
  keep(unit: UnitOfWork, paperId: string): Promise<void>;
}

/**
 * Gives every image that is taken over a new id, under which it becomes the new paper's own: whoever may read the new paper
 * sees it, whether or not they may read the last one. One statement where there are images, and one to keep them.
 */
export async function withOwnImages(
  from: Statements,
  sections: ReadonlyMap<string, CarriedSection>,
  lastPaperId: string | null | undefined,
  nextId: () => string,
): Promise<CarriedWithImages> {
  const named = [...new Set([...sections.values()].flatMap(({ doc }) => imagesOf(doc)))];
  if (!lastPaperId || named.length === 0) return { sections, keep: async () => undefined };
  const own = await imagesOfPaper(from, lastPaperId, named);
  const ids = new Map(own.map((id) => [id, nextId()]));
  return {
    sections: new Map(
      [...sections].map(([key, section]) => [key, { ...section, doc: withImages(section.doc, ids) }]),
    ),
    keep: (unit, paperId) => copyImages(unit, lastPaperId, paperId, ids),
  };
}
