import { PaperFindings } from '../check/paper-findings.tsx';
import { paperPlaces } from '../paper/places.ts';
import { OpenThreads } from '../paper/threads/open-threads.tsx';
import { counted, shortHash } from '../paper/words.ts';
import { SafeHtml } from '../reading/safe-html.tsx';
import { dayText } from '../ui/day/day-text.ts';
import { AppLink } from '../ui/page/app-link.tsx';
import { Callout } from '../ui/page/callout.tsx';
import { PageHeading } from '../ui/page/page-heading.tsx';
import styles from './approve-page.module.css';
import { ChangedSince } from './changed-since.tsx';
import { Decision } from './decision.tsx';
import type { ApprovalShown } from './operations.ts';
import { WhoWrote } from './who-wrote.tsx';

type ApprovalDocumentProps = {
  approval: ApprovalShown;
  /** The paper no longer waits for this person. */
  gone: boolean;
  onReload: () => Promise<unknown>;
};

/** A document to sign: what changed, who stands behind it, what is open, the text itself, and the decision at its end. */
export function ApprovalDocument({ approval, gone, onReload }: ApprovalDocumentProps) {
  const { paper, reading } = approval;
  const due = paper.deadlines.find(({ key }) => key === 'chief-officer')?.due;
  return (
    <div className={styles.page}>
      <PageHeading
        crumbs={[{ title: paper.reference, to: paperPlaces.paper(paper.id) }]}
        kind="To read and decide"
        title={paper.title}
        lead={
          <>
            Edition {reading.edition}, hash <code title={reading.hash}>{shortHash(reading.hash)}</code>, by{' '}
            {paper.author.line}. {due !== undefined && `Your decision is due on ${dayText(due, 'weekday')}.`}
          </>
        }
      />
      {gone && (
        <Callout kind="warning" title="This paper no longer waits for you">
          <p>
            Nothing of yours was recorded. What you typed is still below.{' '}
            <AppLink to={paperPlaces.paper(paper.id)}>See what has happened to the paper</AppLink>
          </p>
        </Callout>
      )}
      <nav aria-label="On this page" className={styles.steps} data-screen-only>
        <a href="#changed">What changed</a>
        <a href="#who">Who signed</a>
        <a href="#checks">Checks</a>
        <a href="#comments">
          {reading.openThreads.length === 0
            ? 'Comments'
            : `${counted(reading.openThreads.length, 'comment')} open`}
        </a>
        <a href="#text">The text</a>
        <a href="#decision">Your decision</a>
      </nav>
      <section aria-labelledby="changed">
        <h2 id="changed">Since you last saw it</h2>
        <ChangedSince approval={approval} />
      </section>
      <section aria-labelledby="who">
        <h2 id="who">Who wrote and signed it</h2>
        <WhoWrote approval={approval} />
      </section>
      <section aria-labelledby="checks">
        <h2 id="checks">What the checks found</h2>
        <PaperFindings paperId={paper.id} inDraft={false} />
      </section>
      <section aria-labelledby="comments">
        <h2 id="comments">Open comments</h2>
        <OpenThreads threads={reading.openThreads} paperId={paper.id} />
      </section>
      <section aria-labelledby="text">
        <div className={styles.textHead}>
          <h2 id="text">The text</h2>
          <a href={reading.pdf}>Read it as a PDF</a>
        </div>
        <SafeHtml html={reading.html} className={styles.sheet} />
      </section>
      <section aria-labelledby="decision" className={styles.decision}>
        <h2 id="decision">Your decision</h2>
        <Decision approval={approval} gone={gone} onReload={onReload} />
      </section>
    </div>
  );
}
