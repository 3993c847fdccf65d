import { useNavigate } from '@tanstack/react-router';
import { useAct } from '../../api/act.ts';
import type { ResultOf } from '../../api/graphql.ts';
import { PaperFindings } from '../../check/paper-findings.tsx';
import { SafeHtml } from '../../reading/safe-html.tsx';
import { ActForm } from '../../ui/act/act-form.tsx';
import { dayText } from '../../ui/day/day-text.ts';
import { AppLink } from '../../ui/page/app-link.tsx';
import { Callout } from '../../ui/page/callout.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { SummaryList } from '../../ui/page/summary-list.tsx';
import { StatusTag } from '../../ui/status/status-tag.tsx';
import { submitPaper } from '../acts/operations.ts';
import type { submitPage } from '../operations.ts';
import { paperPlaces } from '../places.ts';
import { OpenThreads } from '../threads/open-threads.tsx';
import { sectionName, sectionStatus, shortHash } from '../words.ts';
import { nextEdition } from './next-edition.ts';
import styles from './submit-page.module.css';

type Answered = ResultOf<typeof submitPage>;
type SubmitCheckProps = {
  paper: NonNullable<Answered['paper']>;
  draft: NonNullable<Answered['draft']>;
  onReload: () => Promise<unknown>;
};

function Sections({ paper }: Pick<SubmitCheckProps, 'paper'>) {
  const rows = paper.sections
    .filter(({ kind }) => kind === 'TEXT')
    .map((section) => {
      const { status, word } = sectionStatus(section);
      return {
        id: section.id,
        name: sectionName(section),
        value: (
          <>
            <StatusTag status={status} word={word} />
            <span className={styles.lead}>
              {section.ofAuthor ? 'The author' : section.lead?.line}
              {section.onBehalf && ', written on behalf'}
            </span>
          </>
        ),
        action: (
          <AppLink to={paperPlaces.section(paper.id, section.id)}>
            Open<span className="cs-hidden"> {sectionName(section)}</span>
          </AppLink>
        ),
      };
    });
  return <SummaryList rows={rows} />;
}

/** The paper as it would be submitted, everything that is open about it, and the act. */
export function SubmitCheck({ paper, draft, onReload }: SubmitCheckProps) {
  const navigate = useNavigate();
  const submit = useAct(submitPaper, 'The paper cannot be submitted yet');
  const act = paper.acts.find(({ name }) => name === 'submitPaper');
  const approver = paper.chiefOfficerPost.holder?.line ?? paper.chiefOfficerPost.title;
  const edition = nextEdition(paper.editions, draft.hash);
  const due = paper.deadlines.find(({ key }) => key === 'chief-officer')?.due;

  return (
    <div className="cs-stack">
      <PageHeading
        crumbs={[{ title: paper.title, to: paperPlaces.paper(paper.id) }]}
        kind={paper.reference}
        title="Check the paper before you submit it"
        lead={
          <>
            It becomes edition {edition}, with the hash{' '}
            <code title={draft.hash}>{shortHash(draft.hash)}</code>. Nobody can change an edition.
          </>
        }
      />
      {act && !act.allowed && (
        <Callout kind="warning" title="The paper cannot be submitted yet">
          <ul>
            {act.reasons.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Callout>
      )}
      {draft.changedSince.length > 0 && (
        <Callout title="Changed since the last edition">
          <p>{draft.changedSince.join(', ')}</p>
        </Callout>
      )}
      <section className={styles.check} aria-labelledby="check-sections">
        <h2 id="check-sections">Sections</h2>
        <Sections paper={paper} />
      </section>
      <section className={styles.check} aria-labelledby="check-findings">
        <h2 id="check-findings">Checks</h2>
        <PaperFindings paperId={paper.id} inDraft onAnswered={onReload} />
      </section>
      <section className={styles.check} aria-labelledby="check-comments">
        <h2 id="check-comments">Open comments</h2>
        <OpenThreads threads={draft.openThreads} paperId={paper.id} />
      </section>
      <section aria-labelledby="check-text">
        <h2 id="check-text">The text as it will stand</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard */}
        <section className={styles.text} tabIndex={0} aria-label="The text of the paper">
          <SafeHtml html={draft.html} />
        </section>
        <p className={styles.whole}>
          <AppLink to={paperPlaces.readDraft(paper.id)}>Read the draft on a page of its own</AppLink>
        </p>
      </section>
      {act?.allowed && (
        <section className={styles.act} aria-labelledby="check-act">
          <h2 id="check-act">Submit to {approver}</h2>
          <ActForm
            key={`${paper.version} ${draft.hash}`}
            act={`Submit edition ${edition} to Chief Officer`}
            onAct={(key) =>
              submit({ paperId: paper.id, on: { key, version: paper.version }, hash: draft.hash })
            }
            onDone={() => void navigate({ to: '/papers/$paperId/submitted', params: { paperId: paper.id } })}
            onReload={() => void onReload()}
          >
            {() => (
              <p>
                Every section becomes read-only at once. {approver} is asked to read and decide
                {due !== undefined && ` by ${dayText(due, 'weekday')}`}. You may take the paper back until
                then.
              </p>
            )}
          </ActForm>
        </section>
      )}
    </div>
  );
}
