import { useQuery } from '@apollo/client/react';
import { useSearch } from '@tanstack/react-router';
import { Asked } from '../shell/asked.tsx';
import { AppLink } from '../ui/page/app-link.tsx';
import { PageHeading } from '../ui/page/page-heading.tsx';
import { EmptyState } from '../ui/state/empty-state.tsx';
import { CommissionForm } from './commission-form.tsx';
import { commissionForm } from './operations.ts';

function NotNow() {
  return (
    <>
      <PageHeading crumbs={[{ title: 'Commission a paper', to: '/commission' }]} title="Not possible now" />
      <EmptyState
        title="This paper cannot be commissioned"
        action={<AppLink to="/meetings">Plan a meeting</AppLink>}
      >
        No meeting ahead takes papers, or what you started from is not there any more.
      </EmptyState>
    </>
  );
}

/** The form with its suggestions. Another meeting brings other suggestions, and leaves alone what was entered. */
export function CommissionFormPage() {
  const { template, from, meeting } = useSearch({ from: '/desk/commission' });
  const result = useQuery(commissionForm, {
    variables: {
      templateId: template ?? null,
      fromPaperId: from ?? null,
      meetingId: meeting ?? null,
    },
  });
  const data = result.data ?? result.previousData;
  return (
    <Asked result={{ ...result, data }} find={(answer) => answer} waiting="Loading the form">
      {({ commissionForm: offer }) => (offer ? <CommissionForm offer={offer} /> : <NotNow />)}
    </Asked>
  );
}
