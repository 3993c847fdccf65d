import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import styles from './answer-panel.module.css';

type ConflictPanelProps = {
  /** A sentence that says who did what when. */
  message: string;
  /** Fetches what is there now. */
  onReload: () => void;
};

/** Somebody was there first: who, what and when, and the way to see it. */
export function ConflictPanel({ message, onReload }: ConflictPanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    panel.current?.focus();
  }, []);
  return (
    <div ref={panel} role="alert" tabIndex={-1} className={styles.panel} data-kind="conflict">
      <p className={styles.title}>Somebody else was there first</p>
      <p className={styles.text}>{message} Nothing you did has been recorded.</p>
      <Button variant="default" onClick={onReload}>
        Show what is there now
      </Button>
    </div>
  );
}
