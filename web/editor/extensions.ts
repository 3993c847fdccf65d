import { sectionExtensions } from '@countersign/document';
import type { Extensions } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import { ChartEditing } from './chart/chart-editing.ts';
import { ComparisonEditing } from './comparison/comparison.ts';
import { type ComparisonOffer, SpreadsheetPaste } from './paste/paste.ts';
import { ReadOnly } from './read-only.ts';
import type { WritingSession } from './writing-session.ts';

/** Everything the editor of one section is made of. Who people are is said by the server, never by their editors. */
export function editorExtensions(
  session: WritingSession,
  onOffer: (offer: ComparisonOffer) => void,
): Extensions {
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
    ComparisonEditing,
    ChartEditing,
    SpreadsheetPaste.configure({ onOffer }),
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
