import type { SectionText, Statements } from '@countersign/database';
import {
  type Figures,
  freezeFigures,
  measuresIn,
  parseSectionDoc,
  type SectionDoc,
  storeSourcesIn,
  textMemory,
} from '@countersign/document';
import { type FigureStyle, STANDARD_STYLE, sectionHash } from '@countersign/domain';
import { documentState } from '../editing/document-state.ts';
import { shownFigures } from '../figures/shown-figures.ts';
import { sha256 } from '../platform/digest.ts';

/** The form of a section that is read, signed and frozen in editions. */
export type ReadableText = Pick<SectionText, 'content' | 'hash' | 'measures' | 'memory'>;

/** A section's blocks in the forms they are stored in: live with references, and to be read with every figure written out. */
export function storedText(
  doc: SectionDoc,
  empty: boolean,
  figures: Figures = new Map(),
  style: FigureStyle = STANDARD_STYLE,
): SectionText {
  return { ...readableText(doc, figures, style), state: documentState(doc), empty };
}

/** The readable form of a section with these figures, in its paper's style, and the hash of exactly that. */
export function readableText(doc: SectionDoc, figures: Figures, style: FigureStyle): ReadableText {
  const content = parseSectionDoc(freezeFigures(doc, figures, style));
  return {
    content: JSON.stringify(content),
    hash: sectionHash(content, sha256),
    measures: measuresIn(doc),
    memory: textMemory(content),
  };
}

/** What the store says now of every figure in these sections, in the style of their paper. */
export const figuresIn = (
  from: Statements,
  docs: readonly SectionDoc[],
  style: FigureStyle = STANDARD_STYLE,
): Promise<Figures> => shownFigures(from, docs.flatMap(storeSourcesIn), style);
