import { useAct } from '../api/act.ts';
import { ConfirmAct } from '../ui/act/confirm-act.tsx';
import { dayText } from '../ui/day/day-text.ts';
import { SummaryList } from '../ui/page/summary-list.tsx';
import { announce } from '../ui/state/announcer.tsx';
import { agendaWords } from './agenda-words.ts';
import { type AgendaMeeting, issueAgendaMutation } from './operations.ts';

type IssueAgendaProps = { meeting: AgendaMeeting; onClose: () => void; onDone: () => Promise<unknown> };

/** Issues the agenda, after saying what that fixes. */
export function IssueAgenda({ meeting, onClose, onDone }: IssueAgendaProps) {
  const issue = useAct(issueAgendaMutation, 'The agenda cannot be issued yet');
  return (
    <ConfirmAct
      opened
      onClose={onClose}
      title={`Issue the agenda of ${meeting.name}?`}
      act="Issue the agenda"
      onConfirm={(_, key) => issue({ meetingId: meeting.id, on: { key, version: meeting.version } })}
      onReload={() => void onDone()}
      onDone={() => {
        announce('The agenda is issued');
        void onDone();
      }}
    >
      <p>From then on:</p>
      <ul>
        <li>numbers do not shift: what comes later gets a letter, like 4A</li>
        <li>
          each paper is read in the edition named here; changing one makes a new edition that supersedes it
        </li>
        <li>a paper that is withdrawn keeps its number, marked “withdrawn”</li>
        <li>everybody with a paper on it is told, and the pack can be read.</li>
      </ul>
      <SummaryList
        rows={[
          { id: 'day', name: 'Meeting', value: dayText(meeting.day, 'weekday') },
          ...meeting.agenda.map((item) => ({
            id: item.id,
            name: `${item.number}. ${item.title}`,
            value: item.edition === null ? agendaWords[item.kind] : `Edition ${item.edition}`,
          })),
        ]}
      />
    </ConfirmAct>
  );
}
