import type { TemplateShown } from './operations.ts';
import styles from './template.module.css';

/** Who writes a section, in words. */
const writerWords = (writer: string) => (writer === 'lead' ? 'Written by its lead' : 'Written by the author');

/** The sections of a template in their order, each with its guidance. */
export function SectionTree({ sections }: { sections: TemplateShown['sections'] }) {
  return (
    <section aria-labelledby="sections">
      <h2 id="sections" className={styles.part}>
        Sections
      </h2>
      <ol className={styles.sections}>
        {sections.map((section) => (
          <li
            key={section.key}
            className={styles.section}
            data-level={section.level}
            data-kind={section.kind}
          >
            <span className={styles.number}>{section.number}</span>
            <div>
              <h3 className={styles.heading}>{section.heading}</h3>
              {section.kind === 'TEXT' && (
                <p className={styles.facts}>
                  {writerWords(section.writer)}, {section.required ? 'required' : 'may stay empty'}
                </p>
              )}
              {section.guidance !== '' && <p className={styles.guidance}>{section.guidance}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
