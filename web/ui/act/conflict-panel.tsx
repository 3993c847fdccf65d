import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { DateTime } from '../day/day.tsx';
import styles from './answer-panel.module.css';

/** What somebody else did first. `when` is a UTC ISO moment. */
export type Earlier = { readonly who: string; readonly what: string; readonly when: string };

type ConflictPanelProps = {
  earlier: Earlier;
  /** Fetches what is there now. */
  onReload: () => void;
};

/** Somebody was there first: who, what and when, and the way to see it. */
export function ConflictPanel({ earlier, onReload }: ConflictPanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  return (
    <div ref={panel} role="alert" tabIndex={-1} className={styles.panel} data-kind="conflict">
      <p className={styles.title}>Somebody else was there first</p>
      <p className={styles.text}>
        {earlier.who} {earlier.what} on <DateTime value={earlier.when} />. Nothing you did has been recorded.
      </p>
      <Button variant="default" onClick={onReload}>
        Show what is there now
      </Button>
    </div>
  );
}
