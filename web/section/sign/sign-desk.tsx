import { SafeHtml } from '../../reading/safe-html.tsx';
import { DateTime } from '../../ui/day/day.tsx';
import { AppLink } from '../../ui/page/app-link.tsx';
import { Callout } from '../../ui/page/callout.tsx';
import { EmptyState } from '../../ui/state/empty-state.tsx';
import { actsOf } from '../acts/act-words.ts';
import { SectionActs } from '../acts/section-acts.tsx';
import type { SectionRead } from '../operations.ts';
import { sectionPlaces } from '../places.ts';
import styles from '../section.module.css';
import { SectionHeading } from '../section-heading.tsx';
import { SignForm } from './sign-form.tsx';
import type { Signed } from './signed-panel.tsx';

type SignDeskProps = { section: SectionRead; onSigned: (signed: Signed) => void; onReload: () => void };

/** The stored text like a document to sign: read it, state it, sign it. */
export function SignDesk({ section, onSigned, onReload }: SignDeskProps) {
  const { signing, refusedSigning } = actsOf(section);
  const reasons = refusedSigning.flatMap((act) => act.reasons);
  return (
    <>
      <SectionHeading section={section} kind="Check and sign" />
      <div className={styles.columns}>
        <div className={styles.main}>
          <article className="cs-sheet" aria-label="The text to be signed">
            {section.empty ? (
              <EmptyState title="Nothing is written yet">
                <p>The text appears here once somebody has written it.</p>
              </EmptyState>
            ) : (
              <SafeHtml html={section.html} className="section-text" />
            )}
            <p className={styles.proof}>
              {section.savedAt !== null && (
                <>
                  Saved <DateTime value={section.savedAt} />.{' '}
                </>
              )}
              Hash of this text: <code>{section.hash}</code>
            </p>
          </article>
          <p>
            <AppLink to={sectionPlaces.section(section.paper.id, section.id)}>
              {section.mayWrite ? 'Change this text' : 'Back to the section'}
            </AppLink>
          </p>
          {signing ? (
            <SignForm key={signing} act={signing} section={section} onSigned={onSigned} onReload={onReload} />
          ) : (
            <Callout title="There is nothing for you to sign here now">
              {reasons.length > 0 && (
                <ul>
                  {[...new Set(reasons.map(({ text }) => text))].map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              )}
            </Callout>
          )}
        </div>
        <aside className={styles.aside} aria-label="About this section">
          <SectionActs section={section} onReload={onReload} />
        </aside>
      </div>
    </>
  );
}
