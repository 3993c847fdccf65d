import { ProgressChain } from '../ui/history/progress-chain.tsx';
import { Timeline } from '../ui/history/timeline.tsx';
import { People } from '../ui/state/people.tsx';
import { SaveState } from '../ui/state/save-state.tsx';
import { StatusTag } from '../ui/status/status-tag.tsx';
import { TaskList } from '../ui/task/task-list.tsx';

const SAVINGS = [
  { kind: 'saved', at: '2026-03-02T14:02:00Z' },
  { kind: 'saving' },
  { kind: 'offline', changes: 3 },
  { kind: 'cannot', why: 'the section has been submitted' },
] as const;

/** Where things stand, what is to be done, what happened and who is here. */
export function ProgressExamples() {
  return (
    <>
      <div className="cs-row">
        <StatusTag status="not-started" />
        <StatusTag status="in-progress" />
        <StatusTag status="waiting" word="Waiting for ACC Priya Holloway" />
        <StatusTag status="done" />
        <StatusTag status="needs-attention" word="Overdue by 2 working days" />
      </div>
      <div className="cs-sheet">
        <ProgressChain
          label="Approval"
          steps={[
            { title: 'Commissioned', state: 'complete', detail: '2 February' },
            { title: 'Written', state: 'complete', detail: '13 of 14 sections' },
            { title: 'Chief Officer', state: 'current', detail: 'ACC Priya Holloway, since 9 March' },
            { title: 'COG', state: 'to-come', detail: 'due 17 March' },
            { title: 'Board', state: 'to-come' },
          ]}
        />
      </div>
      <div className="cs-sheet">
        <TaskList
          groups={[
            {
              title: 'Before you write',
              tasks: [
                { id: 'dates', title: 'Check the dates and periods', to: '/dev/gallery', status: 'done' },
                {
                  id: 'front',
                  title: 'Fill in the front sheet',
                  to: '/dev/gallery',
                  status: 'in-progress',
                  hint: 'Two of nine lines are empty.',
                },
              ],
            },
            {
              title: 'Sections',
              tasks: [
                {
                  id: 'roads',
                  title: 'Roads policing',
                  to: '/dev/gallery',
                  status: 'waiting',
                  statusWord: 'Waiting for Supt Joe Marsh',
                  hint: 'Due Friday 6 March 2026.',
                },
                {
                  id: 'rural',
                  title: 'Rural crime',
                  to: '/dev/gallery',
                  status: 'needs-attention',
                  statusWord: 'Returned',
                },
                { id: 'submit', title: 'Submit the paper', status: 'not-started' },
              ],
            },
          ]}
        />
      </div>
      <Timeline
        label="History"
        entries={[
          {
            id: 'event-3',
            what: 'Returned the paper to its author',
            who: 'ACC Priya Holloway',
            when: '2026-03-10T09:14:00Z',
            detail: 'The figures for response times are those of last quarter.',
          },
          {
            id: 'event-2',
            what: 'Submitted edition 0.2',
            who: 'Chief Insp Amara Whitlock',
            when: '2026-03-09T16:40:00Z',
          },
          { id: 'event-1', what: 'Commissioned the paper', who: 'Tom Ashby', when: '2026-02-02T10:00:00Z' },
        ]}
      />
      <div className="cs-row">
        {SAVINGS.map((saving) => (
          <SaveState key={saving.kind} saving={saving} />
        ))}
      </div>
      <People
        label="Here now"
        people={[
          { id: '1', name: 'Amara Whitlock', doing: 'writing' },
          { id: '2', name: 'Joe Marsh', doing: 'reading' },
        ]}
      />
    </>
  );
}
