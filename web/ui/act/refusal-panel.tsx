import { useEffect, useRef } from 'react';
import styles from './answer-panel.module.css';

type RefusalPanelProps = {
  /** What could not be done: `The paper cannot be submitted yet`. */
  title: string;
  /** Every reason, each a sentence that says what to do. */
  reasons: readonly string[];
};

/** Why an act was refused, with all the reasons at once. Takes the focus when it appears. */
export function RefusalPanel({ title, reasons }: RefusalPanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    panel.current?.focus();
  }, []);
  return (
    <div ref={panel} role="alert" tabIndex={-1} className={styles.panel} data-kind="refusal">
      <p className={styles.title}>{title}</p>
      <ul className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}
