import { safeLink } from '@countersign/document';
import { Button, TextInput } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { type FormEvent, useState } from 'react';
import styles from './toolbar.module.css';

/** Asks where the selected words lead. */
export function LinkForm({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const [typed, setTyped] = useState(String(editor.getAttributes('link').href ?? ''));
  const [wrong, setWrong] = useState(false);

  const leave = () => {
    onClose();
    editor.view.focus();
  };

  const apply = (event: FormEvent) => {
    event.preventDefault();
    const href = safeLink(typed);
    if (href === null) {
      setWrong(true);
      return;
    }
    const chain = editor.chain().focus().extendMarkRange('link');
    if (editor.state.selection.empty && !editor.isActive('link'))
      chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run();
    else chain.setLink({ href }).run();
    onClose();
  };

  return (
    <form className={styles.link} onSubmit={apply} noValidate>
      <TextInput
        label="Address of the link"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && leave()}
        error={wrong && 'Enter an address that starts with https:// or mailto:'}
        inputMode="url"
        data-autofocus
        ref={(input) => input?.focus()}
      />
      <div className="cs-row">
        <Button type="submit">Set link</Button>
        {editor.isActive('link') && (
          <Button
            variant="default"
            onClick={() => {
              editor.chain().focus().extendMarkRange('link').unsetLink().run();
              onClose();
            }}
          >
            Remove link
          </Button>
        )}
        <Button variant="default" onClick={leave}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
