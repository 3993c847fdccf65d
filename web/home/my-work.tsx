import { useQuery } from '@apollo/client/react';
import { useLive } from '../api/live.ts';
import { addressOf } from '../notice/address.ts';
import { noticesChanged } from '../notice/operations.ts';
import { counted, STANDING } from '../paper/words.ts';
import { STANDINGS } from '../readiness/standing-tag.tsx';
import { Asked } from '../shell/asked.tsx';
import { Day } from '../ui/day/day.tsx';
import { EmptyState } from '../ui/state/empty-state.tsx';
import { type Task, TaskList } from '../ui/task/task-list.tsx';
import { myWorkQuery, type WorkRow } from './operations.ts';

const EVERYTHING = {};

/** Worst standing first, then what is due soonest. */
const byUrgency = (a: WorkRow, b: WorkRow) =>
  STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
  (a.due ?? '9999').localeCompare(b.due ?? '9999');

const taskOf = (work: WorkRow): Task => ({
  id: work.id,
  title: work.waitsForMe ? work.ask : work.title,
  to: addressOf(work),
  hint: (
    <>
      {work.waitsForMe ? work.title : work.ask}, {work.reference}
      {work.due !== null && (
        <>
          . Due <Day value={work.due} style="short" />
        </>
      )}
    </>
  ),
  status: STANDING[work.standing].status,
  statusWord: STANDING[work.standing].word,
});

function summary(waiting: readonly WorkRow[]): string {
  const overdue = waiting.filter(({ standing }) => standing === 'OVERDUE').length;
  if (waiting.length === 0) return 'Nothing waits for you now.';
  if (waiting.length === 1) return `One thing waits for you${overdue === 1 ? ', and it is overdue' : ''}.`;
  const waits = `${waiting.length} things wait for you`;
  return overdue === 0 ? `${waits}.` : `${waits}, ${overdue === waiting.length ? 'all' : overdue} overdue.`;
}

/** What waits for the signed-in person, then what they follow; asked again when a notice comes. */
export function MyWork() {
  const asked = useQuery(myWorkQuery);
  useLive(noticesChanged, EVERYTHING, asked);
  return (
    <Asked result={asked} find={({ myWork }) => myWork} waiting="Loading your work" part>
      {(work) => {
        const waiting = work.filter(({ waitsForMe }) => waitsForMe).toSorted(byUrgency);
        const following = work.filter(({ waitsForMe }) => !waitsForMe).toSorted(byUrgency);
        if (work.length === 0)
          return (
            <EmptyState title="What waits for you appears here">
              A section given to you, a paper to approve, a comment to answer: each with its day, one click
              from the place to act.
            </EmptyState>
          );
        return (
          <div className="cs-stack">
            <p role="status">{summary(waiting)}</p>
            <TaskList
              groups={[
                ...(waiting.length > 0 ? [{ title: 'Waiting for you', tasks: waiting.map(taskOf) }] : []),
                ...(following.length > 0
                  ? [
                      {
                        title: `You follow ${counted(following.length, 'paper')}`,
                        tasks: following.map(taskOf),
                      },
                    ]
                  : []),
              ]}
            />
          </div>
        );
      }}
    </Asked>
  );
}
