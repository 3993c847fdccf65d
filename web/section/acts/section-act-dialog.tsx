import { useQuery } from '@apollo/client/react';
import { NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSendAct } from '../../api/act.ts';
import { ActDialog } from '../../ui/act/act-dialog.tsx';
import { DateField } from '../../ui/form/date-field.tsx';
import { type FieldError, fieldProps } from '../../ui/form/field-errors.tsx';
import { readDay, typeDay } from '../../ui/form/typed-day.ts';
import { announce } from '../../ui/state/announcer.tsx';
import { possibleLeads, type SectionShown } from '../operations.ts';
import { DIALOG_WORDS, type DialogAct } from './act-words.ts';
import { SENDERS } from './senders.ts';

const FIELD = { reason: 'section-act-reason', due: 'section-act-due', person: 'section-act-person' } as const;
const DUE = 'New due date';

type SectionActDialogProps = {
  act: DialogAct;
  section: SectionShown;
  onClose: () => void;
  onReload: () => unknown;
};

/** Asks for one act on a section: what it means, and what it must bring. Key it by the act. */
export function SectionActDialog({ act, section, onClose, onReload }: SectionActDialogProps) {
  const words = DIALOG_WORDS[act];
  const send = useSendAct(words.refused);
  const [reason, setReason] = useState('');
  const [personId, setPersonId] = useState('');
  const [typed, setTyped] = useState(typeDay(section.due ?? undefined));
  const read = readDay(typed, DUE);
  const due = read.kind === 'day' ? read.day : '';

  const check = (): readonly FieldError[] => {
    if (act === 'assignLead')
      return personId === '' ? [{ field: FIELD.person, message: 'Choose the new lead' }] : [];
    if (act !== 'extendSection')
      return reason.trim() === '' ? [{ field: FIELD.reason, message: 'Enter the reason' }] : [];
    if (read.kind === 'day') return [];
    return [{ field: FIELD.due, message: read.kind === 'wrong' ? read.message : 'Enter the new due date' }];
  };

  return (
    <ActDialog
      opened
      onClose={onClose}
      title={words.question}
      act={words.button}
      check={check}
      onAct={(key) =>
        SENDERS[act](
          send,
          { sectionId: section.id, on: { key, version: section.version } },
          { reason, due, personId, hash: '' },
        )
      }
      onDone={() => {
        announce(`Done: ${words.button}`);
        onReload();
      }}
      onReload={() => void onReload()}
    >
      {(errors) => (
        <>
          <p className="cs-measure">{words.means(section)}</p>
          {act === 'assignLead' && (
            <LeadField section={section} value={personId} onChange={setPersonId} errors={errors} />
          )}
          {act === 'extendSection' && (
            <DateField
              id={FIELD.due}
              label={DUE}
              value={typed}
              onChange={setTyped}
              error={errors.find(({ field }) => field === FIELD.due)?.message}
            />
          )}
          {act !== 'assignLead' && act !== 'extendSection' && (
            <Textarea
              {...fieldProps(FIELD.reason, errors)}
              label="Reason"
              description="It stays on the record of the paper."
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

type LeadFieldProps = {
  section: SectionShown;
  value: string;
  onChange: (personId: string) => void;
  errors: readonly FieldError[];
};

function LeadField({ section, value, onChange, errors }: LeadFieldProps) {
  const { data } = useQuery(possibleLeads);
  const leads = (data?.people ?? [])
    .filter(({ id, disabled, roles }) => !disabled && roles.includes('LEAD') && id !== section.lead?.id)
    .map(({ id, line }) => ({ value: id, label: line }));
  return (
    <NativeSelect
      {...fieldProps(FIELD.person, errors)}
      label="New lead"
      data={[{ value: '', label: data ? 'Choose somebody' : 'Loading' }, ...leads]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
