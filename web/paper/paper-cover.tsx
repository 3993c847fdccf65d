import { Day } from '../ui/day/day.tsx';
import { type ChainStep, ProgressChain } from '../ui/history/progress-chain.tsx';
import { AppLink } from '../ui/page/app-link.tsx';
import { PageHeading } from '../ui/page/page-heading.tsx';
import { StatusTag } from '../ui/status/status-tag.tsx';
import type { OfferedAct } from './acts/act-words.ts';
import type { PaperShown } from './operations.ts';
import { PaperCallouts } from './paper-callouts.tsx';
import styles from './paper-page.module.css';
import { PaperWaiting } from './paper-waiting.tsx';
import { paperPlaces } from './places.ts';
import type { Waiting } from './waiting.ts';
import { PAPER_STATUS, STANDING } from './words.ts';

const CHAIN_STATES: Readonly<Record<string, ChainStep['state']>> = { done: 'complete', current: 'current' };
const WRITTEN: readonly PaperShown['state'][] = ['COMMISSIONED', 'DRAFTING', 'RETURNED'];

function ToRead({ paper }: { paper: PaperShown }) {
  const latest = paper.editions.find((edition) => edition.latest);
  return (
    <>
      {WRITTEN.includes(paper.state) && (
        <AppLink to={paperPlaces.readDraft(paper.id)}>Read the draft</AppLink>
      )}
      {latest && <AppLink to={paperPlaces.read(paper.id)}>Read edition {latest.number}</AppLink>}
    </>
  );
}

type PaperCoverProps = {
  paper: PaperShown;
  waiting: Waiting;
  onBegin: (act: OfferedAct) => void;
};

/** What a paper is, where it stands and why, and what waits for the reader. */
export function PaperCover(props: PaperCoverProps) {
  const { paper } = props;
  const standing = STANDING[paper.standing];
  return (
    <>
      <PageHeading
        crumbs={[
          { title: 'Meetings', to: '/meetings' },
          { title: paper.meeting.name, to: `/meetings/${paper.meeting.id}` },
        ]}
        kind={`${paper.reference} · ${paper.template.name}, version ${paper.template.version}`}
        title={paper.title}
        lead={
          <span className="cs-row">
            <StatusTag status={PAPER_STATUS[paper.state]} word={paper.stateWords} />
            <span>
              {paper.period.label}, for <Day value={paper.meeting.day} style="weekday" />
            </span>
          </span>
        }
        actions={<ToRead paper={paper} />}
      />
      <div className={styles.cover}>
        <p className={styles.marking}>{paper.marking}</p>
        <div className={styles.standing}>
          <StatusTag status={standing.status} word={standing.word} />
          <span>{paper.reason}</span>
        </div>
        <PaperCallouts paper={paper} />
        <ProgressChain
          label="The way of this paper to the board"
          steps={paper.chain.map(({ name, state, detail }) => ({
            title: name,
            state: CHAIN_STATES[state] ?? 'to-come',
            ...(detail !== '' && { detail }),
          }))}
        />
        <PaperWaiting {...props} />
      </div>
    </>
  );
}
