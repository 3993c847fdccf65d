import type { SectionDefinition } from '@countersign/domain';
import { Button } from '@mantine/core';
import { announce } from '../../ui/state/announcer.tsx';
import { type Direction, movedSection, replaced, withNewSection, withoutSection } from './edit.ts';
import styles from './editor.module.css';
import { focusRow } from './keep-focus.ts';
import { Part, type PartProps } from './part.tsx';
import { SectionRow } from './section-row.tsx';

type SectionsPartProps = PartProps & { open: number | undefined; onOpen: (at: number | undefined) => void };

const WENT: Readonly<Record<Direction, string>> = {
  up: 'moved up',
  down: 'moved down',
  in: 'moved one level in',
  out: 'moved one level out',
};

/** The tree of sections: added, taken away, moved and nested by buttons and keys, one of them open at a time. */
export function SectionsPart({ template, problems, edit, open, onOpen }: SectionsPartProps) {
  const { sections } = template;
  const name = (at: number) => sections[at]?.heading.trim() || `section ${at + 1}`;

  const move = (at: number, direction: Direction) => {
    const moved = movedSection(sections, at, direction);
    if (!moved) return announce(`${name(at)} cannot be ${WENT[direction]}`);
    edit((before) => ({ ...before, sections: moved.sections }));
    if (open === at) onOpen(moved.at);
    else onOpen(undefined);
    announce(`${name(at)} is ${WENT[direction]}`);
  };
  const add = (after: number | undefined) => {
    const made = withNewSection(template, after);
    edit((before) => ({ ...before, sections: made.sections }));
    onOpen(made.at);
    focusRow('sections', made.at);
    announce(`A section is added at place ${made.at + 1}`);
  };
  const remove = (at: number) => {
    edit((before) => ({ ...before, sections: withoutSection(before.sections, at) }));
    onOpen(undefined);
    announce(`${name(at)} is taken away, with what stood below it`);
  };
  const change = (at: number, section: SectionDefinition) =>
    edit((before) => ({ ...before, sections: replaced(before.sections, at, section) }));

  return (
    <Part
      id="sections-of"
      title="Sections"
      hint="Alt with an arrow key moves the section that the focus is in: up, down, or a level in or out."
    >
      <ol className={styles.tree} id="sections" tabIndex={-1}>
        {keyed(sections).map(({ section, key }, at) => (
          <SectionRow
            key={key}
            section={section}
            at={at}
            template={template}
            problems={problems}
            isOpen={open === at}
            onOpen={() => onOpen(open === at ? undefined : at)}
            onChange={(changed) => change(at, changed)}
            onMove={(direction) => move(at, direction)}
            canMove={(direction) => movedSection(sections, at, direction) !== undefined}
            onAdd={() => add(at)}
            onRemove={() => remove(at)}
          />
        ))}
      </ol>
      <div className="cs-row">
        <Button variant="default" onClick={() => add(undefined)}>
          Add a section at the end
        </Button>
      </div>
    </Part>
  );
}

/** Sections with a name of their own to React, also while two have the same key. */
function keyed(sections: readonly SectionDefinition[]) {
  const seen = new Map<string, number>();
  return sections.map((section) => {
    const name = `${section.key} ${section.repeat?.from ?? ''}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { section, key: `${name} ${count}` };
  });
}
