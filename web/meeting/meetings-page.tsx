import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../account/use-me.ts';
import { BoardForm } from '../board/board-form.tsx';
import { Asked } from '../shell/asked.tsx';
import { PageHeading } from '../ui/page/page-heading.tsx';
import { EmptyState } from '../ui/state/empty-state.tsx';
import { BoardSection } from './board-section.tsx';
import { boardsQuery } from './operations.ts';

/** The programme year: every board with its meetings; COG apart. */
export function MeetingsPage() {
  const asked = useQuery(boardsQuery);
  const mayManage = useMay('manageBoards');
  const [making, setMaking] = useState(false);
  const makeBoard = (
    <Button variant="default" onClick={() => setMaking(true)}>
      Make a board
    </Button>
  );
  return (
    <Asked result={asked} find={({ boards }) => boards} waiting="Loading the meetings">
      {(boards) => (
        <>
          <PageHeading
            title="Meetings"
            lead="The programme year of each board, and the sessions of COG."
            actions={mayManage && boards.length > 0 && makeBoard}
          />
          {boards.length === 0 && (
            <EmptyState title="Boards and their meetings appear here" action={mayManage && makeBoard}>
              Governance staff make the board first, then plan its meetings.
            </EmptyState>
          )}
          {boards
            .toSorted((a, b) => a.kind.localeCompare(b.kind))
            .map((board) => (
              <BoardSection key={board.id} board={board} mayManage={mayManage} onDone={asked.refetch} />
            ))}
          {making && <BoardForm onClose={() => setMaking(false)} onDone={asked.refetch} />}
        </>
      )}
    </Asked>
  );
}
