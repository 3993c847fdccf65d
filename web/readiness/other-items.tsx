import { KindTag } from '../agenda/kind-tag.tsx';
import { Day } from '../ui/day/day.tsx';
import type { ReadinessBoard } from './operations.ts';
import styles from './other-items.module.css';

/** The agenda items without a paper of their own to follow up. */
export function OtherItems({ items }: { items: ReadinessBoard['others'] }) {
  return (
    <section aria-labelledby="other-items" className={styles.others}>
      <h2 id="other-items">Other items on the agenda</h2>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.id} className={styles.item}>
            <span className={styles.number}>{item.number}</span>
            <span>
              <span className={styles.title}>{item.title}</span>
              <span className={styles.detail}>
                {[item.owner?.line, item.reason].filter(Boolean).join(': ')}
                {item.due !== null && (
                  <>
                    {' '}
                    Due <Day value={item.due} style="short" />
                  </>
                )}
              </span>
            </span>
            <KindTag kind={item.kind} />
          </li>
        ))}
      </ul>
    </section>
  );
}
