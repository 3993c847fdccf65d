import type { TemplateDefinition, TemplateProblem } from '@countersign/domain';
import type { ReactNode } from 'react';
import type { FieldError } from '../../ui/form/field-errors.tsx';
import type { Edit } from './edit.ts';
import styles from './editor.module.css';

/** What every part of the editor is given: the template as it stands, what is wrong with it, and how it is changed. */
export type PartProps = {
  template: TemplateDefinition;
  problems: readonly TemplateProblem[];
  edit: (change: Edit) => void;
};

/** Problems as the fields of a form know them. */
export const errorsOf = (problems: readonly TemplateProblem[]): readonly FieldError[] =>
  problems.map(({ at, text }) => ({ field: at, message: text }));

type PartFrameProps = { id: string; title: string; hint?: string; children: ReactNode };

/** One part of the editor with its heading. */
export function Part({ id, title, hint, children }: PartFrameProps) {
  return (
    <section aria-labelledby={`${id}-part`} className={styles.part}>
      <h2 id={`${id}-part`}>{title}</h2>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      {children}
    </section>
  );
}
