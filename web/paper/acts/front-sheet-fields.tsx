import { useQuery } from '@apollo/client/react';
import { parseNumber } from '@countersign/domain';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DateField } from '../../ui/form/date-field.tsx';
import { type FieldError, fieldProps } from '../../ui/form/field-errors.tsx';
import { typeDay } from '../../ui/form/typed-day.ts';
import { actChoices, type WrittenLineShown } from '../operations.ts';
import { type FilledLine, lineField } from './filled.ts';

type LineProps = {
  line: WrittenLineShown;
  value: string;
  onFill: (filled: FilledLine) => void;
  errors: readonly FieldError[];
};

type FrontSheetFieldsProps = {
  lines: readonly WrittenLineShown[];
  filled: Readonly<Record<string, FilledLine>>;
  onFill: (filled: Readonly<Record<string, FilledLine>>) => void;
  errors: readonly FieldError[];
};

/** The lines of a front sheet that no event fills in, each with the field that suits what it holds. */
export function FrontSheetFields({ lines, filled, onFill, errors }: FrontSheetFieldsProps) {
  return lines.map((line) => (
    <LineField
      key={line.key}
      line={line}
      value={filled[line.key]?.value ?? line.value}
      onFill={(given) => onFill({ ...filled, [line.key]: given })}
      errors={errors}
    />
  ));
}

function LineField(props: LineProps) {
  const { line, value, onFill, errors } = props;
  const common = {
    ...fieldProps(lineField(line.key), errors),
    label: labelOf(line),
    description: line.guidance || undefined,
    value,
  };
  switch (line.kind) {
    case 'DAY':
      return <DayLine {...props} />;
    case 'PERSON':
      return <PersonLine {...props} />;
    case 'CHOICE':
      return (
        <NativeSelect
          {...common}
          data={[
            { value: '', label: 'Choose one' },
            ...line.choices.map((choice) => ({ value: choice.trim(), label: choice.trim() })),
          ]}
          onChange={(event) => onFill({ value: event.currentTarget.value })}
        />
      );
    case 'FIGURE':
      return (
        <TextInput
          {...common}
          inputMode="decimal"
          onChange={(event) => onFill(figureTyped(line.label, event.currentTarget.value))}
        />
      );
    default:
      return (
        <Textarea {...common} rows={2} onChange={(event) => onFill({ value: event.currentTarget.value })} />
      );
  }
}

const labelOf = ({ label, required }: WrittenLineShown) => (required ? label : `${label} (optional)`);

function figureTyped(label: string, value: string): FilledLine {
  const isFigure = value.trim() === '' || parseNumber(value) !== undefined;
  return isFigure ? { value } : { value, wrong: `${label} must be one number, for example 1,250 or £3,400` };
}

/** What is typed of a day is kept in its three parts until they are one. */
function DayLine({ line, value, onFill, errors }: LineProps) {
  const [typed, setTyped] = useState(() => typeDay(value || undefined));
  const field = lineField(line.key);
  return (
    <DateField
      id={field}
      label={labelOf(line)}
      hint={line.guidance || undefined}
      value={typed}
      onChange={(now, read) => {
        setTyped(now);
        const text = read.kind === 'day' ? read.day : Object.values(now).join(' ').trim();
        onFill({ value: text, ...(read.kind === 'wrong' ? { wrong: read.message } : {}) });
      }}
      error={errors.find((error) => error.field === field)?.message}
    />
  );
}

/** Somebody who has left meanwhile stays as printed until somebody else is chosen. */
function PersonLine({ line, value, onFill, errors }: LineProps) {
  const { data } = useQuery(actChoices);
  const people = data?.people
    .filter(({ disabled }) => !disabled)
    .map((person) => ({ value: person.id, label: person.line }));
  const gone = value !== '' && people !== undefined && !people.some((person) => person.value === value);
  return (
    <NativeSelect
      {...fieldProps(lineField(line.key), errors)}
      label={labelOf(line)}
      description={line.guidance || undefined}
      data={[
        { value: '', label: people === undefined ? 'Loading' : 'Choose somebody' },
        ...(gone ? [{ value, label: line.printed }] : []),
        ...(people ?? []),
      ]}
      value={value}
      onChange={(event) => onFill({ value: event.currentTarget.value })}
    />
  );
}
