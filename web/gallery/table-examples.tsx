import { type Status, StatusTag } from '../ui/status/status-tag.tsx';
import { type Column, DataTable } from '../ui/table/data-table.tsx';

type Row = {
  id: string;
  paper: string;
  holder: string;
  status: Status;
  word: string;
  signed: number;
  due: string;
};

const ROWS: readonly Row[] = [
  {
    id: '1',
    paper: 'Police and Crime Plan: delivery',
    holder: 'ACC Priya Holloway',
    status: 'waiting',
    word: 'On track',
    signed: 14,
    due: '17 Mar',
  },
  {
    id: '2',
    paper: 'Custody and detention',
    holder: 'Supt Joe Marsh',
    status: 'needs-attention',
    word: 'Overdue',
    signed: 3,
    due: '6 Mar',
  },
  {
    id: '3',
    paper: 'Fraud and cyber crime',
    holder: 'Amara Whitlock',
    status: 'in-progress',
    word: 'At risk',
    signed: 5,
    due: '13 Mar',
  },
  {
    id: '4',
    paper: 'Estates strategy',
    holder: 'Tom Ashby',
    status: 'done',
    word: 'Ready',
    signed: 8,
    due: '24 Mar',
  },
];

const COLUMNS: readonly Column<Row>[] = [
  { id: 'paper', title: 'Paper', value: (row) => row.paper },
  {
    id: 'status',
    title: 'State',
    value: (row) => row.word,
    show: (row) => <StatusTag status={row.status} word={row.word} />,
  },
  { id: 'holder', title: 'Held by', value: (row) => row.holder },
  { id: 'signed', title: 'Sections signed', value: (row) => row.signed, align: 'right' },
  { id: 'due', title: 'Next deadline', value: (row) => row.due },
];

/** A readiness board in small. */
export function TableExamples() {
  return (
    <DataTable
      caption="Papers of 31 March 2026"
      columns={COLUMNS}
      rows={ROWS}
      rowKey={(row) => row.id}
      exportName="papers-2026-03-31"
      initialSort={{ column: 'status', direction: 'ascending' }}
      empty={null}
    />
  );
}
