import { useAct } from '../api/act.ts';
import { counted } from '../paper/words.ts';
import { ConfirmAct } from '../ui/act/confirm-act.tsx';
import { dayText } from '../ui/day/day-text.ts';
import { announce } from '../ui/state/announcer.tsx';
import { cancelMeetingMutation, type MeetingRow } from './operations.ts';

type CancelMeetingProps = { meeting: MeetingRow; onClose: () => void; onDone: () => Promise<unknown> };

/** Cancels a meeting, and says what becomes of its papers. */
export function CancelMeeting({ meeting, onClose, onDone }: CancelMeetingProps) {
  const cancel = useAct(cancelMeetingMutation, 'The meeting cannot be cancelled');
  return (
    <ConfirmAct
      opened
      onClose={onClose}
      title={`Cancel ${meeting.name}, ${dayText(meeting.day)}?`}
      act="Cancel the meeting"
      reason={{ label: 'Reason', hint: 'Authors, leads and Chief Officers of its papers are told.' }}
      onConfirm={(reason, key) =>
        cancel({ meetingId: meeting.id, on: { key, version: meeting.version }, reason })
      }
      onReload={() => void onDone()}
      onDone={() => {
        announce(`${meeting.name} is cancelled`);
        void onDone();
      }}
    >
      {meeting.paperCount > 0 && (
        <p>
          It has {counted(meeting.paperCount, 'paper')}. Those that the board has not decided on move, with
          their history, to the next meeting of {meeting.board.name} that takes papers.
        </p>
      )}
      <p>A cancelled meeting stays in the programme and cannot be brought back.</p>
    </ConfirmAct>
  );
}
