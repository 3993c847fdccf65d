import { useQuery } from '@apollo/client/react';
import { useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useLive } from '../api/live.ts';
import { QuestionsView } from '../question/questions-view.tsx';
import { RisksView } from '../risk/risks-view.tsx';
import { Asked } from '../shell/asked.tsx';
import { useAnchor } from '../ui/page/use-anchor.ts';
import { ActsPanel } from './acts/acts-panel.tsx';
import { usePaperActs } from './acts/use-paper-acts.tsx';
import { EditionsView } from './editions-view.tsx';
import { HistoryView } from './history-view.tsx';
import { type PaperShown, paperChanged, paperPage } from './operations.ts';
import { PaperCover } from './paper-cover.tsx';
import { PaperFacts } from './paper-facts.tsx';
import styles from './paper-page.module.css';
import { PaperViews } from './paper-views.tsx';
import { SectionsView } from './sections-view.tsx';
import { ThreadList } from './threads/thread-list.tsx';
import { waitingForReader } from './waiting.ts';

type PaperOnPageProps = { paper: PaperShown; onReload: () => Promise<unknown> };

function View({ paper, onReload }: PaperOnPageProps) {
  const { view } = useSearch({ from: '/desk/papers/$paperId' });
  useAnchor(view);
  switch (view) {
    case 'comments':
      if (!paper.mayReadDraft) return <SectionsView paper={paper} />;
      return <ThreadList paper={paper} onReload={onReload} />;
    case 'questions':
      if (!paper.mayReadDraft) return <SectionsView paper={paper} />;
      return <QuestionsView paper={paper} />;
    case 'risks':
      if (!paper.mayReadDraft) return <SectionsView paper={paper} />;
      return <RisksView paperId={paper.id} />;
    case 'editions':
      return <EditionsView paper={paper} />;
    case 'history':
      return <HistoryView history={paper.history} />;
    default:
      return <SectionsView paper={paper} />;
  }
}

const mayFill = ({ acts }: PaperShown) =>
  acts.some(({ name, allowed }) => name === 'fillFrontSheet' && allowed);

function PaperOnPage({ paper, onReload }: PaperOnPageProps) {
  const waiting = waitingForReader(paper);
  const { begin, dialog } = usePaperActs(paper, onReload);
  return (
    <>
      <PaperCover paper={paper} waiting={waiting} onBegin={begin} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <PaperViews paper={paper} />
          <View paper={paper} onReload={onReload} />
        </div>
        <aside className={styles.aside} aria-label="About this paper">
          <ActsPanel paper={paper} shownAbove={waiting.act} onBegin={begin} />
          <PaperFacts paper={paper} onFill={mayFill(paper) ? () => begin('fillFrontSheet') : undefined} />
        </aside>
      </div>
      {dialog}
    </>
  );
}

/** The page of one paper: a cover sheet that knows its own state. */
export function PaperPage() {
  const { paperId } = useParams({ from: '/desk/papers/$paperId' });
  const result = useQuery(paperPage, { variables: { paperId } });
  const { refetch } = result;
  const reload = useCallback(() => refetch(), [refetch]);
  useLive(paperChanged, { paperId }, result);
  return (
    <Asked result={result} find={({ paper }) => paper} waiting="Loading the paper">
      {(paper) => <PaperOnPage paper={paper} onReload={reload} />}
    </Asked>
  );
}
