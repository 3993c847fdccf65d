import { NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../api/act.ts';
import type { VariablesOf } from '../api/graphql.ts';
import { ActDialog } from '../ui/act/act-dialog.tsx';
import { RadioField } from '../ui/form/choice-field.tsx';
import { fieldProps } from '../ui/form/field-errors.tsx';
import { announce } from '../ui/state/announcer.tsx';
import { type DuePaper, recordCogOutcomeMutation, type Session } from './operations.ts';
import { type Return, ReturnFields } from './return-fields.tsx';

type Outcome = VariablesOf<typeof recordCogOutcomeMutation>['outcome'];

type CogOutcomeFormProps = {
  due: DuePaper;
  meetingId: string;
  chiefOfficers: Session['chiefOfficers'];
  onClose: () => void;
  onDone: () => Promise<unknown>;
};

const WHY: Readonly<Record<Exclude<Outcome, 'APPROVED'>, string>> = {
  RETURNED: 'What has to change',
  DEFERRED: 'Why it is deferred',
  NOT_PRESENTED: 'Why it is not presented',
};
const SAID: Readonly<Record<Outcome, string>> = {
  APPROVED: 'is approved by COG',
  RETURNED: 'is returned',
  DEFERRED: 'is deferred to another session',
  NOT_PRESENTED: 'is recorded as not presented',
};

/** Records what COG decided about one paper, bound to the edition that is named. */
export function CogOutcomeForm({ due, meetingId, chiefOfficers, onClose, onDone }: CogOutcomeFormProps) {
  const record = useAct(recordCogOutcomeMutation, 'The outcome cannot be recorded');
  const [outcome, setOutcome] = useState<Outcome>();
  const [reason, setReason] = useState('');
  const [authorityId, setAuthorityId] = useState('');
  const [back, setBack] = useState<Return>({ sectionIds: [], toLead: false, repeat: 'MINE_AND_LATER' });
  const isReturn = outcome === 'RETURNED';
  const isSkipped = outcome === 'NOT_PRESENTED';

  const check = () => [
    ...(outcome === undefined ? [{ field: 'cog-outcome', message: 'Choose what COG decided' }] : []),
    ...(outcome !== undefined && outcome !== 'APPROVED' && reason.trim() === ''
      ? [{ field: 'cog-reason', message: `Enter ${WHY[outcome].toLowerCase()}` }]
      : []),
    ...(isSkipped && authorityId === ''
      ? [{ field: 'cog-authority', message: 'Choose the Chief Officer who allowed it' }]
      : []),
  ];
  const send = (key: string) => {
    if (outcome === undefined) throw new Error('The outcome is checked before the form is sent.');
    return record({
      paperId: due.paper.id,
      on: { key, version: due.paper.version },
      hash: due.hash,
      outcome,
      meetingId: isSkipped ? null : meetingId,
      reason: reason.trim() || null,
      authorityId: isSkipped ? authorityId : null,
      sectionIds: isReturn ? back.sectionIds : [],
      toLead: isReturn && back.toLead,
      repeat: back.repeat,
    });
  };

  return (
    <ActDialog
      opened
      title={`What did COG decide about ${due.paper.reference}?`}
      act="Record the outcome"
      check={check}
      onAct={send}
      onClose={onClose}
      onReload={() => void onDone()}
      onDone={() => {
        if (outcome) announce(`${due.paper.reference} ${SAID[outcome]}`);
        void onDone();
      }}
    >
      {(errors) => (
        <>
          <p>
            {due.paper.title}, edition {due.edition}
          </p>
          <RadioField
            id="cog-outcome"
            label="Outcome"
            value={outcome}
            onChange={setOutcome}
            error={errors.find(({ field }) => field === 'cog-outcome')?.message}
            choices={[
              { value: 'APPROVED', title: 'Approved', hint: 'This edition, as it is.' },
              {
                value: 'RETURNED',
                title: 'Returned to be changed',
                more: <ReturnFields paperId={due.paper.id} value={back} onChange={setBack} />,
              },
              { value: 'DEFERRED', title: 'Deferred', hint: 'It waits for a later session of COG.' },
              {
                value: 'NOT_PRESENTED',
                title: 'Not presented',
                hint: 'It goes on without COG. COG is told afterwards.',
                more: (
                  <NativeSelect
                    {...fieldProps('cog-authority', errors)}
                    label="Chief Officer who allowed it"
                    value={authorityId}
                    onChange={(event) => setAuthorityId(event.currentTarget.value)}
                    data={[
                      { value: '', label: 'Choose a Chief Officer' },
                      ...chiefOfficers.map(({ id, line }) => ({ value: id, label: line })),
                    ]}
                  />
                ),
              },
            ]}
          />
          {outcome !== undefined && outcome !== 'APPROVED' && (
            <Textarea
              {...fieldProps('cog-reason', errors)}
              label={WHY[outcome]}
              description={
                isReturn ? 'In words the author can act on.' : 'It is kept in the history of the paper.'
              }
              rows={4}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
        </>
      )}
    </ActDialog>
  );
}
