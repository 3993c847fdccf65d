import './editor.css';
import './figures.css';
import '../ui/figure/figure.css';
import type { Editor } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { memo, useEffect, useState } from 'react';
import { type Known, NOTHING_KNOWN, Scene } from './blocks/scene.ts';
import { editorExtensions } from './extensions.ts';
import { KeysOfWriting } from './keys-of-writing.tsx';
import { Menus } from './menu/menu.ts';
import { MenuPopup } from './menu/menu-popup.tsx';
import type { PasteOffer } from './paste/offer.ts';
import { OfferBar } from './paste/offer-bar.tsx';
import styles from './section-editor.module.css';
import { Toolbar } from './toolbar/toolbar.tsx';
import { answer, type EditorWants } from './wishes.ts';
import type { WritingSession } from './writing-session.ts';

type SectionEditorProps = {
  session: WritingSession;
  mayWrite: boolean;
  /** What is written, for people who do not see it: `Text of 5.1 Burglary`. */
  label: string;
  /** What blocks and figures are shown by; keep the object while nothing in it changes. */
  known?: Known;
  /** What the page does for the editor. */
  wants?: EditorWants;
  /** Given the editor for as long as it is there. */
  onEditor?: (editor: Editor | null) => void;
};

const NO_WANTS: EditorWants = {};

/** The text of a section, to write in or to watch. Not drawn anew while only what has become of a change is told. */
export const SectionEditor = memo(function SectionEditor({
  session,
  mayWrite,
  label,
  known = NOTHING_KNOWN,
  wants = NO_WANTS,
  onEditor,
}: SectionEditorProps) {
  const [offer, setOffer] = useState<PasteOffer>();
  const [scene] = useState(() => new Scene());
  const [menus] = useState(() => new Menus());
  const [asked] = useState(() => ({ wants }));
  asked.wants = wants;
  const editor = useEditor(
    {
      extensions: editorExtensions({
        session,
        scene,
        menus,
        searchFigures: () => asked.wants.searchFigures,
        onOffer: setOffer,
      }),
      editable: mayWrite,
      injectCSS: false,
      editorProps: {
        attributes: { class: 'writing-text', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
      },
    },
    [session],
  );
  useEffect(() => {
    onEditor?.(editor);
    return () => onEditor?.(null);
  }, [editor, onEditor]);
  useEffect(() => {
    if (editor.isEditable !== mayWrite) editor.setEditable(mayWrite, false);
  }, [editor, mayWrite]);
  useEffect(() => {
    scene.onWish = (wish) => answer(editor, scene, menus, () => asked.wants, wish);
  }, [editor, scene, menus, asked]);
  useEffect(() => {
    // An empty change has everything painted anew.
    scene.onLearnt = () =>
      editor.view.dispatch(editor.state.tr.setMeta('addToHistory', false).setMeta('learnt', true));
    scene.know(known);
  }, [editor, scene, known]);

  return (
    <div className={styles.editor} data-writing={mayWrite}>
      {mayWrite && <Toolbar editor={editor} scene={scene} menus={menus} />}
      {mayWrite && offer && (
        <OfferBar offer={offer} editor={editor} scene={scene} onDone={() => setOffer(undefined)} />
      )}
      <EditorContent editor={editor} className={styles.sheet} />
      {mayWrite && <KeysOfWriting />}
      <MenuPopup menus={menus} text={editor.view.dom} />
    </div>
  );
});
