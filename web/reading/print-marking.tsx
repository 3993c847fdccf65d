import styles from './print-marking.module.css';

/** The marking and what the text is, at the head and foot of every printed page. Not shown on screen. */
export function PrintMarking({ marking, foot }: { marking: string; foot: string }) {
  return (
    <div aria-hidden className={styles.print}>
      <p className={styles.head}>{marking}</p>
      <p className={styles.foot}>
        {foot}
        <br />
        {marking}
      </p>
    </div>
  );
}
