import { initials } from './initials.ts';
import styles from './people.module.css';

/** Somebody who is here. */
export type Present = { readonly id: string; readonly name: string; readonly doing?: string | undefined };

/** People as marks with their names beside them, so that nobody has to know initials. */
export function People({ label, people }: { label: string; people: readonly Present[] }) {
  return (
    <ul className={styles.people} aria-label={label}>
      {people.map((person) => (
        <li key={person.id} className={styles.person}>
          <span className={styles.mark} aria-hidden>
            {initials(person.name)}
          </span>
          <span>
            {person.name}
            {person.doing !== undefined && <span className={styles.doing}>, {person.doing}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
