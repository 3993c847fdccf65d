import type { ReactNode } from 'react';

/** What is wrong with one field. `field` is the id of its input, or of the first input of its group. */
export type FieldError = { readonly field: string; readonly message: string };

/** The id and the message of a field, to be spread over a Mantine input, in the words of the error summary. */
export function fieldProps(field: string, errors: readonly FieldError[]): { id: string; error?: ReactNode } {
  const found = errors.find((error) => error.field === field);
  return found === undefined ? { id: field } : { id: field, error: <ErrorMessage message={found.message} /> };
}

/** A message beside a field, with the hidden word that says it is an error. */
export function ErrorMessage({ message }: { message: string }) {
  return (
    <>
      <span className="cs-hidden">Error: </span>
      {message}
    </>
  );
}
