import { TextInput } from '@mantine/core';
import { RadioField } from '../ui/form/choice-field.tsx';
import { type FieldError, fieldProps } from '../ui/form/field-errors.tsx';
import type { PersonRow } from './operations.ts';
import { KIND_WORDS } from './words.ts';

/** Who somebody is on paper, as typed. */
export type PersonDetails = {
  readonly name: string;
  readonly email: string;
  readonly kind: PersonRow['kind'];
  readonly collarNumber: string;
};

/** What is wrong with the details. */
export const checkDetails = ({ name, email }: PersonDetails): readonly FieldError[] => [
  ...(name.trim() === '' ? [{ field: 'person-name', message: 'Enter a name' }] : []),
  ...(/^\S+@\S+$/.test(email.trim())
    ? []
    : [{ field: 'person-email', message: 'Enter an e-mail address like name@example.org' }]),
];

/** The details as the API takes them. */
export const sentDetails = ({ name, email, kind, collarNumber }: PersonDetails) => ({
  name: name.trim(),
  email: email.trim(),
  kind,
  collarNumber: kind === 'OFFICER' ? collarNumber.trim() || null : null,
});

type PersonFieldsProps = {
  value: PersonDetails;
  onChange: (value: PersonDetails) => void;
  errors: readonly FieldError[];
};

/** Name, address and kind of a person. */
export function PersonFields({ value, onChange, errors }: PersonFieldsProps) {
  return (
    <>
      <TextInput
        {...fieldProps('person-name', errors)}
        label="Name"
        description="Without rank. The rank comes with the appointment."
        autoComplete="off"
        value={value.name}
        onChange={(event) => onChange({ ...value, name: event.currentTarget.value })}
      />
      <TextInput
        {...fieldProps('person-email', errors)}
        label="E-mail address"
        description="They sign in with it."
        type="email"
        autoComplete="off"
        value={value.email}
        onChange={(event) => onChange({ ...value, email: event.currentTarget.value })}
      />
      <RadioField
        id="person-kind"
        label="What are they?"
        value={value.kind}
        onChange={(kind) => onChange({ ...value, kind })}
        choices={[
          {
            value: 'OFFICER',
            title: KIND_WORDS.OFFICER,
            more: (
              <TextInput
                {...fieldProps('person-collar', errors)}
                label="Collar number (optional)"
                description="Printed between rank and name."
                styles={{ wrapper: { maxWidth: '10rem' } }}
                autoComplete="off"
                value={value.collarNumber}
                onChange={(event) => onChange({ ...value, collarNumber: event.currentTarget.value })}
              />
            ),
          },
          { value: 'STAFF', title: KIND_WORDS.STAFF },
          {
            value: 'PARTNER',
            title: KIND_WORDS.PARTNER,
            hint: 'Of another organisation or the commissioner’s office.',
          },
        ]}
      />
    </>
  );
}
