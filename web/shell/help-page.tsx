import { PageHeading } from '../ui/page/page-heading.tsx';
import { SummaryList } from '../ui/page/summary-list.tsx';
import { StatusTag } from '../ui/status/status-tag.tsx';
import { KeysTable } from './keys-table.tsx';

const STATUSES = [
  { status: 'not-started', means: 'Nobody has begun.' },
  { status: 'in-progress', means: 'Somebody is working on it.' },
  { status: 'waiting', means: 'Somebody else has to act first; their name is beside it.' },
  { status: 'done', means: 'Nothing more has to be done.' },
  { status: 'needs-attention', means: 'It is late, was returned, or is about to be late.' },
] as const;

/** What the signs mean, which keys there are, and whom to ask. */
export function HelpPage() {
  return (
    <div className="cs-stack cs-measure">
      <PageHeading title="Help" />
      <section>
        <h2>Whom to ask</h2>
        <p>
          Your governance team commissions papers and knows who holds each one. Ask them about deadlines,
          templates and access.
        </p>
      </section>
      <section>
        <h2>What the statuses mean</h2>
        <SummaryList
          rows={STATUSES.map(({ status, means }) => ({
            id: status,
            name: <StatusTag status={status} />,
            value: means,
          }))}
        />
      </section>
      <section>
        <h2>Keys</h2>
        <KeysTable />
      </section>
    </div>
  );
}
