import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useLive } from '../api/live.ts';
import { meetingChanged } from '../meeting/operations.ts';
import { Asked } from '../shell/asked.tsx';
import { readinessQuery } from './operations.ts';
import { ReadinessBoard } from './readiness-board.tsx';

/** The readiness of a meeting, asked again at every change, without reloading. */
export function ReadinessPanel({ meetingId, mayCommission }: { meetingId: string; mayCommission: boolean }) {
  const asked = useQuery(readinessQuery, { variables: { meetingId } });
  useLive(meetingChanged, { meetingId }, asked);
  return (
    <Asked result={asked} find={(data) => data.readiness} waiting="Loading the readiness of the papers" part>
      {(board) => <Dated board={board} mayCommission={mayCommission} />}
    </Asked>
  );
}

function Dated({ board, mayCommission }: Omit<Parameters<typeof ReadinessBoard>[0], 'asOf'>) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the moment at which this answer came
  const asOf = useMemo(() => new Date().toISOString(), [board]);
  return <ReadinessBoard board={board} asOf={asOf} mayCommission={mayCommission} />;
}
