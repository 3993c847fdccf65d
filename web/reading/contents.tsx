import { useEffect, useRef } from 'react';
import styles from './contents.module.css';

/** A heading to go to. */
export type Entry = {
  readonly id: string;
  readonly number: string;
  readonly heading: string;
  readonly level: number;
};

type ContentsProps = {
  label: string;
  entries: readonly Entry[];
  /** The id of the heading that is being read. */
  current: string | undefined;
};

/** The contents beside a text; the heading that is being read is marked and stays in view. */
export function Contents({ label, entries, current }: ContentsProps) {
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another heading is being read
  useEffect(() => {
    const box = list.current;
    const entry = box?.querySelector<HTMLElement>('[aria-current]');
    if (!box || !entry) return;
    const [top, bottom] = [entry.offsetTop, entry.offsetTop + entry.offsetHeight];
    if (top < box.scrollTop || bottom > box.scrollTop + box.clientHeight)
      box.scrollTop = top - box.clientHeight / 2;
  }, [current]);
  return (
    <nav aria-label={label} className={styles.contents}>
      <ol ref={list} className={styles.list}>
        {entries.map(({ id, number, heading, level }) => (
          <li key={id} data-level={Math.min(level, 3)}>
            <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
              {number !== '' && <span className={styles.number}>{number}</span>}
              <span>{heading}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
