import { Button, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type FieldError, fieldProps } from '../ui/form/field-errors.tsx';
import styles from './house-rules.module.css';

/** One of the two fields of a line. */
export type LineField<Line> = {
  readonly key: keyof Line & string;
  readonly label: string;
  readonly placeholder: string;
};

type LineFieldsProps<Line> = {
  /** What a line is: `term`. The ids of its fields begin with it. */
  what: string;
  lines: readonly Line[];
  fields: readonly LineField<Line>[];
  /** A line in which nothing is typed yet. */
  blank: Line;
  errors: readonly FieldError[];
  onChange: (lines: readonly Line[]) => void;
};

/** A list of lines of short texts, each of which can be taken away again. */
export function LineFields<Line extends Readonly<Record<string, string>>>(props: LineFieldsProps<Line>) {
  const { what, lines, fields, blank, errors, onChange } = props;
  const put = (at: number, key: keyof Line, text: string) =>
    onChange(lines.map((line, index) => (index === at ? { ...line, [key]: text } : line)));
  const named = (line: Line, at: number) => (fields[0] && line[fields[0].key]) || `${what} ${at + 1}`;
  return (
    <div>
      <ol className={styles.lines}>
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name but what is being typed
          <li key={at} className={styles.line}>
            {fields.map(({ key, label, placeholder }) => (
              <TextInput
                key={key}
                {...fieldProps(`${what}-${at}-${key}`, errors)}
                className={styles.lineField}
                label={label}
                placeholder={placeholder}
                autoComplete="off"
                value={line[key] ?? ''}
                onChange={(event) => put(at, key, event.currentTarget.value)}
              />
            ))}
            <button
              type="button"
              className={styles.remove}
              aria-label={`Take ${named(line, at)} away`}
              title={`Take ${named(line, at)} away`}
              onClick={() => onChange(lines.filter((_, index) => index !== at))}
            >
              <IconTrash size={18} aria-hidden />
            </button>
          </li>
        ))}
      </ol>
      <Button variant="default" onClick={() => onChange([...lines, blank])}>
        Add {what === 'term' ? 'a term' : `an ${what}`}
      </Button>
    </div>
  );
}
