import { TextInput } from '@mantine/core';
import type { FieldError } from '../ui/form/field-errors.tsx';
import { PasswordField } from '../ui/form/password-field.tsx';

type NewPasswordProps = {
  /** Whose account it is; shown, and told to password managers. */
  email: string;
  value: string;
  onChange: (value: string) => void;
  errors: readonly FieldError[];
};

/** A password to be chosen, beside the address it belongs to. */
export function NewPassword({ email, value, onChange, errors }: NewPasswordProps) {
  return (
    <>
      <TextInput label="E-mail address" type="email" value={email} readOnly autoComplete="username" />
      <PasswordField
        id="new-password"
        label="New password"
        hint="At least 12 characters. Three random words are easy to remember and hard to guess."
        value={value}
        onChange={onChange}
        errors={errors}
        autoComplete="new-password"
      />
    </>
  );
}
