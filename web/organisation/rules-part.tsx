import type { ReactNode } from 'react';
import styles from './house-rules.module.css';

type RulesPartProps = { id: string; title: string; hint: string; children: ReactNode };

/** One part of the rules, with what it is for. */
export function RulesPart({ id, title, hint, children }: RulesPartProps) {
  return (
    <section aria-labelledby={`${id}-part`} className={styles.part}>
      <h2 id={`${id}-part`}>{title}</h2>
      <p className={styles.hint}>{hint}</p>
      {children}
    </section>
  );
}
