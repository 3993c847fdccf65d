import type { ReactNode } from 'react';
import { shortHash } from '../paper/words.ts';
import { DateTime } from '../ui/day/day.tsx';
import { SectionActs } from './acts/section-acts.tsx';
import type { SectionShown } from './operations.ts';
import styles from './section.module.css';
import { SectionComments } from './section-comments.tsx';

type SectionAsideProps = {
  section: SectionShown;
  mayComment: boolean;
  onReload: () => unknown;
  children: ReactNode;
};

/** What helps beside the text: guidance, company, signatures, comments. */
export function SectionAside({ section, mayComment, onReload, children }: SectionAsideProps) {
  return (
    <aside className={styles.aside} aria-label="About this section">
      {section.guidance !== '' && (
        <details className={styles.guidance} open={isWide()}>
          <summary>
            <h2 className={styles.asideTitle}>What belongs here</h2>
          </summary>
          {section.guidance.split(/\n+/).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </details>
      )}
      {children}
      <Owed section={section} />
      <SignOffs section={section} />
      <SectionActs section={section} onReload={onReload} />
      <SectionComments section={section} mayComment={mayComment} onReload={onReload} />
    </aside>
  );
}

/** Where there is room beside the text, guidance lies open. */
const isWide = () => matchMedia('(min-width: 62em)').matches;

/** What still has to be answered before the section can be signed, as of the last time it was stored. */
function Owed({ section: { owed } }: { section: SectionShown }) {
  if (owed.length === 0) return null;
  return (
    <section aria-labelledby="owed">
      <h2 id="owed" className={styles.asideTitle}>
        Still to answer
      </h2>
      <ul>
        {owed.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

function SignOffs({ section: { signOffs, ofAuthor } }: { section: SectionShown }) {
  if (ofAuthor && signOffs.length === 0) return null;
  return (
    <section aria-labelledby="sign-offs">
      <h2 id="sign-offs" className={styles.asideTitle}>
        Signatures
      </h2>
      {signOffs.length === 0 ? (
        <p className={styles.quiet}>Nobody has signed this section yet.</p>
      ) : (
        <ul className={styles.signOffs}>
          {signOffs.map(({ id, line, at, hash, standing, fallen }) => (
            <li key={id} data-standing={standing}>
              <strong>{line}</strong>
              <span>
                <DateTime value={at} style="short" /> · text {shortHash(hash)}
              </span>
              {!standing && (
                <span>{fallen ? `Fallen: ${fallen}.` : 'Fallen: the text reads otherwise now.'}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
