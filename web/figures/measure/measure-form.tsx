import { useQuery } from '@apollo/client/react';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useAct } from '../../api/act.ts';
import { peopleQuery } from '../../person/operations.ts';
import { ActDialog } from '../../ui/act/act-dialog.tsx';
import { RadioField } from '../../ui/form/choice-field.tsx';
import { fieldProps } from '../../ui/form/field-errors.tsx';
import { announce } from '../../ui/state/announcer.tsx';
import styles from '../figures.module.css';
import { changeMeasureMutation, createMeasureMutation, type MeasureRow } from '../operations.ts';
import { POLARITIES, UNITS } from '../words.ts';
import {
  checkMeasure,
  type EnteredMeasure,
  enteredFrom,
  NO_MEASURE,
  sentMeasure,
} from './entered-measure.ts';

type MeasureFormProps = {
  /** The measure to change; without one a new one is created. */
  measure?: MeasureRow;
  onClose: () => void;
  onDone: (id: string) => Promise<unknown>;
  onReload: () => void;
};

const UNIT_NAMES: readonly MeasureRow['unit'][] = [
  'COUNT',
  'PERCENT',
  'RATE',
  'POUNDS',
  'HOURS',
  'KILOGRAMS',
  'RANK',
];
const DECIMALS = ['0', '1', '2', '3'];

/** Creates a measure, or changes what it is called and how it is printed. */
export function MeasureForm({ measure, onClose, onDone, onReload }: MeasureFormProps) {
  const create = useAct(createMeasureMutation, 'The measure cannot be created');
  const change = useAct(changeMeasureMutation, 'The measure cannot be changed');
  const [entered, setEntered] = useState<EnteredMeasure>(measure ? enteredFrom(measure) : NO_MEASURE);
  const doneId = useRef(measure?.id);
  const put = (more: Partial<EnteredMeasure>) => setEntered({ ...entered, ...more });

  const send = async (key: string) => {
    const input = sentMeasure(entered);
    const answer = measure
      ? await change({ key, measureId: measure.id, version: measure.version, input })
      : await create({ key, input });
    if (answer.kind === 'done') doneId.current = answer.result.id;
    return answer;
  };

  return (
    <ActDialog
      opened
      title={measure ? `Change ${measure.name}` : 'Create a measure'}
      act={measure ? 'Change the measure' : 'Create the measure'}
      check={() => checkMeasure(entered)}
      onAct={send}
      onClose={onClose}
      onReload={onReload}
      onDone={() => {
        announce(measure ? 'The measure is changed' : `${entered.name.trim()} is created`);
        if (doneId.current !== undefined) void onDone(doneId.current);
      }}
    >
      {(errors) => (
        <>
          <TextInput
            {...fieldProps('measure-name', errors)}
            label="Name"
            description="As papers print it."
            autoComplete="off"
            value={entered.name}
            onChange={(event) => put({ name: event.currentTarget.value })}
          />
          <Textarea
            id="measure-aliases"
            label="Also called (optional)"
            description="One a line. Files and papers may call it by any of them."
            autosize
            minRows={2}
            value={entered.aliases}
            onChange={(event) => put({ aliases: event.currentTarget.value })}
          />
          <div className={styles.pair}>
            <NativeSelect
              label="Unit"
              data={UNIT_NAMES.map((value) => ({ value, label: UNITS[value].words }))}
              value={entered.unit}
              onChange={({ currentTarget }) => {
                const unit = UNIT_NAMES.find((name) => name === currentTarget.value);
                if (unit) put({ unit });
              }}
            />
            <NativeSelect
              label="Decimals in print"
              data={DECIMALS}
              value={entered.decimals}
              onChange={(event) => put({ decimals: event.currentTarget.value })}
            />
          </div>
          <RadioField
            id="measure-polarity"
            label="What is good news?"
            value={entered.polarity}
            onChange={(polarity) => put({ polarity })}
            choices={POLARITY_CHOICES}
          />
          {entered.unit === 'RANK' && (
            <RadioField
              id="measure-best"
              label="Which rank is best?"
              value={entered.bestRank}
              onChange={(bestRank) => put({ bestRank })}
              choices={[
                { value: 'FIRST', title: 'The first' },
                { value: 'LAST', title: 'The last' },
              ]}
            />
          )}
          <TextInput
            {...fieldProps('measure-source', errors)}
            label="Source"
            description="The system its figures come from."
            autoComplete="off"
            value={entered.source}
            onChange={(event) => put({ source: event.currentTarget.value })}
          />
          <TextInput
            {...fieldProps('measure-small', errors)}
            label="Withhold counts below (optional)"
            description="In print only: with 5, counts of 1 to 4 read “fewer than 5”."
            inputMode="numeric"
            autoComplete="off"
            styles={{ wrapper: { maxWidth: '6rem' } }}
            value={entered.smallNumbers}
            onChange={(event) => put({ smallNumbers: event.currentTarget.value })}
          />
          <OwnerField value={entered.ownerId} onChange={(ownerId) => put({ ownerId })} />
        </>
      )}
    </ActDialog>
  );
}

const POLARITY_CHOICES = (['LESS_IS_BETTER', 'MORE_IS_BETTER', 'NEITHER'] as const).map((value) => ({
  value,
  title: POLARITIES[value].words,
}));

function OwnerField({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const { data } = useQuery(peopleQuery);
  const people = (data?.people ?? []).filter(({ disabled, id }) => !disabled || id === value);
  return (
    <NativeSelect
      label="Owner (optional)"
      description="Who answers for what it counts."
      data={[{ value: '', label: 'Nobody' }, ...people.map(({ id, line }) => ({ value: id, label: line }))]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
