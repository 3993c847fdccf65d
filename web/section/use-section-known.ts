import {
  type PrintedPlace,
  paperAround,
  parseSectionDoc,
  placesIn,
  type SectionNode,
  seriesOfTable,
} from '@countersign/document';
import { STANDARD_STYLE } from '@countersign/domain';
import type { Editor } from '@tiptap/core';
import { useMemo } from 'react';
import { type CheckedDraft, withSection } from '../check/live-findings.ts';
import type { Known } from '../editor/blocks/scene.ts';
import type { EditorWants } from '../editor/wishes.ts';
import { type KnownFigures, useSearchFigures } from './bound-figures.ts';
import { chooseExtract } from './choose-extract.ts';
import { type Keeping, withKept } from './keep-extract.ts';
import type { SectionShown } from './operations.ts';

/** What the blocks and figures of a section that is open are shown by, and what its page does for its editor. */
export function useSectionKnown(
  draft: CheckedDraft | undefined,
  sectionKey: string | undefined,
  { given, keptExtracts: kept }: Pick<SectionShown, 'given' | 'keptExtracts'>,
  { figures, newer: inStore }: KnownFigures,
  keep: Keeping['keep'],
  editor: Editor | null,
): { readonly known: Known; readonly wants: EditorWants } {
  const newer = useMemo(() => withKept(inStore, kept), [inStore, kept]);
  const around = useMemo(() => paperAround(draft?.sections ?? []), [draft]);
  const places = useMemo(() => placesOf(draft, sectionKey), [draft, sectionKey]);
  // The list is another array at each reload; only other ids are another list.
  const ids = given.join(' ');
  const { allows: allowed, limits } = draft?.known.sections?.find(({ key }) => key === sectionKey) ?? {};
  const style = draft?.known.style ?? STANDARD_STYLE;
  const known = useMemo(
    (): Known => ({
      figures,
      newer,
      around,
      style,
      given: new Set(ids.split(' ')),
      allowed,
      limits,
      places,
      seriesOf: (table) => seriesOfTable(table, figures),
    }),
    [figures, newer, around, style, ids, allowed, limits, places],
  );
  const searchFigures = useSearchFigures(draft?.known.period, style);
  const wants = useMemo(
    (): EditorWants => ({
      ...(searchFigures ? { searchFigures } : {}),
      onChooseExtract: (source, choice) => {
        const chosen = newer.get(source);
        if (choice === 'keep' && chosen && !chosen.kept) keep(source, chosen);
        if (choice === 'use-newer' && chosen && editor) chooseExtract(editor, source, chosen.source);
      },
    }),
    [searchFigures, newer, editor, keep],
  );
  return { known, wants };
}

/** The places of a draft, read once; with a section as it is written now they are read anew. */
function placesOf(draft: CheckedDraft | undefined, sectionKey: string | undefined): Known['places'] {
  let stored: readonly PrintedPlace[] | undefined;
  return (written?: SectionNode) => {
    if (draft && sectionKey !== undefined && written)
      return placesIn(withSection(draft, sectionKey, parseSectionDoc(written)).sections);
    stored ??= placesIn(draft?.sections ?? []);
    return stored;
  };
}
