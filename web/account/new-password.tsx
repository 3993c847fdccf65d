import type { FieldError } from '../ui/form/field-errors.tsx';
import { PasswordField } from '../ui/form/password-field.tsx';

type NewPasswordProps = {
  value: string;
  onChange: (value: string) => void;
  errors: readonly FieldError[];
};

/** A password to be chosen. */
export function NewPassword({ value, onChange, errors }: NewPasswordProps) {
  return (
    <PasswordField
      id="new-password"
      label="New password"
      hint="At least 12 characters. Three random words are easy to remember and hard to guess."
      value={value}
      onChange={onChange}
      errors={errors}
      autoComplete="new-password"
    />
  );
}
