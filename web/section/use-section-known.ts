import { paperAround, seriesOfTable } from '@countersign/document';
import type { Editor } from '@tiptap/core';
import { useMemo } from 'react';
import type { CheckedDraft } from '../check/live-findings.ts';
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
  { figures, newer: inStore }: KnownFigures,
  kept: SectionShown['keptExtracts'],
  keep: Keeping['keep'],
  editor: Editor | null,
): { readonly known: Known; readonly wants: EditorWants } {
  const newer = useMemo(() => withKept(inStore, kept), [inStore, kept]);
  const around = useMemo(() => paperAround(draft?.sections ?? []), [draft]);
  const { allows: allowed, limits } = draft?.known.sections?.find(({ key }) => key === sectionKey) ?? {};
  const known = useMemo(
    (): Known => ({
      figures,
      newer,
      around,
      allowed,
      limits,
      seriesOf: (table) => seriesOfTable(table, figures),
    }),
    [figures, newer, around, allowed, limits],
  );
  const searchFigures = useSearchFigures(draft?.known.period);
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
