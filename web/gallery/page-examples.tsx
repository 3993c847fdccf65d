import { Button } from '@mantine/core';
import { Day } from '../ui/day/day.tsx';
import { AppLink } from '../ui/page/app-link.tsx';
import { Callout } from '../ui/page/callout.tsx';
import { Keys } from '../ui/page/keys.tsx';
import { FrontSheet, SummaryList } from '../ui/page/summary-list.tsx';
import { EmptyState } from '../ui/state/empty-state.tsx';
import { Loading } from '../ui/state/loading.tsx';

/** What a page is set from. */
export function PageExamples() {
  return (
    <>
      <FrontSheet
        marking="OFFICIAL"
        title="Police and Crime Plan: delivery, October to December 2025"
        rows={[
          { id: 'meeting', name: 'Meeting', value: 'Strategic Performance Board' },
          { id: 'date', name: 'Date', value: <Day value="2026-03-31" style="weekday" /> },
          { id: 'officer', name: 'Chief Officer', value: 'ACC Priya Holloway' },
          { id: 'author', name: 'Author', value: 'Chief Insp Amara Whitlock' },
          { id: 'edition', name: 'Edition', value: '0.2' },
        ]}
      />
      <SummaryList
        rows={[
          {
            id: 'lead',
            name: 'Lead',
            value: 'Supt Joe Marsh',
            action: (
              <AppLink to="/dev/gallery">
                Change<span className="cs-hidden"> lead</span>
              </AppLink>
            ),
          },
          { id: 'due', name: 'Due', value: <Day value="2026-03-06" /> },
        ]}
      />
      <Callout title="Two people have to act before this paper can go on">
        <p>Supt Joe Marsh signs Roads policing, then ACC Priya Holloway reads the whole.</p>
      </Callout>
      <Callout kind="warning">
        <p>The section was changed after it was signed. Its lead has to sign it again.</p>
      </Callout>
      <Callout kind="success" title="Edition 0.2 is submitted">
        <p>ACC Priya Holloway has been told.</p>
      </Callout>
      <EmptyState title="Papers for this meeting appear here" action={<Button>Commission a paper</Button>}>
        Governance staff commission them, usually eight weeks before the meeting.
      </EmptyState>
      <Loading what="Loading papers" lines={4} />
      <p>
        Find anything with <Keys keys={['Mod', 'K']} />
      </p>
    </>
  );
}
