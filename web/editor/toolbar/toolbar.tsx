import { IconLink } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useState } from 'react';
import type { Scene } from '../blocks/scene.ts';
import { InsertButton } from '../insert/insert-button.tsx';
import type { Menus } from '../menu/menu.ts';
import { LinkForm } from './link-form.tsx';
import { useRoving } from './roving.ts';
import styles from './toolbar.module.css';
import { toolsFor } from './tools.ts';

/** The tools of the editor: one stop for the Tab key, arrows between them. */
export function Toolbar({ editor, scene, menus }: { editor: Editor; scene: Scene; menus: Menus }) {
  const [linking, setLinking] = useState(false);
  const { toolbar, focusIn, press } = useRoving(() => editor.view.focus());
  const { tools, on, onLink, mayLink } = useEditorState({
    editor,
    selector: ({ editor: now }) => {
      const fitting = toolsFor(now);
      return {
        tools: fitting,
        on: fitting.filter(({ isOn }) => isOn?.(now)).map(({ name }) => name),
        onLink: now.isActive('link'),
        mayLink: !now.isActive('comparisonTable'),
      };
    },
  });
  return (
    <div className={styles.place}>
      <div
        ref={toolbar}
        role="toolbar"
        aria-label="Writing tools"
        className={styles.toolbar}
        onFocus={focusIn}
        onKeyDown={press}
      >
        {tools.map(({ name, Icon, isOn, use }, index) => (
          <button
            key={name}
            type="button"
            className={styles.tool}
            tabIndex={index === 0 ? 0 : -1}
            title={name}
            aria-label={name}
            aria-pressed={isOn && on.includes(name)}
            onClick={() => use(editor, scene)}
          >
            <Icon size={20} aria-hidden />
          </button>
        ))}
        <InsertButton editor={editor} scene={scene} menus={menus} className={styles.insert} />
        {mayLink && (
          <button
            type="button"
            className={styles.tool}
            tabIndex={-1}
            title="Link"
            aria-label="Link"
            aria-pressed={onLink}
            aria-expanded={linking}
            onClick={() => setLinking(true)}
          >
            <IconLink size={20} aria-hidden />
          </button>
        )}
      </div>
      {linking && <LinkForm editor={editor} onClose={() => setLinking(false)} />}
    </div>
  );
}
