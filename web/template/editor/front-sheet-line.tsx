import {
  FRONT_SHEET_FACTS,
  type FrontSheetFact,
  type FrontSheetField,
  isWritten,
  type TemplateProblem,
  WRITTEN_KINDS,
  type WrittenKind,
  type WrittenLine,
} from '@countersign/domain';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { TickField } from '../../ui/form/choice-field.tsx';
import { fieldProps } from '../../ui/form/field-errors.tsx';
import styles from './editor.module.css';
import { errorsOf } from './part.tsx';
import { LineTools } from './tools.tsx';

/** What fills a line, in words. */
export const FACT_WORDS: Readonly<Record<FrontSheetFact, string>> = {
  'report-to': 'Whom it reports to',
  title: 'Title',
  marking: 'Marking',
  'agenda-number': 'Agenda number',
  'chief-officer': 'Chief Officer',
  'written-on': 'Day it was written',
  edition: 'Edition number',
  'report-from': 'Organisation',
  'meeting-day': 'Day of the meeting',
  author: 'Author',
  approval: 'Approval by the Chief Officer',
  cog: 'Outcome at COG',
};

const KIND_WORDS: Readonly<Record<WrittenKind, string>> = {
  text: 'Words',
  day: 'A day',
  figure: 'A figure',
  choice: 'One of several choices',
  person: 'A person',
};

const FILLED_WITH = [
  {
    group: 'From what was recorded',
    items: FRONT_SHEET_FACTS.map((fact) => ({ value: fact, label: FACT_WORDS[fact] })),
  },
  {
    group: 'Filled in by hand',
    items: WRITTEN_KINDS.map((kind) => ({ value: `by-hand-${kind}`, label: KIND_WORDS[kind] })),
  },
];

type FrontSheetLineProps = {
  field: FrontSheetField;
  /** Its place, from 0. */
  at: number;
  /** The key it gets when it becomes a line that is filled in. */
  newKey: string;
  isLast: boolean;
  problems: readonly TemplateProblem[];
  onChange: (field: FrontSheetField) => void;
  onShift: (by: 1 | -1) => void;
  onRemove: () => void;
};

/** One line of the front sheet: its label, what fills it, and what is asked of whoever fills it in. */
export function FrontSheetLine(props: FrontSheetLineProps) {
  const { field, at, newKey, isLast, problems, onChange, onShift, onRemove } = props;
  const errors = errorsOf(problems);
  return (
    <li className={styles.frontLine}>
      <div className={styles.line}>
        <TextInput
          {...fieldProps(`front-${at}-label`, errors)}
          label="Label"
          value={field.label}
          onChange={(event) => onChange({ ...field, label: event.currentTarget.value })}
        />
        <NativeSelect
          id={`front-${at}-from`}
          label="Filled with"
          data={FILLED_WITH}
          value={isWritten(field) ? `by-hand-${field.kind}` : field.from}
          onChange={(event) => onChange(filledWith(field, event.currentTarget.value, newKey))}
        />
        <LineTools
          name={field.label || `line ${at + 1}`}
          isFirst={at === 0}
          isLast={isLast}
          onShift={onShift}
          onRemove={onRemove}
        />
      </div>
      {isWritten(field) && <WrittenFields field={field} at={at} errors={errors} onChange={onChange} />}
    </li>
  );
}

/** The line filled with something else; what was said of a line that is filled in by hand stays with it. */
function filledWith(field: FrontSheetField, chosen: string, newKey: string): FrontSheetField {
  const { label } = field;
  const kind = WRITTEN_KINDS.find((each) => `by-hand-${each}` === chosen);
  if (kind === undefined)
    return { label, from: FRONT_SHEET_FACTS.find((fact) => fact === chosen) ?? 'title' };
  if (!isWritten(field)) return { label, from: 'written', key: newKey, kind, required: false, guidance: '' };
  const { choices, ...rest } = field;
  return { ...rest, kind, ...(kind === 'choice' && choices ? { choices } : {}) };
}

type WrittenFieldsProps = Pick<FrontSheetLineProps, 'at' | 'onChange'> & {
  field: WrittenLine;
  errors: ReturnType<typeof errorsOf>;
};

function WrittenFields({ field, at, errors, onChange }: WrittenFieldsProps) {
  return (
    <div className={styles.written}>
      <TextInput
        id={`front-${at}-guidance`}
        label="Guidance (optional)"
        description="What belongs here. Shown where it is filled in, never printed."
        value={field.guidance}
        onChange={(event) => onChange({ ...field, guidance: event.currentTarget.value })}
      />
      {field.kind === 'choice' && (
        <Textarea
          {...fieldProps(`front-${at}-choices`, errors)}
          label="Choices"
          description="One a line."
          rows={3}
          value={(field.choices ?? []).join('\n')}
          onChange={(event) => onChange(withChoices(field, event.currentTarget.value))}
        />
      )}
      <TickField
        id={`front-${at}-required`}
        label="When the paper is submitted"
        choices={[{ value: 'required', title: 'This line must be filled in' }]}
        values={field.required ? ['required'] : []}
        onChange={(values) => onChange({ ...field, required: values.length > 0 })}
      />
    </div>
  );
}

function withChoices(field: WrittenLine, typed: string): WrittenLine {
  const { choices: _, ...rest } = field;
  return typed === '' ? rest : { ...rest, choices: typed.split('\n') };
}
