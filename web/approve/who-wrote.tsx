import { useMediaQuery } from '@mantine/hooks';
import { counted, shortHash } from '../paper/words.ts';
import { DateTime } from '../ui/day/day.tsx';
import { type Column, DataTable } from '../ui/table/data-table.tsx';
import type { ApprovalShown } from './operations.ts';

type SignOff = ApprovalShown['reading']['signOffs'][number];

const COLUMNS: readonly Column<SignOff>[] = [
  { id: 'section', title: 'Section', value: ({ section }) => section },
  { id: 'line', title: 'Signed by', value: ({ line }) => line },
  { id: 'as', title: 'As', value: ({ as }) => as },
  { id: 'at', title: 'When', value: ({ at }) => at, show: ({ at }) => <DateTime value={at} style="short" /> },
  {
    id: 'hash',
    title: 'Hash',
    value: ({ hash }) => hash,
    show: ({ hash }) => <code title={hash}>{shortHash(hash)}</code>,
  },
];

/** Who wrote the paper and who signed which section of it. */
export function WhoWrote({ approval: { paper, reading } }: { approval: ApprovalShown }) {
  const isWide = useMediaQuery('(min-width: 48em)');
  const submitted = paper.editions.find(({ id }) => id === reading.editionId);
  return (
    <>
      <p>
        {paper.author.line} is its author
        {submitted && (
          <>
            {' '}
            and submitted edition {submitted.number} on <DateTime value={submitted.cutAt} />
          </>
        )}
        .
      </p>
      <details className="cs-fold" open={isWide}>
        <summary>{counted(reading.signOffs.length, 'signature')} under its sections</summary>
        <DataTable
          caption="Section sign-offs"
          hideCaption
          isShort
          columns={COLUMNS}
          rows={reading.signOffs}
          rowKey={({ section, hash, line }) => `${section} ${line} ${hash}`}
          empty={<p>No section has a lead of its own: the author wrote all of it.</p>}
        />
      </details>
    </>
  );
}
