import { type MouseEvent, useEffect, useRef } from 'react';
import { useErrorInTitle } from '../page/page-title.ts';
import styles from './error-summary.module.css';
import type { FieldError } from './field-errors.tsx';

function goToField(event: MouseEvent<HTMLAnchorElement>, field: string): void {
  const input = document.getElementById(field);
  if (input === null) return;
  event.preventDefault();
  const label =
    input.closest('fieldset')?.querySelector('legend') ?? document.querySelector(`label[for="${field}"]`);
  (label ?? input).scrollIntoView();
  input.focus({ preventScroll: true });
}

/** All that is wrong with a form, above it. Takes the focus whenever the errors change; shows nothing without errors. */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const box = useRef<HTMLDivElement>(null);
  useErrorInTitle(errors.length > 0);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      className={styles.summary}
      role="alert"
      tabIndex={-1}
      aria-labelledby="error-summary-title"
    >
      <h2 id="error-summary-title" className={styles.title}>
        There is a problem
      </h2>
      <ul className={styles.list}>
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`} onClick={(event) => goToField(event, field)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
