import { useAct } from '../api/act.ts';
import { ConfirmAct } from '../ui/act/confirm-act.tsx';
import { announce } from '../ui/state/announcer.tsx';
import { type AgendaMeeting, closeMeetingMutation, holdMeetingMutation } from './operations.ts';

type HoldOrCloseProps = {
  act: 'hold' | 'close';
  meeting: AgendaMeeting;
  onClose: () => void;
  onDone: () => Promise<unknown>;
};

/** Records that the meeting was held, or closes it once every outcome is recorded. */
export function HoldOrClose({ act, meeting, onClose, onDone }: HoldOrCloseProps) {
  const hold = useAct(holdMeetingMutation, 'The meeting cannot be recorded as held yet');
  const shut = useAct(closeMeetingMutation, 'The meeting cannot be closed yet');
  const isHold = act === 'hold';
  return (
    <ConfirmAct
      opened
      onClose={onClose}
      title={isHold ? `Was ${meeting.name} held?` : `Close ${meeting.name}?`}
      act={isHold ? 'Record that it was held' : 'Close the meeting'}
      onConfirm={(_, key) => {
        const on = { key, version: meeting.version };
        return isHold ? hold({ meetingId: meeting.id, on }) : shut({ meetingId: meeting.id, on });
      }}
      onReload={() => void onDone()}
      onDone={() => {
        announce(isHold ? 'The meeting is recorded as held' : 'The meeting is closed');
        void onDone();
      }}
    >
      <p>
        {isHold
          ? 'After that no paper can be added. Record the outcome of each item, then close the meeting.'
          : 'A closed meeting and its agenda do not change any more. They stay readable.'}
      </p>
    </ConfirmAct>
  );
}
