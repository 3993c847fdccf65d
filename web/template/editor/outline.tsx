import { blockName, concreteSections, kindOfStart, type TemplateDefinition } from '@countersign/domain';
import { useDeferredValue, useMemo } from 'react';
import { counted } from '../../paper/words.ts';
import styles from './editor.module.css';

/** The sections of a paper that would be commissioned from the template as it stands. */
export function Outline({ template }: { template: TemplateDefinition }) {
  const shown = useDeferredValue(template);
  const sections = useMemo(() => concreteSections(shown), [shown]);
  const led = sections.filter(({ writer, kind }) => writer === 'lead' && kind === 'text').length;
  return (
    <section aria-labelledby="outline" className={styles.outline}>
      <h2 id="outline">What a commission makes</h2>
      <p className={styles.hint}>
        {counted(sections.length, 'section')}, {led === 0 ? 'none' : led} with a lead of its own.
      </p>
      <ol>
        {sections.map(({ key, number, heading, level, starts = [], statement }, index) => {
          const blocks = [
            ...(statement ? ['Standing statement'] : []),
            ...starts.flatMap((start) => {
              const kind = kindOfStart(start);
              return kind ? [blockName(kind)] : [];
            }),
          ];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: while it is written two sections may have one key
            <li key={`${key} ${index}`} data-level={level}>
              <span className={styles.number}>{number}</span>
              <span>
                {heading.trim() || <em>No heading yet</em>}
                {blocks.length > 0 && <span className={styles.holds}>{[...new Set(blocks)].join(', ')}</span>}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
