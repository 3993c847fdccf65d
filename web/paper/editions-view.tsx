import { DateTime, Day } from '../ui/day/day.tsx';
import { AppLink } from '../ui/page/app-link.tsx';
import { EmptyState } from '../ui/state/empty-state.tsx';
import { StatusTag } from '../ui/status/status-tag.tsx';
import { type Column, DataTable } from '../ui/table/data-table.tsx';
import type { PaperShown } from './operations.ts';
import { paperPlaces } from './places.ts';
import { shortHash } from './words.ts';

type EditionShown = PaperShown['editions'][number];
type ApprovalShown = PaperShown['approvals'][number];

/** What an edition is worth: the board has it, every step of the route approved it, or neither. */
const stateWord = ({ issued, approved }: EditionShown) =>
  issued ? 'Issued' : approved ? 'Approved' : 'Draft';

const editionColumns = (paperId: string): readonly Column<EditionShown>[] => [
  {
    id: 'number',
    title: 'Edition',
    value: ({ number }) => number,
    show: ({ id, number, latest }) => (
      <>
        <AppLink to={paperPlaces.read(paperId, id)}>Read edition {number}</AppLink>
        {latest && ' (latest)'}
      </>
    ),
  },
  {
    id: 'state',
    title: 'State',
    value: stateWord,
    show: (edition) => (
      <StatusTag status={stateWord(edition) === 'Draft' ? 'in-progress' : 'done'} word={stateWord(edition)} />
    ),
  },
  {
    id: 'cut',
    title: 'Made',
    value: ({ cutAt }) => cutAt,
    show: ({ cutAt }) => <DateTime value={cutAt} style="short" />,
  },
  { id: 'by', title: 'By', value: ({ cutBy }) => cutBy },
  {
    id: 'hash',
    title: 'Hash of the text',
    value: ({ hash }) => hash,
    show: ({ hash }) => <code title={hash}>{shortHash(hash)}</code>,
  },
];

const APPROVAL_COLUMNS: readonly Column<ApprovalShown>[] = [
  {
    id: 'line',
    title: 'Decided by',
    value: ({ line, post }) => [line, post].filter(Boolean).join(', '),
  },
  {
    id: 'outcome',
    title: 'Outcome',
    value: ({ outcome }) => (outcome === 'APPROVED' ? 'Approved' : 'Not presented'),
    show: ({ outcome, reason, authority }) => (
      <>
        {outcome === 'APPROVED' ? 'Approved' : 'Not presented'}
        {authority !== null && `, allowed by ${authority}`}
        {reason !== null && `: “${reason}”`}
      </>
    ),
  },
  { id: 'day', title: 'On', value: ({ day }) => day, show: ({ day }) => <Day value={day} style="short" /> },
  { id: 'edition', title: 'Edition', value: ({ edition }) => edition },
  {
    id: 'hash',
    title: 'Hash',
    value: ({ hash }) => hash,
    show: ({ hash }) => <code title={hash}>{shortHash(hash)}</code>,
  },
  {
    id: 'standing',
    title: 'Today',
    value: ({ standing }) => (standing ? 'Stands' : 'Fallen'),
    show: ({ standing }) => (
      <StatusTag status={standing ? 'done' : 'not-started'} word={standing ? 'Stands' : 'Fallen'} />
    ),
  },
];

/** The editions of a paper, and who approved which of them. */
export function EditionsView({ paper }: { paper: PaperShown }) {
  return (
    <div className="cs-stack">
      <DataTable
        caption="Editions"
        isShort
        columns={editionColumns(paper.id)}
        rows={paper.editions}
        rowKey={({ id }) => id}
        empty={
          <EmptyState
            title="No edition yet"
            action={<AppLink to={paperPlaces.readDraft(paper.id)}>Read the draft as it stands</AppLink>}
          >
            The first is made when the author submits the paper. It can never be changed afterwards.
          </EmptyState>
        }
      />
      {paper.approvals.length > 0 && (
        <DataTable
          caption="Approvals"
          isShort
          columns={APPROVAL_COLUMNS}
          rows={paper.approvals}
          rowKey={({ id }) => id}
          empty={null}
        />
      )}
    </div>
  );
}
