import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Asked } from '../../shell/asked.tsx';
import { momentText } from '../../ui/day/day-text.ts';
import { AppLink } from '../../ui/page/app-link.tsx';
import { usePageTitle } from '../../ui/page/page-title.ts';
import { paperAfter } from '../operations.ts';
import { paperPlaces } from '../places.ts';
import { shortHash } from '../words.ts';
import styles from './acted-page.module.css';
import type { PaperAfter } from './paper-after.ts';

type ActedPageProps = {
  paperId: string;
  /** The act in the history that is confirmed: the last of its name. */
  act: 'submitPaper' | 'approvePaper' | 'returnPaper';
  /** What is said of it, and what happens next. */
  title: (paper: PaperAfter) => string;
  next: (paper: PaperAfter) => ReactNode;
};

/** Confirms an act: what was recorded, under which reference and hash, and what happens next. Can be kept as a bookmark. */
export function ActedPage({ paperId, act, title, next }: ActedPageProps) {
  const result = useQuery(paperAfter, { variables: { paperId } });
  return (
    <Asked result={result} find={({ paper }) => paper} waiting="Loading the confirmation">
      {(paper) => <Acted paper={paper} act={act} title={title(paper)} next={next(paper)} />}
    </Asked>
  );
}

type ActedProps = { paper: PaperAfter; act: ActedPageProps['act']; title: string; next: ReactNode };

function Acted({ paper, act, title, next }: ActedProps) {
  usePageTitle(title);
  const recorded = paper.history
    .filter((event) => event.act === act)
    .toSorted((a, b) => b.seq - a.seq)
    .at(0);
  const edition = paper.editions.find(({ latest }) => latest);
  return (
    <div className="cs-stack cs-measure">
      <div className={styles.panel}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.reference}>
          Reference <strong>{paper.reference}</strong>
        </p>
      </div>
      <p className={styles.paper}>{paper.title}</p>
      {recorded && (
        <p>
          {recorded.by} {recorded.phrase}, on {momentText(recorded.at)}. It is event {recorded.seq} in the
          history of the paper, with the hash <code title={recorded.hash}>{shortHash(recorded.hash)}</code>.
        </p>
      )}
      <section>
        <h2>What happens next</h2>
        {next}
      </section>
      <p className={styles.links} data-screen-only>
        <AppLink to={paperPlaces.paper(paper.id)}>Go to the paper</AppLink>
        {edition && (
          <AppLink to={paperPlaces.read(paper.id, edition.id)}>
            Read edition {edition.number} or save it
          </AppLink>
        )}
        <AppLink to="/">Go to your home page</AppLink>
      </p>
    </div>
  );
}
