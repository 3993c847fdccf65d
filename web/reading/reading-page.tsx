import { useQuery } from '@apollo/client/react';
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { Asked } from '../shell/asked.tsx';
import { AppLink } from '../ui/page/app-link.tsx';
import { usePageTitle } from '../ui/page/page-title.ts';
import { Contents } from './contents.tsx';
import { type ReadingShown, readingPage } from './operations.ts';
import styles from './reading-page.module.css';
import { SafeHtml } from './safe-html.tsx';
import { useCurrentPlace } from './use-current-place.ts';
import { useNamedPlace } from './use-named-place.ts';
import { usePageMargins } from './use-page-margins.ts';

/** Stands in the address for the draft as it is now. */
const DRAFT = 'draft';

/** `Edition 1.0 · Approved`, or `Draft`. */
const editionWords = ({ editionId, edition, state }: ReadingShown) =>
  editionId === null ? 'Draft' : `Edition ${edition} · ${state}`;

/** What stands at the foot of every printed sheet. */
const identityOf = (reading: ReadingShown) =>
  `${reading.paper.reference} · ${editionWords(reading)} · ${reading.hash.slice(0, 8)}`;

function Bar({ reading }: { reading: ReadingShown }) {
  const { paper, hash, pdf } = reading;
  return (
    <div className={styles.bar} data-screen-only>
      <AppLink to={`/papers/${paper.id}`}>{paper.reference}</AppLink>
      <p className={styles.identity}>
        {editionWords(reading)} · <code title={hash}>{hash.slice(0, 8)}</code>
      </p>
      <div className={styles.tools}>
        <a href={pdf} className={styles.tool}>
          <IconFileTypePdf size={20} aria-hidden /> PDF
        </a>
        <button type="button" className={styles.tool} onClick={() => print()}>
          <IconPrinter size={20} aria-hidden /> Print
        </button>
      </div>
    </div>
  );
}

function Reading({ reading }: { reading: ReadingShown }) {
  const { paper, marking, html, outline } = reading;
  usePageTitle(`${paper.title}, ${editionWords(reading).toLowerCase()}`);
  usePageMargins(marking, identityOf(reading));
  useNamedPlace();
  const ids = useMemo(() => outline.map(({ id }) => id), [outline]);
  const current = useCurrentPlace(ids);
  return (
    <>
      <Bar reading={reading} />
      <div className={styles.columns}>
        <div className={styles.side} data-screen-only>
          <Contents label="Contents of the paper" entries={outline} current={current} />
        </div>
        <SafeHtml html={html} className={styles.sheet} />
      </div>
    </>
  );
}

/** An edition to read, with its contents beside it; each paragraph has an address of its own. */
export function ReadingPage() {
  const { paperId } = useParams({ from: '/desk/papers/$paperId/read' });
  const { edition } = useSearch({ from: '/desk/papers/$paperId/read' });
  const isDraft = edition === DRAFT;
  const result = useQuery(readingPage, {
    variables: { paperId, editionId: isDraft ? null : (edition ?? null), isDraft },
  });
  return (
    <Asked result={result} find={({ reading, draft }) => reading ?? draft} waiting="Loading the paper">
      {(reading) => <Reading key={reading.hash} reading={reading} />}
    </Asked>
  );
}
