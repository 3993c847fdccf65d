import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type FieldError, fieldProps } from './field-errors.tsx';
import styles from './password-field.module.css';

type PasswordFieldProps = {
  id: string;
  label?: string;
  hint?: ReactNode;
  value: string;
  onChange: (value: string) => void;
  errors: readonly FieldError[];
  /** What a password manager should do here: fill in the password there is, unless it is to be a new one. */
  autoComplete?: 'current-password' | 'new-password';
};

/** A password that may be pasted, filled in by a password manager, and looked at. */
export function PasswordField(props: PasswordFieldProps) {
  const { id, label = 'Password', hint, value, onChange, errors, autoComplete = 'current-password' } = props;
  const [shown, setShown] = useState(false);
  return (
    <TextInput
      {...fieldProps(id, errors)}
      label={label}
      description={hint}
      type={shown ? 'text' : 'password'}
      autoComplete={autoComplete}
      autoCapitalize="none"
      spellCheck={false}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      rightSectionWidth="4.25rem"
      rightSection={
        <button
          type="button"
          className={styles.show}
          aria-controls={id}
          aria-label={shown ? 'Hide password' : 'Show password'}
          onClick={() => setShown(!shown)}
        >
          {shown ? 'Hide' : 'Show'}
        </button>
      }
    />
  );
}
