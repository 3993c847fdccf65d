import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DateField } from '../ui/form/date-field.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { type FieldError, fieldProps } from '../ui/form/field-errors.tsx';
import { readDay, typeDay } from '../ui/form/typed-day.ts';

const NONE: readonly FieldError[] = [];

/** A form with its errors; press the button. */
export function FormExamples() {
  const [title, setTitle] = useState('');
  const [typed, setTyped] = useState({ ...typeDay('2026-03-17'), day: '32' });
  const [errors, setErrors] = useState(NONE);
  const read = readDay(typed, 'COG date');
  const dateError = errors.find((error) => error.field === 'cog-date')?.message;

  const check = () =>
    setErrors([
      ...(title.trim() === '' ? [{ field: 'paper-title', message: 'Enter the title of the paper' }] : []),
      ...(read.kind === 'wrong' ? [{ field: 'cog-date', message: read.message }] : []),
    ]);

  return (
    <form
      className="cs-stack cs-measure"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <ErrorSummary errors={errors} />
      <TextInput
        {...fieldProps('paper-title', errors)}
        label="Title"
        description="As it stands on the agenda."
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <DateField
        id="cog-date"
        label="COG date"
        hint="For example, 17 March 2026"
        value={typed}
        onChange={setTyped}
        error={dateError}
        wrongParts={read.kind === 'wrong' ? read.parts : undefined}
      />
      <div className="cs-row">
        <Button type="submit">Commission paper</Button>
        <Button variant="default">Cancel</Button>
        <Button disabled>Not now</Button>
      </div>
    </form>
  );
}
