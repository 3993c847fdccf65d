import { Link } from '@tanstack/react-router';
import type { PaperShown } from './operations.ts';
import styles from './paper-page.module.css';
import { PAPER_VIEWS, type PaperView } from './paper-view.ts';

const TITLES: Readonly<Record<PaperView, string>> = {
  sections: 'Sections',
  questions: 'Questions',
  risks: 'Risks',
  comments: 'Comments',
  editions: 'Editions and approvals',
  history: 'History',
};

function countOf(paper: PaperShown, view: PaperView): string | undefined {
  const open = paper.threads.filter(({ resolvedAt }) => resolvedAt === null).length;
  if (view === 'sections') return `${paper.sectionsSigned} of ${paper.sectionsTotal} signed`;
  if (view === 'comments') return open === 0 ? undefined : `${open} open`;
  return view === 'editions' && paper.editions.length > 0 ? String(paper.editions.length) : undefined;
}

/** What belongs to a draft is for those who may read the draft. */
const OF_THE_DRAFT: readonly PaperView[] = ['questions', 'risks', 'comments'];

const viewsOf = ({ mayReadDraft }: PaperShown) =>
  PAPER_VIEWS.filter((view) => !OF_THE_DRAFT.includes(view) || mayReadDraft);

/** The way between the parts of a paper's page; each is a link that can be sent to somebody. */
export function PaperViews({ paper }: { paper: PaperShown }) {
  return (
    <nav aria-label="Parts of this page" className={styles.views}>
      <ul>
        {viewsOf(paper).map((view) => {
          const count = countOf(paper, view);
          return (
            <li key={view}>
              <Link
                to="/papers/$paperId"
                params={{ paperId: paper.id }}
                search={view === 'sections' ? {} : { view }}
                activeOptions={{ exact: true, includeSearch: true }}
                className={styles.view}
                resetScroll={false}
              >
                {TITLES[view]}
                {count !== undefined && <span className={styles.count}>{count}</span>}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
