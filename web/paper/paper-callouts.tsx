import { dayText, momentText } from '../ui/day/day-text.ts';
import { Callout } from '../ui/page/callout.tsx';
import type { PaperShown } from './operations.ts';

const RETURNS: readonly string[] = ['returnPaper', 'recordCogOutcome'];

function Returned({ paper }: { paper: PaperShown }) {
  const event = paper.history.toSorted((a, b) => b.seq - a.seq).find(({ act }) => RETURNS.includes(act));
  if (event === undefined) return null;
  return (
    <Callout kind="warning" title="This paper came back">
      <p>
        On {momentText(event.at)}, {event.by} {event.phrase}
      </p>
    </Callout>
  );
}

function Late({ paper }: { paper: PaperShown }) {
  const cutOff = paper.deadlines.find(({ key }) => key === 'cut-off')?.due;
  return (
    <Callout kind="warning" title="This paper is late">
      {paper.lateReason === null ? (
        <p>
          {cutOff !== undefined && `Papers were due by ${dayText(cutOff)}. `}
          It needs the acceptance of the chair before it can go on the agenda.
        </p>
      ) : (
        <p>It was accepted late: {paper.lateReason}</p>
      )}
    </Callout>
  );
}

/** What everybody on a paper has to know first: that it came back and why, that it is late. */
export function PaperCallouts({ paper }: { paper: PaperShown }) {
  return (
    <>
      {paper.state === 'RETURNED' && <Returned paper={paper} />}
      {paper.late && <Late paper={paper} />}
    </>
  );
}
