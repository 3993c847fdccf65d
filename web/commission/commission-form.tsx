import { NativeSelect, TextInput } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '../api/act.ts';
import { ActForm } from '../ui/act/act-form.tsx';
import { dayText } from '../ui/day/day-text.ts';
import { fieldProps } from '../ui/form/field-errors.tsx';
import { PageHeading } from '../ui/page/page-heading.tsx';
import { announce } from '../ui/state/announcer.tsx';
import styles from './commission-form.module.css';
import { DeadlineLine } from './deadline-line.tsx';
import { type Entered, filledIn, missingIn, NOTHING_ENTERED } from './entered.ts';
import { LeadsTable } from './leads-table.tsx';
import { type CommissionOffer, commissionPaper } from './operations.ts';
import { QuestionsForm } from './questions-form.tsx';

/** Everything that makes a paper: title, meeting, period, people, and a lead for each section. */
export function CommissionForm({ offer }: { offer: CommissionOffer }) {
  const { from } = useSearch({ from: '/desk/commission' });
  const navigate = useNavigate();
  const commission = useAct(commissionPaper, 'The paper cannot be commissioned');
  const [entered, setEntered] = useState<Entered>(NOTHING_ENTERED);
  const enter = (part: Partial<Entered>) => setEntered((before) => ({ ...before, ...part }));
  const filled = filledIn(offer, entered);
  const meeting = offer.meetings.find(({ id }) => id === offer.meetingId);

  const send = async (key: string) => {
    const answer = await commission({
      input: {
        key,
        templateId: offer.template.id,
        fromPaperId: from ?? null,
        meetingId: offer.meetingId,
        title: filled.title.trim(),
        periodStart: filled.periodStart,
        authorId: filled.authorId,
        chiefOfficerPostId: filled.chiefOfficerPostId,
        leads: Object.entries(filled.leads).map(([sectionKey, personId]) => ({ sectionKey, personId })),
        questions: filled.questions.map(({ id: _own, ...question }) => question),
      },
    });
    if (answer.kind === 'done') {
      announce(`${answer.result.reference} is commissioned`);
      void navigate({ to: '/papers/$paperId', params: { paperId: answer.result.id } });
    }
    return answer;
  };

  return (
    <>
      <PageHeading
        crumbs={[{ title: 'Commission a paper', to: '/commission' }]}
        kind={`${offer.template.name}, version ${offer.template.version}`}
        title="Commission a paper"
        lead={offer.follows && `The next of ${offer.follows.title} (${offer.follows.reference}).`}
      />
      <ActForm
        act="Commission paper"
        check={() => missingIn(offer, filled)}
        onAct={send}
        onDone={() => undefined}
        onReload={() => void navigate({ to: '/papers' })}
      >
        {(errors) => (
          <>
            <div className={styles.facts}>
              <TextInput
                {...fieldProps('title', errors)}
                className={styles.wide ?? ''}
                label="Title"
                description="As it stands on the front sheet and the agenda."
                value={filled.title}
                onChange={(event) => enter({ title: event.currentTarget.value })}
              />
              <NativeSelect
                {...fieldProps('meeting', errors)}
                label="Meeting"
                data={offer.meetings.map(({ id, name, day }) => ({
                  value: id,
                  label: `${name}, ${dayText(day)}`,
                }))}
                value={offer.meetingId}
                onChange={(event) =>
                  void navigate({
                    to: '/commission',
                    search: (before) => ({ ...before, meeting: event.currentTarget.value }),
                    replace: true,
                    resetScroll: false,
                  })
                }
              />
              <NativeSelect
                {...fieldProps('period', errors)}
                label="Period it reports on"
                data={offer.periods.map(({ start, label, span }) => ({
                  value: start,
                  label: label === span ? label : `${label} (${span})`,
                }))}
                value={filled.periodStart}
                onChange={(event) => enter({ periodStart: event.currentTarget.value })}
              />
              <NativeSelect
                {...fieldProps('author', errors)}
                label="Author"
                data={[
                  { value: '', label: 'Choose an author' },
                  ...offer.authors.map(({ id, line }) => ({ value: id, label: line })),
                ]}
                value={filled.authorId}
                onChange={(event) => enter({ authorId: event.currentTarget.value })}
              />
              <NativeSelect
                {...fieldProps('chief-officer', errors)}
                label="Chief Officer"
                data={[
                  { value: '', label: 'Choose a Chief Officer' },
                  ...offer.chiefOfficers.map(({ id, title, holder }) => ({
                    value: id,
                    label: `${title}: ${holder?.line ?? 'vacant'}`,
                  })),
                ]}
                value={filled.chiefOfficerPostId}
                onChange={(event) => enter({ chiefOfficerPostId: event.currentTarget.value })}
              />
            </div>
            {meeting && <DeadlineLine deadlines={offer.deadlines} meetingDay={meeting.day} />}
            <LeadsTable
              offer={offer}
              leads={filled.leads}
              errors={errors}
              onChoose={(chosen) =>
                setEntered((before) => ({ ...before, leads: { ...before.leads, ...chosen } }))
              }
            />
            <QuestionsForm
              offer={offer}
              questions={filled.questions}
              errors={errors}
              onChange={(questions) => enter({ questions })}
            />
          </>
        )}
      </ActForm>
    </>
  );
}
