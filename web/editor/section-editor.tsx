import './editor.css';
import './figures.css';
import '../ui/figure/figure.css';
import { Button } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { Callout } from '../ui/page/callout.tsx';
import { editorExtensions } from './extensions.ts';
import { KeysOfWriting } from './keys-of-writing.tsx';
import { acceptOffer, type ComparisonOffer } from './paste/paste.ts';
import styles from './section-editor.module.css';
import { Toolbar } from './toolbar/toolbar.tsx';
import type { WritingSession } from './writing-session.ts';

type SectionEditorProps = {
  session: WritingSession;
  mayWrite: boolean;
  /** What is written, for people who do not see it: `Text of 5.1 Burglary`. */
  label: string;
  /** Given the editor for as long as it is there. */
  onEditor?: (editor: Editor | null) => void;
};

/** The text of a section, to write in or to watch. */
export function SectionEditor({ session, mayWrite, label, onEditor }: SectionEditorProps) {
  const [offer, setOffer] = useState<ComparisonOffer>();
  const editor = useEditor(
    {
      extensions: editorExtensions(session, setOffer),
      editable: mayWrite,
      injectCSS: false,
      editorProps: {
        attributes: { class: 'writing-text', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
        handleKeyDown: (view, { key }) => key === 'Escape' && toTools(view.dom),
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

  return (
    <div className={styles.editor} data-writing={mayWrite}>
      {mayWrite && <Toolbar editor={editor} />}
      {mayWrite && offer && <Offer offer={offer} editor={editor} onDone={() => setOffer(undefined)} />}
      <EditorContent editor={editor} className={styles.sheet} />
      {mayWrite && <KeysOfWriting />}
    </div>
  );
}

function toTools(text: HTMLElement): boolean {
  const tools = text.closest('[data-writing]')?.querySelector<HTMLElement>('[role="toolbar"] [tabindex="0"]');
  tools?.focus();
  return tools !== undefined && tools !== null;
}

function Offer({ offer, editor, onDone }: { offer: ComparisonOffer; editor: Editor; onDone: () => void }) {
  return (
    <div className={styles.offer} role="status">
      <Callout title="This table compares two periods">
        <p>As a comparison table its differences are computed for you.</p>
        <div className="cs-row">
          <Button
            onClick={() => {
              acceptOffer(editor.view, offer);
              onDone();
              editor.view.focus();
            }}
          >
            Make it a comparison table
          </Button>
          <Button variant="default" onClick={onDone}>
            Leave it as it is
          </Button>
        </div>
      </Callout>
    </div>
  );
}
