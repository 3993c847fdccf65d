import type { TemplateProblem } from '@countersign/domain';
import styles from './editor.module.css';

type ProblemListProps = { problems: readonly TemplateProblem[]; onGo: (at: string) => void };

/** All that is to be mended before the template can be published; a press goes to the place. */
export function ProblemList({ problems, onGo }: ProblemListProps) {
  return (
    <section aria-labelledby="to-mend" className={styles.mend} data-wrong={problems.length > 0}>
      <h2 id="to-mend">{problems.length === 0 ? 'Ready to publish' : `To mend first: ${problems.length}`}</h2>
      {problems.length === 0 ? (
        <p className={styles.hint}>Nothing is missing and nothing contradicts itself.</p>
      ) : (
        <ul>
          {problems.map(({ code, at, text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one place may have two problems of one kind
            <li key={`${code} ${at} ${index}`}>
              <button type="button" className={styles.go} onClick={() => onGo(at)}>
                {text}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
