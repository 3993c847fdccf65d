import { sectionExtensions } from '@countersign/document';
import type { Extensions } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import { BlockEditing } from './blocks/blocks.ts';
import type { Scene } from './blocks/scene.ts';
import { Carried } from './carried/carried.ts';
import { ChartEditing } from './chart/chart-editing.ts';
import { EndOfText } from './end-of-text.ts';
import { EscapeToTools } from './escape.ts';
import type { SearchFigures } from './figures/choice.ts';
import { FiguresInText } from './figures/figures.ts';
import { GivenHeadings } from './given-headings.ts';
import { GivenRows } from './given-rows.ts';
import { SlashMenu } from './insert/slash.ts';
import type { Menus } from './menu/menu.ts';
import type { PasteOffer } from './paste/offer.ts';
import { SpreadsheetPaste } from './paste/paste.ts';
import { PictureEditing } from './picture/picture-editing.ts';
import { uploadTo } from './picture/upload.ts';
import { ReadOnly } from './read-only.ts';
import type { WritingSession } from './writing-session.ts';

/** What the parts of one editor share. */
export interface EditorParts {
  readonly session: WritingSession;
  readonly scene: Scene;
  readonly menus: Menus;
  readonly searchFigures: () => SearchFigures | undefined;
  readonly onOffer: (offer: PasteOffer | undefined) => void;
}

/** Everything the editor of one section is made of. Who people are is said by the server, never by their editors. */
export function editorExtensions({ session, scene, menus, searchFigures, onOffer }: EditorParts): Extensions {
  return [
    ...sectionExtensions(),
    Collaboration.configure({ document: session.document }),
    CollaborationCaret.configure({
      provider: session.provider,
      user: {},
      render: caretOf,
      selectionRender: (user) => ({ class: 'caret-selection', 'data-colour': colourOf(user) }),
    }),
    ReadOnly,
    EscapeToTools,
    EndOfText,
    GivenHeadings,
    GivenRows.configure({ scene }),
    Carried,
    BlockEditing.configure({ scene }),
    ChartEditing.configure({ seriesOf: (table) => scene.seriesOf(table) }),
    PictureEditing.configure({ upload: uploadTo(session.sectionId) }),
    FiguresInText.configure({ figures: { scene, menus, searchFigures } }),
    SlashMenu.configure({ slash: { scene, menus } }),
    SpreadsheetPaste.configure({ paste: { scene, onOffer } }),
  ];
}

type Announced = Readonly<Record<string, unknown>>;

const colourOf = ({ colour }: Announced) => (typeof colour === 'number' ? String(colour) : '0');

/** Somebody else's caret, with their name in words: colour alone says nothing. */
function caretOf(user: Announced): HTMLElement {
  const caret = document.createElement('span');
  caret.className = 'caret';
  caret.dataset.colour = colourOf(user);
  const name = document.createElement('span');
  name.className = 'caret-name';
  name.textContent = typeof user.name === 'string' ? user.name : 'Somebody';
  caret.append(name);
  return caret;
}
