import { londonDay } from '@countersign/domain';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../account/use-me.ts';
import { BoardForm } from '../board/board-form.tsx';
import { ProgrammeForm } from '../board/programme-form.tsx';
import { sessionColumns } from '../cog/session-columns.tsx';
import { EmptyState } from '../ui/state/empty-state.tsx';
import { DataTable } from '../ui/table/data-table.tsx';
import styles from './board-section.module.css';
import { meetingColumns } from './meeting-columns.tsx';
import { MeetingForm } from './meeting-form.tsx';
import type { BoardRow, MeetingRow } from './operations.ts';

type BoardSectionProps = { board: BoardRow; mayManage: boolean; onDone: () => Promise<unknown> };

const NEXT_SESSIONS = 6;

/** One programme's meetings, or those that belong to none. */
type Group = { readonly key: string; readonly title: string; readonly meetings: readonly MeetingRow[] };

/** The newest programme first; within it the meetings by day. COG has so many sessions that only the next ones show. */
function groupsOf(board: BoardRow, all: boolean): readonly Group[] {
  const today = londonDay(new Date().toISOString());
  const inOrder = board.meetings.toSorted((a, b) => a.day.localeCompare(b.day));
  const shown =
    all || board.kind === 'BOARD'
      ? inOrder
      : inOrder.filter(({ day }) => day >= today).slice(0, NEXT_SESSIONS);
  const programmes = board.programmes.toSorted((a, b) => b.year - a.year);
  const groups = programmes.map(({ id, name }) => ({
    key: id,
    title: name,
    meetings: shown.filter(({ programmeId }) => programmeId === id),
  }));
  const others = shown.filter(({ programmeId }) => !programmes.some(({ id }) => id === programmeId));
  const title = board.kind === 'BOARD' ? 'Outside the programmes' : all ? 'All sessions' : 'Next sessions';
  return [...groups, { key: 'none', title, meetings: others }].filter(
    ({ key, meetings }) => key !== 'none' || meetings.length > 0,
  );
}

/** A board with its programmes and meetings, and what may be made of them. */
export function BoardSection({ board, mayManage, onDone }: BoardSectionProps) {
  const mayReadCog = useMay('readCogSession');
  const [open, setOpen] = useState<'plan' | 'programme' | 'name'>();
  const [all, setAll] = useState(false);
  const close = () => setOpen(undefined);
  const isCog = board.kind === 'COG';
  const groups = groupsOf(board, all);
  const headingId = `board-${board.id}`;

  return (
    <section className={styles.board} aria-labelledby={headingId}>
      <div className={styles.head}>
        <h2 id={headingId} className={styles.title}>
          {board.name}
        </h2>
        <div className="cs-row">
          {mayManage && (
            <Button variant="default" onClick={() => setOpen('plan')}>
              {isCog ? 'Plan a session' : 'Plan a meeting'}
            </Button>
          )}
          {mayManage && !isCog && (
            <Button variant="default" onClick={() => setOpen('programme')}>
              Make a programme
            </Button>
          )}
          {mayManage && (
            <Button variant="default" onClick={() => setOpen('name')}>
              Change the name<span className="cs-hidden"> of {board.name}</span>
            </Button>
          )}
        </div>
      </div>
      {groups.length === 0 && (
        <EmptyState
          title={isCog ? 'The sessions of COG appear here' : 'The meetings of this board appear here'}
        >
          Governance staff plan them; every deadline is counted back from the day of the meeting.
        </EmptyState>
      )}
      {groups.map(({ key, title, meetings }) => (
        <DataTable
          key={key}
          caption={title}
          columns={isCog ? sessionColumns(mayReadCog) : meetingColumns}
          rows={meetings}
          rowKey={(meeting) => meeting.id}
          exportName={`meetings-${board.shortName.toLowerCase().replaceAll(/\W+/g, '-')}`}
          empty={<p className={styles.none}>{title}: no meeting is planned yet.</p>}
        />
      ))}
      {isCog && (
        <Button variant="default" onClick={() => setAll(!all)}>
          {all ? 'Show only the next sessions' : 'Show all sessions'}
        </Button>
      )}
      {open === 'plan' && (
        <MeetingForm board={board} programmes={board.programmes} onClose={close} onDone={onDone} />
      )}
      {open === 'programme' && <ProgrammeForm board={board} onClose={close} onDone={onDone} />}
      {open === 'name' && <BoardForm board={board} onClose={close} onDone={onDone} />}
    </section>
  );
}
